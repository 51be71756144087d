import { workbookOf, type SampleWorkbook } from '../sample';
import type { SampleSheet } from '../sample-sheet';
import { toSerial } from '../serial';
import { carSalesSheet } from './car-sales';
import { DATE, MONEY, WHOLE } from './formats';
import { monthFigureSheets } from './month-figures';
import { MONTHS } from './months';
import { PEOPLE } from './people';
import { serviceSheets } from './service-records';
import { targetsOf } from './targets';

const LOOK = { font: '微软雅黑', size: 10, headerFill: '#DCE9EC', rule: '#0F4C5C' };

/** An invented dealership's September and October 2026, with everything that the built-in plans ask for. */
export function planMonthWorkbook(): SampleWorkbook {
  return workbookOf('云帆汽车4S店 2026-10', planMonthSheets(), LOOK);
}

/** The sheets of {@link planMonthWorkbook} as lists of rows. */
export function planMonthSheets(): readonly SampleSheet[] {
  return [peopleSheet(), targetSheet(), carSalesSheet(), ...serviceSheets(), ...monthFigureSheets()];
}

function peopleSheet(): SampleSheet {
  return {
    id: 'people',
    name: '员工花名册',
    columns: [
      { title: '工号', width: 72, align: 'center' },
      { title: '姓名', width: 84 },
      { title: '岗位', width: 96 },
      { title: '岗位类别', width: 84, align: 'center' },
      { title: '部门', width: 72 },
      { title: '入职日期', width: 96, format: DATE, align: 'center' },
      { title: '试用期', width: 64, align: 'center' },
      { title: '等级', width: 56, align: 'center' },
      { title: '底薪', width: 92, format: MONEY },
      { title: '绩效工资标准', width: 104, format: MONEY },
      { title: '工资', width: 92, format: MONEY },
    ],
    rows: PEOPLE.map(({ id, name, position, job, hired, probation, grade }) => [
      ...[id, name, position, job.post, job.department, toSerial(hired)],
      probation ? '是' : '否',
      grade,
      job.base ?? null,
      job.performance ?? null,
      job.wage ?? null,
    ]),
  };
}

function targetSheet(): SampleSheet {
  return {
    id: 'targets',
    name: '月度目标',
    columns: [
      { title: '工号', width: 72, align: 'center' },
      { title: '姓名', width: 84 },
      { title: '月份', width: 84, format: '@', align: 'center' },
      { title: '当月任务(台)', width: 104, format: WHOLE },
      { title: '产值目标(元)', width: 108, format: WHOLE },
      { title: '台次目标', width: 88, format: WHOLE },
      { title: '养护品目标(瓶)', width: 116, format: WHOLE },
      { title: '充值目标(元)', width: 108, format: WHOLE },
      { title: '延保目标(元)', width: 108, format: WHOLE },
      { title: '美容目标(元)', width: 108, format: WHOLE },
    ],
    rows: MONTHS.flatMap((month) =>
      PEOPLE.map((person) => {
        const { cars, output, vehicles, bottles, recharge, warranty, beauty } = targetsOf(person);
        const figures = [cars, output, vehicles, bottles, recharge, warranty, beauty];
        return [person.id, person.name, month, ...figures.map((figure) => figure ?? null)];
      }),
    ),
  };
}
