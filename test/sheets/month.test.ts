import { parse, toCol, tokenize } from '@borgar/fx';
import { LANGUAGES } from '../../src/i18n';
import { SHEETS } from '../../src/i18n/messages/sheets';
import type { MonthSetup } from '../../src/plan/month-setup';
import type { CellContent, SheetDescription } from '../../src/sheets/description';
import {
  composeMonth,
  proposeMonth,
  readExistingKpi,
  readPlan,
  type ExistingKpi,
  type IsoMonth,
  type SheetReading,
} from '../../src/sheets/month';
import type { CellValue } from '../../src/sources/source';
import { indicatorMonth } from '../support/indicator-month';
import { dealershipBook, northwindBook, readingOf } from '../support/sample-books';
import { d } from '../support/grid';
import { PEOPLE, smallBook, type Rows } from '../support/small-book';

function setupOf(book: readonly SheetReading[]): MonthSetup {
  const { setup } = proposeMonth(book, 'en-US');
  if (!setup) throw new Error('Nothing was proposed');
  return setup;
}

const formulaOf = (cell: CellContent): CellValue => (typeof cell === 'object' ? cell.formula : cell);
const shown = (cell: CellContent): CellValue => (typeof cell === 'object' ? 0 : cell);
const read = ({ cells }: SheetDescription): ExistingKpi => {
  const existing = readExistingKpi(
    cells.map((row) => row.map(shown)),
    cells.map((row) => row.map(formulaOf)),
  );
  if (!existing) throw new Error('The sheet is not known as one of ours');
  return existing;
};

/** Builds from a people list, with what stands in the sheet already. */
function build(people: Rows, existing: ExistingKpi | null) {
  const book = smallBook(people);
  const setup = setupOf(book);
  return indicatorMonth(setup, readingOf(setup, book), existing, null, 'en-US');
}

/** The sheet as the user leaves it: an adjustment and a note beside some of the people. */
function typed(
  built: ReturnType<typeof build>,
  entries: Readonly<Record<string, readonly [CellContent, string]>>,
): ExistingKpi {
  const cells = built.kpi.cells.map((row) => {
    const [adjustment, note] = entries[String(formulaOf(row[built.block.nameColumn] ?? ''))] ?? [];
    if (adjustment === undefined || note === undefined) return row;
    return row.map((cell, column) =>
      column === built.block.adjustmentColumn ? adjustment : column === built.block.noteColumn ? note : cell,
    );
  });
  return read({ ...built.kpi, cells });
}

const entriesOf = (built: ReturnType<typeof build>) =>
  Object.fromEntries(
    read(built.kpi).entries.map(({ name, adjustment, note, listed }) => [name, [formulaOf(adjustment), note, listed]]),
  );

const [TITLES = [], ANN = [], BOB = [], CY = []] = PEOPLE;
const DEE = ['E4', 'Dee', 'Sales', 1000, 0];

