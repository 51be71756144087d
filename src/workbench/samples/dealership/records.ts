import { drawRecords, numbered, plate } from '../draw-records';
import { drawFrom } from '../random';
import type { SampleCell } from '../sample-sheet';
import { toSerial } from '../serial';
import { peopleIn, type Person, type Position } from './people';
import { targetsOf } from './targets';

type Row = readonly SampleCell[];

/** What a position's repair orders are like; labour and parts from and to, in yuan. */
interface RepairWork {
  /** Orders a month. */
  readonly usual: number;
  readonly types: readonly [string, ...string[]];
  readonly labour: readonly [number, number];
  readonly parts: readonly [number, number];
}
const OTHER_WORK: RepairWork = { usual: 0, types: ['保养'], labour: [0, 0], parts: [0, 0] };

/** A full October and the last third of September: enough to see that another month is not counted. */
const PERIODS = [
  { month: '2026-09', firstDay: 21, lastDay: 30, share: 1 / 3 },
  { month: '2026-10', firstDay: 1, lastDay: 31, share: 1 },
] as const;

const MODELS: readonly [readonly [model: string, listPrice: number], ...(readonly [string, number])[]] = [
  ['星河 S3 1.5L 舒适型', 89_800],
  ['星河 S5 1.5T 豪华型', 116_800],
  ['星河 S5 1.5T 旗舰型', 129_800],
  ['星河 X5 2.0T 两驱', 159_800],
  ['星河 X7 2.0T 四驱', 219_800],
  ['星河 E6 纯电 510km', 149_800],
];

/** 新车销售明细: one row a car sold. 车架号后六位 is text, for it may begin with a zero. */
export function carSales(): Row[] {
  const draw = drawFrom(20261001);
  const sellers = peopleIn('销售顾问', '销售主管', '网销专员');
  const rows = drawRecords(
    draw,
    PERIODS,
    sellers,
    (person, month) => targetsOf(person, month).cars ?? 0,
    3,
    (person) => {
      const [model, listPrice] = draw.one(MODELS);
      return [
        String(draw.whole(0, 999_999)).padStart(6, '0'),
        model,
        draw.one(['珍珠白', '曜石黑', '星空灰', '冰川蓝', '落日红']),
        person.name,
        person.position === '网销专员' ? '网络' : draw.one(['展厅', '展厅', '转介绍', '外展']),
        listPrice,
        listPrice - draw.whole(2, 16) * 500,
        draw.chance(0.7) ? draw.whole(3, 40) * 200 : 0,
        draw.chance(0.55) ? '是' : '否',
        draw.chance(0.8) ? '是' : '否',
      ];
    },
  );
  return rows.map(({ date, cells }, index) => [
    toSerial(date),
    `XS${date.slice(2, 7).replace('-', '')}${numbered(index, 4)}`,
    ...cells,
  ]);
}

/** 维修工单: one row a settled repair order; 产值 is a live sum of labour and parts. */
export function repairOrders(): Row[] {
  const draw = drawFrom(20261002);
  const kinds: Readonly<Partial<Record<Position, RepairWork>>> = {
    服务顾问: {
      usual: 30,
      types: ['保养', '保养', '保养', '一般维修', '一般维修', '钣喷'],
      labour: [80, 900],
      parts: [150, 2200],
    },
    前台主管: { usual: 9, types: ['一般维修', '保养', '索赔'], labour: [80, 900], parts: [150, 2000] },
    事故专员: { usual: 14, types: ['事故', '事故', '事故', '钣喷'], labour: [800, 6500], parts: [600, 11_500] },
    配件专员: { usual: 10, types: ['配件零售'], labour: [0, 0], parts: [180, 2400] },
  };
  const kindOf = ({ position }: Person): RepairWork => kinds[position] ?? OTHER_WORK;
  const rows = drawRecords(
    draw,
    PERIODS,
    peopleIn('服务顾问', '前台主管', '事故专员', '配件专员'),
    (person) => kindOf(person).usual,
    4,
    (person) => {
      const { types, labour, parts } = kindOf(person);
      return [
        plate(draw),
        person.name,
        draw.one(types),
        draw.whole(...labour),
        draw.whole(parts[0] * 2, parts[1] * 2) / 2,
      ];
    },
  );
  return rows.map(({ date, cells }, index) => {
    const row = index + 2;
    const [labour, parts] = [Number(cells[3]), Number(cells[4])];
    return [
      toSerial(date),
      `WX${date.replaceAll('-', '').slice(2)}${numbered(index, 3)}`,
      ...cells,
      { formula: `=F${row}+G${row}`, value: labour + parts },
    ];
  });
}

/** 保险续保明细: one row a renewed policy. */
export function renewals(): Row[] {
  const draw = drawFrom(20261003);
  const sellers = peopleIn('销售顾问', '服务顾问', '客服专员');
  const rows = drawRecords(
    draw,
    PERIODS,
    sellers,
    (person, month) => targetsOf(person, month).policies ?? 0,
    2,
    (person) => [
      plate(draw),
      person.name,
      draw.one(['交强险+商业险', '交强险+商业险', '商业险']),
      draw.one(['安途保险', '瑞程保险', '华岳保险']),
      draw.whole(2200, 9600) / 2 + draw.whole(0, 99) / 100,
    ],
  );
  return rows.map(({ date, cells }, index) => [
    toSerial(date),
    `BD${date.slice(0, 7).replace('-', '')}${numbered(index, 5)}`,
    ...cells,
  ]);
}
