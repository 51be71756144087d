import type { SampleCell, SampleSheet } from '../sample-sheet';

/** One thing that is wrong in the workbook, as such things are in workbooks that people really keep. */
export interface Flaw {
  readonly what: string;
  readonly sheet: string;
  /** Zero-based, the header row being 0. */
  readonly row: number;
  /** What stands in the row's cells instead, by zero-based column. */
  readonly cells: Readonly<Record<number, SampleCell>>;
}

const SALES = '新车销售明细';
const REPAIRS = '维修工单';
const RENEWALS = '保险续保明细';

/** Every planted flaw but the repeated row of the people list, which {@link REPEATED_PERSON} names. README.md lists them for readers. */
export const FLAWS: readonly Flaw[] = [
  { what: 'a name with a space behind it', sheet: SALES, row: 96, cells: { 5: '周雨桐 ' } },
  { what: 'a date that is text', sheet: SALES, row: 69, cells: { 0: '2026年10月5日' } },
  { what: 'a seller who is not in the list of people', sheet: SALES, row: 112, cells: { 5: '钱进' } },
  { what: 'an amount that is text with a comma', sheet: REPAIRS, row: 260, cells: { 5: 980, 6: 2500, 7: '3,480.00' } },
  {
    what: 'a negative amount: parts that came back',
    sheet: REPAIRS,
    row: 330,
    cells: { 3: '蒋念慈', 4: '配件退货', 5: 0, 6: -860, 7: { formula: '=F331+G331', value: -860 } },
  },
  { what: 'an amount in full-width digits', sheet: RENEWALS, row: 70, cells: { 6: '１２００' } },
  {
    what: 'an error instead of an amount',
    sheet: RENEWALS,
    row: 100,
    cells: { 6: { formula: '=NA()', value: '#N/A' } },
  },
  { what: 'a missing target', sheet: '月度目标', row: 52, cells: { 4: null } },
];

/** The person who stands twice in 员工名单, the second time at its end. */
export const REPEATED_PERSON = '丁景行';

/** A sheet with the flaws that are planted in it. */
export function withFlaws(sheet: SampleSheet): SampleSheet {
  const planted = FLAWS.filter((flaw) => flaw.sheet === sheet.name);
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => {
      const cells = planted.find((flaw) => flaw.row === index + 1)?.cells;
      return cells ? row.map((cell, column) => (column in cells ? (cells[column] ?? null) : cell)) : row;
    }),
  };
}