describe('adjustments and notes stay with their people', () => {
  const first = typed(build(PEOPLE, null), { Ann: [100, 'paid in advance'], Cy: [-50, 'x'] });

  test.each<[string, Rows, Record<string, unknown[]>]>([
    [
      'when nothing changes',
      PEOPLE,
      { Ann: [100, 'paid in advance', true], Bob: ['', '', true], Cy: [-50, 'x', true] },
    ],
    [
      'when the list is sorted',
      [TITLES, CY, BOB, ANN],
      { Cy: [-50, 'x', true], Bob: ['', '', true], Ann: [100, 'paid in advance', true] },
    ],
    [
      'when somebody is added',
      [TITLES, DEE, ANN, BOB, CY],
      { Dee: ['', '', true], Ann: [100, 'paid in advance', true], Bob: ['', '', true], Cy: [-50, 'x', true] },
    ],
    [
      'when somebody has left, below the totals',
      [TITLES, ANN, BOB],
      { Ann: [100, 'paid in advance', true], Bob: ['', '', true], Cy: [-50, 'x', false] },
    ],
    [
      'when somebody is renamed',
      [TITLES, ['E1', 'Anna', 'Sales', 3000, 2000], BOB, CY],
      { Anna: [100, 'paid in advance', true], Bob: ['', '', true], Cy: [-50, 'x', true] },
    ],
  ])('%s', (_, people, expected) => {
    expect(entriesOf(build(people, first))).toEqual(expected);
  });

  test('and come back with somebody who comes back', () => {
    const without = build([TITLES, ANN, BOB], first);
    expect(entriesOf(build(PEOPLE, read(without.kpi)))).toMatchObject({ Cy: [-50, 'x', true] });
    expect(without.review.counts).toEqual(
      expect.objectContaining({ people: 2, gone: 1, added: 0, adjustmentsKept: 1 }),
    );
  });

  test('a typed formula goes on meaning its own row', () => {
    const built = build(PEOPLE, null);
    const existing = typed(built, { Cy: [{ formula: `=D8*0.1+$B$3` }, ''] });
    expect(entriesOf(build([TITLES, CY, ANN, BOB], existing))['Cy']?.[0]).toBe('=D6*0.1+$B$3');
  });

  test.each<[string, string, Rows, string]>([
    ['another sheet', '=People!H2*$D$6', [TITLES, DEE, ANN, BOB, CY], '=People!H2*$D$7'],
    ['the person’s row, fixed', '=$D$6*0.01', [TITLES, DEE, ANN, BOB, CY], '=$D$7*0.01'],
    ['somebody else’s row', '=D8', [TITLES, CY, ANN, BOB], '=D6'],
    ['somebody who has left', '=D7+1', [TITLES, ANN, CY], '=#REF!+1'],
    ['a cell above the people', '=R1*2', [TITLES, DEE, ANN, BOB, CY], '=R1*2'],
    ['a cell under the block', '=R12*2', [TITLES, DEE, ANN, BOB, CY], '=R13*2'],
    ['a cell beside the block, which sorting leaves where it is', '=R6*2', [TITLES, CY, BOB, ANN], '=R6*2'],
    ['everybody, sorted', '=SUM(D6:D8)', [TITLES, CY, BOB, ANN], '=SUM(D6:D8)'],
    ['a whole column', '=SUM(D:D)', [TITLES, DEE, ANN, BOB, CY], '=SUM(D:D)'],
  ])('a typed formula goes on meaning %s', (_, formula, people, expected) => {
    const existing = typed(build(PEOPLE, null), { Ann: [{ formula }, ''] });
    expect(entriesOf(build(people, existing))['Ann']?.[0]).toBe(expected);
  });

  test('a typed formula goes on meaning its column when an indicator joins', () => {
    const built = build(PEOPLE, null);
    const { block, kpi } = built;
    const titles = kpi.cells[block.headerRow] ?? [];
    const pay = titles.indexOf('Base pay');
    const existing = typed(built, { Ann: [{ formula: `=${toCol(pay)}6*0.01+$D$6+${toCol(block.columnCount)}6` }, ''] });
    const book = smallBook(PEOPLE);
    const setup = setupOf(book);
    const [indicator] = setup.indicators;
    if (!indicator) throw new Error('No indicator');
    const indicators = [{ ...indicator, title: 'Before' }, indicator].map((one) => ({ ...one, weight: 0.5 }));
    const next = indicatorMonth({ ...setup, indicators }, readingOf(setup, book), existing, null, 'zh-CN');
    const english = indicatorMonth({ ...setup, indicators }, readingOf(setup, book), existing, null, 'en-US');
    const now = (title: CellContent | undefined) =>
      toCol((english.kpi.cells[block.headerRow] ?? []).indexOf(title ?? ''));
    expect(entriesOf(next)['Ann']?.[0]).toBe(
      `=${now(titles[pay])}6*0.01+$${now(titles[3])}$6+${toCol(next.block.columnCount)}6`,
    );
  });

  test('a note that begins with an equals sign stays a text', () => {
    const { kpi, block } = build(PEOPLE, null);
    const cells = kpi.cells.map((row, index) =>
      index === block.firstPersonRow ? row.map((cell, at) => (at === block.noteColumn ? '=see mail' : cell)) : row,
    );
    const existing = read({ ...kpi, cells });
    expect(build(PEOPLE, existing).kpi.cells[block.firstPersonRow]?.[block.noteColumn]).toBe('=see mail');
  });

  test.each([['its name tells the rows of the block', true] as const, ['nothing does', false] as const])(
    'a text right under those of people who have left is nobody’s, where %s',
    (_, named) => {
      const { kpi, block } = build([TITLES, ANN, BOB], first);
      const checked = kpi.cells[0]?.map((__, column) => (column === block.nameColumn ? 'Checked by Eve' : '')) ?? [];
      const cells = [...kpi.cells, checked];
      const existing = readExistingKpi(
        cells.map((row) => row.map(shown)),
        cells.map((row) => row.map(formulaOf)),
        named ? kpi.cells.length : null,
      );
      expect(existing?.block.keptRows).toEqual(block.keptRows);
      expect(existing?.entries.map(({ name }) => name)).toEqual(['Ann', 'Bob', 'Cy']);
    },
  );

  test('of people who have left are not paid', () => {
    const { review } = build([TITLES, ANN], first);
    expect(review.totals.adjustment).toBe(100);
  });
});

