import { workbookOf, type SampleWorkbook } from '../sample';
import type { SampleSheet } from '../sample-sheet';
import { toSerial } from '../serial';
import { withFlaws, REPEATED_PERSON } from './flaws';
import { PEOPLE } from './people';
import { carSales, renewals, repairOrders } from './records';
import { targetsOf } from './targets';

const DATE = 'yyyy/m/d';
const MONEY = '#,##0.00';
const WHOLE = '#,##0';
const MONTHS = ['2026-09', '2026-10'];

const LOOK = { font: '微软雅黑', size: 10, headerFill: '#DCE9EC', rule: '#0F4C5C' };

/** An invented dealership's October 2026, with the flaws that README.md owns up to. */
export function dealershipWorkbook(): SampleWorkbook {
  return workbookOf('星河汽车4S店 2026-10', dealershipSheets(), LOOK);
}

/** The sheets of {@link dealershipWorkbook} as lists of rows. */
export function dealershipSheets(): SampleSheet[] {
  return [peopleSheet(), targetSheet(), salesSheet(), repairSheet(), renewalSheet()].map(withFlaws);
}

function peopleSheet(): SampleSheet {
  const repeated = PEOPLE.filter(({ name }) => name === REPEATED_PERSON);
  return {
    id: 'people',
    name: '员工名单',
    columns: [
      { title: '工号', width: 80, align: 'center' },
      { title: '姓名', width: 84 },
      { title: '岗位', width: 92 },
      { title: '部门', width: 80 },
      { title: '入职日期', width: 96, format: DATE, align: 'center' },
      { title: '基本工资', width: 96, format: MONEY },
      { title: '绩效工资', width: 96, format: MONEY },
    ],
    rows: [...PEOPLE, ...repeated].map(({ id, name, position, department, hired, base, performance }) => [
      id,
      name,
      position,
      department,
      toSerial(hired),
      base,
      performance,
    ]),
  };
}

function targetSheet(): SampleSheet {
  return {
    id: 'targets',
    name: '月度目标',
    columns: [
      { title: '工号', width: 80, align: 'center' },
      { title: '姓名', width: 84 },
      { title: '岗位', width: 92 },
      { title: '月份', width: 84, format: '@', align: 'center' },
      { title: '销量目标(台)', width: 112, format: WHOLE },
      { title: '产值目标(元)', width: 112, format: WHOLE },
      { title: '续保目标(单)', width: 112, format: WHOLE },
    ],
    rows: MONTHS.flatMap((month) =>
      PEOPLE.map((person) => {
        const { cars, output, policies } = targetsOf(person, month);
        return [person.id, person.name, person.position, month, cars, output, policies];
      }),
    ),
  };
}

function salesSheet(): SampleSheet {
  return {
    id: 'car-sales',
    name: '新车销售明细',
    columns: [
      { title: '开票日期', width: 104, format: DATE, align: 'center' },
      { title: '订单号', width: 104 },
      { title: '车架号后六位', width: 112, format: '@', align: 'center' },
      { title: '车型', width: 168 },
      { title: '颜色', width: 76 },
      { title: '销售顾问', width: 88 },
      { title: '客户来源', width: 88 },
      { title: '指导价', width: 104, format: MONEY },
      { title: '成交价', width: 104, format: MONEY },
      { title: '精品金额', width: 96, format: MONEY },
      { title: '是否按揭', width: 84, align: 'center' },
      { title: '是否投保', width: 84, align: 'center' },
    ],
    rows: carSales(),
  };
}

function repairSheet(): SampleSheet {
  return {
    id: 'repairs',
    name: '维修工单',
    columns: [
      { title: '结算日期', width: 96, format: DATE, align: 'center' },
      { title: '工单号', width: 112 },
      { title: '车牌号', width: 92 },
      { title: '服务顾问', width: 88 },
      { title: '维修类型', width: 92 },
      { title: '工时费', width: 92, format: MONEY },
      { title: '配件费', width: 96, format: MONEY },
      { title: '产值', width: 100, format: MONEY },
    ],
    rows: repairOrders(),
  };
}

function renewalSheet(): SampleSheet {
  return {
    id: 'renewals',
    name: '保险续保明细',
    columns: [
      { title: '出单日期', width: 96, format: DATE, align: 'center' },
      { title: '保单号', width: 128 },
      { title: '车牌号', width: 92 },
      { title: '业务员', width: 84 },
      { title: '险种', width: 124 },
      { title: '保险公司', width: 96 },
      { title: '保费', width: 96, format: MONEY },
    ],
    rows: renewals(),
  };
}
