import { drawRecords, numbered } from '../draw-records';
import { drawFrom, type Draw } from '../random';
import type { SampleCell, SampleSheet } from '../sample-sheet';
import { toSerial } from '../serial';
import { DATE, MONEY } from './formats';
import { PERIODS } from './months';
import { peopleIn, type Person } from './people';

/** 车款 with what pay depends on: 车型 of the margin grid, 系列 of the tier tables, and how it is built. */
type Model = readonly [name: string, margins: string, series: string, body: string];
const MODELS: readonly [Model, ...Model[]] = [
  ['云帆 L3 1.5L 舒适型', '车型一', 'A', '三厢'],
  ['云帆 L5 1.5T 豪华型', '车型一', 'A', '三厢'],
  ['云帆 H2 1.5L 时尚型', '车型一', 'B', '两厢'],
  ['云帆 L7 2.0T 旗舰型', '车型二', 'A', '三厢'],
  ['云帆 H5 1.5T 运动型', '车型二', 'B', '两厢'],
];

/** Cars that somebody sells in a month, so that all bands of completion are met. */
function usualCars({ position, place }: Person): number {
  if (position === '销售经理') return 4;
  if (position === '销售主管') return 15;
  if (position === '销售助理') return 4;
  return [11, 8, 6, 4, 9, 7, 3][place] ?? 8;
}

/** 销售明细: one row a car sold. */
export function carSalesSheet(): SampleSheet {
  const draw = drawFrom(20261011);
  const sellers = peopleIn('销售经理', '销售顾问', '销售主管', '专营店顾问', '大客户顾问', '销售助理');
  const sold = drawRecords(draw, PERIODS, sellers, usualCars, 1, (person) => carCells(draw, person));
  return {
    id: 'car-sales',
    name: '销售明细',
    columns: [
      { title: '开票日期', width: 96, format: DATE, align: 'center' },
      { title: '订单号', width: 100 },
      { title: '车架号后六位', width: 104, format: '@', align: 'center' },
      { title: '车款', width: 156 },
      { title: '车型', width: 72, align: 'center' },
      { title: '系列', width: 56, align: 'center' },
      { title: '车身', width: 56, align: 'center' },
      { title: '销售顾问', width: 84 },
      { title: '客户来源', width: 84 },
      { title: '成交价', width: 100, format: MONEY },
      { title: '裸车毛利', width: 92, format: MONEY },
      { title: '按揭', width: 56, align: 'center' },
      { title: '按揭手续费', width: 96, format: MONEY },
      { title: '投保情况', width: 96, align: 'center' },
      { title: '精品销售额', width: 96, format: MONEY },
      { title: '精品成本', width: 92, format: MONEY },
      { title: '高于限价金额', width: 104, format: MONEY },
    ],
    rows: sold.map(({ date, cells }, index) => [
      toSerial(date),
      `XS${date.slice(2, 7).replace('-', '')}${numbered(index, 4)}`,
      ...cells,
    ]),
  };
}

function carCells(draw: Draw, { name, position }: Person): readonly SampleCell[] {
  const [model, margins, series, body] = draw.one(MODELS);
  const financed = draw.chance(0.5);
  const accessories = draw.chance(0.6) ? draw.whole(4, 40) * 100 : 0;
  const atShowroom = position === '销售经理' || draw.chance(0.85);
  return [
    String(draw.whole(0, 999_999)).padStart(6, '0'),
    ...[model, margins, series, body, name],
    atShowroom ? '展厅' : draw.one(['网络A', '网络B']),
    draw.whole(86, 219) * 1000,
    draw.whole(2, 92) * 100,
    financed ? '是' : '否',
    financed ? draw.whole(4, 12) * 500 : null,
    draw.chance(0.6) ? '含基本险' : draw.one(['不含基本险', '未投保']),
    accessories,
    Math.round((accessories * draw.whole(52, 68)) / 100),
    draw.chance(0.15) ? draw.whole(2, 12) * 200 : 0,
  ];
}