test('the order of the people never changes what they are paid', () => {
  const pay = (people: Rows) => Object.fromEntries(build(people, null).review.rows.map((row) => [row.name, row.pay]));
  expect(pay([TITLES, CY, BOB, ANN])).toEqual(pay(PEOPLE));
});

test.each([
  ['Northwind', northwindBook(), 'en-US'],
  ['the dealership', dealershipBook(), 'zh-CN'],
] as const)('every formula of %s can be parsed, and none is volatile', (_, book, language) => {
  const setup = setupOf(book);
  const { kpi, plan } = indicatorMonth(setup, readingOf(setup, book), null, null, language);
  for (const cell of [...kpi.cells, ...plan.cells].flat()) {
    if (typeof cell !== 'object') continue;
    expect(() => parse(tokenize(cell.formula))).not.toThrow();
    expect(cell.formula).not.toMatch(/OFFSET|INDIRECT|TODAY|NOW|RAND/);
  }
});

test('a person’s formulas refer to the own row, the head and fixed ranges only, so the sheet can be sorted', () => {
  const { kpi, block } = build(PEOPLE, null);
  const row = block.firstPersonRow;
  const formulas = (kpi.cells[row] ?? []).flatMap((cell) => (typeof cell === 'object' ? [cell.formula] : []));
  const relative = formulas.flatMap((formula) => formula.match(/(?<![$\w!])\$?[A-Z]{1,2}\d+\b/g) ?? []);
  expect(relative.length).toBeGreaterThan(0);
  expect(new Set(relative.map((reference) => reference.replace(/\D/g, '')))).toEqual(new Set([String(row + 1)]));
});

test('a name with signs that SUMIFS would read as a pattern is looked for as it is written', () => {
  const people: Rows = [
    ['Name', 'Base pay'],
    ['a~b*', 1],
    ['<5', 1],
  ];
  const orders: Rows = [
    ['Order date', 'Salesperson', 'Amount'],
    [d('2026-10-05'), 'a~b*', 5],
  ];
  const book = smallBook(
    people,
    [
      ['Name', 'Month', 'Target'],
      ['a~b*', '2026-10', 5],
    ],
    orders,
  );
  const setup = setupOf(book);
  const { kpi, block } = indicatorMonth(setup, readingOf(setup, book), null, null, 'en-US');
  const formulas = (kpi.cells[block.firstPersonRow] ?? []).map(formulaOf).join();
  const escaped = 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($A6,"~","~~"),"*","~*"),"?","~?")';
  expect(formulas).toContain(`Orders!$B$2,"="&${escaped},`);
  expect(formulas).toContain(`MATCH(${escaped},`);
});

test('every row of a described sheet has the same length, and every column a width', () => {
  const { kpi, plan } = build(PEOPLE, null);
  for (const sheet of [kpi, plan]) {
    expect(new Set(sheet.cells.map((row) => row.length))).toEqual(new Set([sheet.columnWidths.length]));
  }
});

test('headers of a sheet are unique', () => {
  const { kpi, block } = build(PEOPLE, null);
  const titles = kpi.cells[block.headerRow] ?? [];
  expect(new Set(titles).size).toBe(titles.length);
});

