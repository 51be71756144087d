import { drawFrom } from '../random';
import type { SampleSheet } from '../sample-sheet';
import { toSerial } from '../serial';
import { DATE, MONEY, PERCENT } from './formats';
import { endOf, MONTHS } from './months';
import { PEOPLE, peopleIn, type Position } from './people';

/** What is decided or reported once a month: assessments, commissions worked out elsewhere, the department's figures. */
export function monthFigureSheets(): readonly SampleSheet[] {
  return [assessmentSheet(), commissionSheet(), reportSheet()];
}

function assessmentSheet(): SampleSheet {
  const draw = drawFrom(20261018);
  const managed: readonly Position[] = ['销售主管', '专营店顾问'];
  return {
    id: 'assessments',
    name: '月度考核',
    columns: [
      { title: '考核日期', width: 96, format: DATE, align: 'center' },
      { title: '工号', width: 72, align: 'center' },
      { title: '姓名', width: 84 },
      { title: '月度考核得分', width: 108, format: '0' },
      { title: '绩效考核表得分%', width: 128, format: PERCENT },
      { title: '管理得分率', width: 96, format: PERCENT },
      { title: '出勤率', width: 80, format: PERCENT },
      { title: '日常奖惩', width: 88, format: MONEY },
    ],
    rows: MONTHS.flatMap((month) =>
      PEOPLE.map(({ id, name, position }) => [
        ...[toSerial(endOf(month)), id, name],
        draw.whole(82, 100),
        draw.whole(86, 100) / 100,
        managed.includes(position) ? draw.whole(85, 100) / 100 : null,
        draw.chance(0.85) ? 1 : draw.one([0.9, 0.95]),
        position === '服务站长' ? -150 : null,
      ]),
    ),
  };
}

function commissionSheet(): SampleSheet {
  const draw = drawFrom(20261019);
  const sellers = peopleIn('大客户顾问', '销售助理');
  const receptionists = peopleIn('业务接待');
  const advisors = peopleIn('服务顾问', '事故顾问');
  const some = (from: number, to: number): number => draw.whole(from, to) * 20;
  return {
    id: 'commissions',
    name: '其他提成',
    columns: [
      { title: '发放日期', width: 96, format: DATE, align: 'center' },
      { title: '工号', width: 72, align: 'center' },
      { title: '姓名', width: 84 },
      ...['装潢提成', '保险提成', '上牌提成', '充值提成', '延保提成', '美容提成', '其他提成'].map((title) => ({
        ...{ title, width: 88, format: MONEY },
      })),
    ],
    rows: MONTHS.flatMap((month) => [
      ...sellers.map(({ id, name }) => [
        ...[toSerial(endOf(month)), id, name, some(10, 40), some(8, 30), some(4, 16)],
        ...[null, null, null, null],
      ]),
      ...receptionists.map(({ id, name }) => [
        ...[toSerial(endOf(month)), id, name, null, null, null],
        ...[some(6, 30), some(6, 30), some(4, 20), null],
      ]),
      ...advisors.map(({ id, name }) => [
        ...[toSerial(endOf(month)), id, name, null, null, null, null, null, null, some(0, 20)],
      ]),
    ]),
  };
}

/** 部门月报: one row a month, signed by the station manager. Ratios of what was reached to what was planned. */
function reportSheet(): SampleSheet {
  const [manager] = peopleIn('服务站长');
  const figures = {
    '2026-09': [1_986_500, 352_000, 0.91, 571_200, 76_300, 1450, 0.97, 0.93],
    '2026-10': [2_143_800, 380_000, 0.95, 600_000, 80_000, 1500, 1.02, 0.95],
  };
  return {
    id: 'report',
    name: '部门月报',
    columns: [
      { title: '统计日期', width: 96, format: DATE, align: 'center' },
      { title: '责任人', width: 84 },
      { title: '全站产值', width: 116, format: MONEY },
      { title: '部门净利润', width: 108, format: MONEY },
      { title: '部门利润完成率', width: 116, format: PERCENT },
      { title: '配件销售额', width: 108, format: MONEY },
      { title: '养护品销售额', width: 108, format: MONEY },
      { title: '办公费用', width: 92, format: MONEY },
      { title: '配件利润完成率', width: 116, format: PERCENT },
      { title: '部门绩效考核表得分%', width: 148, format: PERCENT },
    ],
    rows: MONTHS.map((month) => [toSerial(endOf(month)), manager?.name ?? '', ...figures[month]]),
  };
}
