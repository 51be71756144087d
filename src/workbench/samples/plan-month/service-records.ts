import { drawRecords, numbered, plate, type Dated } from '../draw-records';
import { drawFrom, type Draw } from '../random';
import type { SampleCell, SampleColumn, SampleSheet } from '../sample-sheet';
import { toSerial } from '../serial';
import { DATE, MONEY, WHOLE } from './formats';
import { PERIODS } from './months';
import { peopleIn, type Person } from './people';

/** What the after-sales department's system gives out: one list each of repair orders, of goods and of contracts. */
export function serviceSheets(): readonly SampleSheet[] {
  return [repairSheet(), accessorySheet(), careSheet(), renewalSheet(), rechargeSheet(), contractSheet()];
}

/** 维修明细: one row a settled repair order; 产值 is the live sum of labour and parts. */
function repairSheet(): SampleSheet {
  const draw = drawFrom(20261012);
  const usual = ({ position, place }: Person): number =>
    position === '事故顾问' ? 12 : position === '业务接待' ? 30 : 24 + 3 * place;
  const orders = drawRecords(draw, PERIODS, peopleIn('服务顾问', '事故顾问', '业务接待'), usual, 3, (person) =>
    repairCells(draw, person),
  );
  return {
    id: 'repairs',
    name: '维修明细',
    columns: [
      { title: '结算日期', width: 96, format: DATE, align: 'center' },
      { title: '工单号', width: 112 },
      { title: '车牌号', width: 92 },
      { title: '服务顾问', width: 84 },
      { title: '维修类型', width: 84 },
      { title: '工时费', width: 92, format: MONEY },
      { title: '材料费', width: 96, format: MONEY },
      { title: '产值', width: 100, format: MONEY },
    ],
    rows: orders.map(({ date, cells }, index) => {
      const [labour, parts] = [Number(cells[3]), Number(cells[4])];
      const output = { formula: `=F${index + 2}+G${index + 2}`, value: labour + parts };
      return [toSerial(date), `WX${date.replaceAll('-', '').slice(2)}${numbered(index, 3)}`, ...cells, output];
    }),
  };
}

function repairCells(draw: Draw, { name, position }: Person): readonly SampleCell[] {
  const [type, labour, parts] =
    position === '事故顾问'
      ? (['事故', draw.whole(800, 6500), draw.whole(1200, 21_000)] as const)
      : ([draw.one(['保养', '保养', '一般维修']), draw.whole(80, 900), draw.whole(600, 9000)] as const);
  return [plate(draw), name, type, labour, parts / 2];
}

function accessorySheet(): SampleSheet {
  const draw = drawFrom(20261013);
  const sold = drawRecords(
    ...([draw, PERIODS, peopleIn('业务接待')] as const),
    () => 8,
    2,
    ({ name }) => {
      const price = draw.whole(3, 24) * 100;
      const cost = Math.round((price * draw.whole(50, 70)) / 100);
      return [name, draw.one(['脚垫', '行车记录仪', '车窗贴膜', '座椅套']), price, cost, price - cost];
    },
  );
  return listSheet('accessories', '精品明细', '销售日期', sold, [
    { title: '业务员', width: 84 },
    { title: '品名', width: 104 },
    { title: '售价', width: 92, format: MONEY },
    { title: '成本', width: 92, format: MONEY },
    { title: '精品净利润', width: 100, format: MONEY },
  ]);
}

function careSheet(): SampleSheet {
  const draw = drawFrom(20261014);
  const usual = ({ position, place }: Person): number =>
    position === '服务顾问' ? ([16, 36, 10, 22, 55][place] ?? 16) : 8;
  const sold = drawRecords(draw, PERIODS, peopleIn('服务顾问', '事故顾问', '业务接待'), usual, 2, ({ name }) => [
    name,
    draw.one(['机油添加剂', '燃油宝', '空调清洗剂', '制动保护剂']),
    draw.whole(1, 6),
  ]);
  return listSheet('care-products', '养护品明细', '销售日期', sold, [
    { title: '服务顾问', width: 84 },
    { title: '品名', width: 104 },
    { title: '养护品销量(瓶)', width: 116, format: WHOLE },
  ]);
}

function renewalSheet(): SampleSheet {
  const draw = drawFrom(20261015);
  const renewed = drawRecords(
    ...([draw, PERIODS, peopleIn('服务顾问', '事故顾问')] as const),
    ({ place }) => place,
    1,
    ({ name }) => [
      `BD${String(draw.whole(0, 99_999_999)).padStart(8, '0')}`,
      name,
      draw.one(['商业险', '商业险', '交强险']),
      draw.whole(2200, 9600) / 2,
    ],
  );
  return listSheet('renewals', '续保明细', '出单日期', renewed, [
    { title: '保单号', width: 112 },
    { title: '业务员', width: 84 },
    { title: '险种', width: 72, align: 'center' },
    { title: '保费', width: 96, format: MONEY },
  ]);
}

function rechargeSheet(): SampleSheet {
  const draw = drawFrom(20261016);
  const paidIn = drawRecords(
    ...([draw, PERIODS, peopleIn('业务接待')] as const),
    () => 4,
    1,
    ({ name }) => {
      const large = draw.chance(0.5);
      return [plate(draw), name, draw.one(large ? [2500, 3500, 4500, 5500] : [900, 1500]), large ? '是' : '否'];
    },
  );
  return listSheet('recharges', '充值明细', '充值日期', paidIn, [
    { title: '车牌号', width: 92 },
    { title: '业务员', width: 84 },
    { title: '充值金额', width: 96, format: MONEY },
    { title: '大型车', width: 72, align: 'center' },
  ]);
}

function contractSheet(): SampleSheet {
  const draw = drawFrom(20261017);
  const signed = drawRecords(
    ...([draw, PERIODS, peopleIn('业务接待')] as const),
    () => 9,
    2,
    ({ name }) => {
      const warranty = draw.chance(0.4);
      return [plate(draw), name, warranty ? '延保' : '美容', 100 * (warranty ? draw.whole(10, 24) : draw.whole(4, 12))];
    },
  );
  return listSheet('contracts', '延保美容明细', '办理日期', signed, [
    { title: '车牌号', width: 92 },
    { title: '业务员', width: 84 },
    { title: '项目', width: 72, align: 'center' },
    { title: '金额', width: 92, format: MONEY },
  ]);
}

function listSheet(
  id: string,
  name: string,
  date: string,
  records: readonly Dated[],
  columns: readonly SampleColumn[],
): SampleSheet {
  return {
    ...{ id, name },
    columns: [{ title: date, width: 96, format: DATE, align: 'center' }, ...columns],
    rows: records.map((record) => [toSerial(record.date), ...record.cells]),
  };
}