describe('the Plan sheet', () => {
  const book = dealershipBook();
  const setup = setupOf(book);
  const built = indicatorMonth(setup, readingOf(setup, book), null, null, 'zh-CN');
  const cells = built.plan.cells.map((row) => row.map(shown));
  const edit = (row: number, column: number, value: CellValue) =>
    readPlan(
      cells.map((line, r) => line.map((cell, c) => (r === row && c === column ? value : cell))),
      '方案',
    );

  test('reads as it was written', () => {
    const plan = readPlan(cells, '方案');
    expect(plan?.problems).toEqual([]);
    expect(plan?.curve).toEqual({ rows: setup.curve.rows, method: setup.curve.method });
    expect(plan?.indicators.map(({ title, weight, tiers }) => ({ title, weight, rows: tiers?.rows }))).toEqual(
      setup.indicators.map(({ title, weight, tiers }) => ({ title, weight, rows: tiers?.rows })),
    );
  });

  test('wins over what was set up', () => {
    const row = cells.findIndex((line) => line[1] === 0.8);
    const plan = edit(row, 2, 0.9);
    const { review } = indicatorMonth(setup, readingOf(setup, book), null, plan, 'zh-CN');
    expect(review.rows.map(({ pay }) => pay.multiplier)).toContain(0.9);
  });

  test.each<[string, (row: number) => readonly [number, number, CellValue], string]>([
    ['a text in a rate', (row) => [row, 2, 'ten'], 'plan.number'],
    ['a threshold out of order', (row) => [row, 1, 0.1], 'plan.notRising'],
  ])('%s is reported with its cell, and the figure before is kept', (_, change, key) => {
    const row = cells.findIndex((line) => line[1] === 0.8);
    const [at, column, value] = change(row);
    const plan = edit(at, column, value);
    expect(plan?.curve).toBeNull();
    expect(plan?.problems).toMatchObject([{ key, severity: 'error', places: [{ sheet: '方案', row: at, column }] }]);
  });

  test('keeps an indicator’s number when others come and go, so that earlier months go on meaning the same', () => {
    const plan = readPlan(cells, '方案');
    const fewer = {
      ...setup,
      indicators: setup.indicators.slice(1).map((indicator) => ({ ...indicator, weight: 0.5 })),
    };
    const { plan: next } = indicatorMonth(fewer, readingOf(setup, book), null, plan, 'zh-CN');
    const names = next.names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Plan_Weight_1', 'Plan_Tiers_1', 'Plan_Weight_2', 'Plan_Tiers_3']));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('proposals', () => {
  test('take the latest month that has both records and targets', () => {
    expect(setupOf(dealershipBook()).month).toBe('2026-10');
    expect(setupOf(northwindBook()).month).toBe('1998-05');
    expect(setupOf(smallBook()).month).toBe('2026-10');
  });

  test('find the dealership’s three indicators in its three lists', () => {
    const { indicators, actuals } = setupOf(dealershipBook());
    expect(
      indicators.map(({ title, actual, weight }) => [
        title,
        actuals[actual.source]?.place.sheet,
        actual.measure.kind,
        weight,
      ]),
    ).toEqual([
      ['销量', '新车销售明细', 'count', 0.34],
      ['产值', '维修工单', 'sum', 0.33],
      ['续保', '保险续保明细', 'count', 0.33],
    ]);
  });

  test('pass over the sheets that we built', () => {
    const book = smallBook();
    const setup = setupOf(book);
    const { kpi, plan } = indicatorMonth(setup, readingOf(setup, book), null, null, 'en-US');
    const ours = [plan, kpi].map(({ name, cells }): SheetReading => ({
      name,
      used: {
        place: { sheet: name, row: 0, column: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 },
        values: cells.map((row) => row.map(shown)),
        numberFormats: [],
        hiddenRows: 0,
      },
    }));
    expect(setupOf([...ours, ...book])).toEqual(setup);
  });

  test.each([
    ['nothing at all', [], ['people']],
    ['people only', smallBook().slice(0, 1), ['actuals', 'month']],
  ] as const)('say what is missing from %s', (_, book, missing) => {
    const proposal = proposeMonth(book, 'en-US');
    expect(proposal.setup).toBeNull();
    expect(proposal.missing).toEqual(missing);
    expect(proposal.problems).toHaveLength(missing.length);
  });

  test('keep the month and the plan when a range is chosen again', () => {
    const book = smallBook();
    const setup = { ...setupOf(book), month: '2026-09' as IsoMonth, multiplierOn: 'both' as const };
    const { people, targets, actuals } = setup;
    const again = composeMonth({ people, targets, actuals }, readingOf(setup, book), 'en-US', setup);
    expect(again.setup).toEqual(setup);
  });
});

test.each(Object.entries(SHEETS))('%s has the same places to fill in both languages', (_, text) => {
  const [english, chinese] = LANGUAGES.map((language) => (text[language].match(/\{\w+\}/g) ?? []).sort());
  expect(chinese).toEqual(english);
});
