import { buildMonth } from '../../src/excel/build-month';
import { ExcelProblem } from '../../src/excel/excel-problem';
import { findFreezable, freezeCopies } from '../../src/excel/freeze-copy';
import { lastBuild, undoLastBuild } from '../../src/excel/last-build';
import { findMonth } from '../../src/excel/open-month';
import { Cancelled } from '../../src/excel/run';
import { openBook, type Book, type WorkbookState } from './support/open-book';
import { CLERKS, openStaffBook, STATION, SUMMARY, type as typeInto, withPlans } from './support/paid-by-plans';

let book: Book;

/** Ids of sheets by their names, as the pane hands them over. */
async function idsOf(...names: readonly string[]): Promise<string[]> {
  const found = await findFreezable();
  return names.flatMap((name) => found.find((sheet) => sheet.name === name)?.id ?? []);
}

function sheetIn({ sheets }: WorkbookState, name: string): WorkbookState['sheets'][number] | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

const copyOf = (name: string): string => `${name.length > 22 ? `${name.slice(0, 21).trimEnd()}…` : name} (values)`;

describe('copies of a built month', () => {
  let before: WorkbookState;
  let after: WorkbookState;
  let copies: readonly string[];

  beforeAll(async () => {
    book = await openStaffBook();
    await buildMonth(await withPlans(), 'en-US');
    await typeInto(book, CLERKS, 'Dee', 'Note', "'=1+1");
    await typeInto(book, CLERKS, 'Dee', 'Adjustment', '=1/0');
    before = await book.state();
    copies = await freezeCopies(await idsOf(STATION, CLERKS, SUMMARY), 'en-US');
    after = await book.state();
  });

  afterAll(() => {
    book.dispose();
  });

  test('stand behind the other sheets, under names that say what they are', () => {
    expect(copies).toEqual([STATION, CLERKS, SUMMARY].map(copyOf));
    expect(after.sheets.slice(-3).map(({ name }) => name)).toEqual(copies);
    expect(copies.every((name) => name.length <= 31)).toBe(true);
  });

  test.each([STATION, CLERKS, SUMMARY])('hold the values and number formats of %s, and no formula', (name) => {
    const [original, copy] = [sheetIn(before, name), sheetIn(after, copyOf(name))];
    expect(JSON.stringify(original?.formulas)).toMatch(/"=/);
    expect(copy?.values).toEqual(original?.values);
    expect(copy?.numberFormats).toEqual(original?.numberFormats);
    // Of a text that begins with =, Excel reports the text itself: no formula is its own value.
    expect(copy?.formulas).toEqual(copy?.values);
  });

  test('leave every other sheet, every name and every setting as they were', () => {
    expect({ ...after, sheets: after.sheets.slice(0, -3) }).toEqual(before);
  });

  test('look and print as their originals do', async () => {
    expect(await looksOf(copyOf(STATION))).toEqual(await looksOf(STATION));
    expect(await looksOf(copyOf(SUMMARY))).toEqual(await looksOf(SUMMARY));
  });

  test('are neither offered for copying nor taken for lists to build from', async () => {
    expect((await findFreezable()).map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect((await findMonth('en-US')).proposal.parts.people?.place.sheet).toBe('People');
  });

  test('have a number where there is a copy already, and are taken away by undoing, before the build is', async () => {
    const [again = ''] = await freezeCopies(await idsOf(STATION), 'en-US');
    expect(again).toMatch(/… \(values 2\)$/);
    expect(again.length).toBeLessThanOrEqual(31);
    await undoLastBuild();
    expect(await book.state()).toEqual(after);
    await undoLastBuild();
    expect(await book.state()).toEqual(before);
    await undoLastBuild();
    expect((await book.state()).sheets.map(({ name }) => name)).toEqual(['People', 'Targets', 'Sales']);
    expect(lastBuild()).toBeNull();
  });
});

/** What a sheet has beside its cells' contents. */
function looksOf(name: string): Promise<unknown> {
  return book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('showGridlines,tabColor');
    const { pageLayout } = sheet;
    pageLayout.load('orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin');
    const footers = pageLayout.headersFooters.defaultForAllPages;
    footers.load('centerFooter');
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('rowIndex,rowCount');
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('rowCount,columnCount');
    const used = sheet.getUsedRange();
    used.load('rowCount,columnCount');
    const rules = used.conditionalFormats;
    rules.load('items/type');
    const cells = used.getCellProperties({
      format: {
        fill: { color: true },
        font: { bold: true, color: true, name: true, size: true },
        borders: { style: true },
      },
    });
    const widths = used.getColumnProperties({ format: { columnWidth: true } });
    const heights = used.getRowProperties({ format: { rowHeight: true } });
    await context.sync();
    return {
      gridlines: sheet.showGridlines,
      tabColor: sheet.tabColor,
      page: pageLayout.toJSON(),
      footer: footers.centerFooter,
      titles: titles.toJSON(),
      frozen: frozen.toJSON(),
      rules: rules.items.map(({ type }) => type),
      cells: cells.value,
      widths: widths.value,
      heights: heights.value,
    };
  });
}

describe('of any workbook', () => {
  afterEach(() => {
    book.dispose();
  });

  const ONE_TO_NINE = Array.from({ length: 9 }, (_, index) => [index + 1, `=A${index + 1}*2`, '=1/0', "'@SUM(A1)"]);

  test('sheets that call functions of ours are told from the others, hidden ones too', async () => {
    book = await openBook({
      sheets: { Mine: ONE_TO_NINE, Pay: [['=COMMISSION(1,B1:C2)']], Far: [['=COMMISSION(1,B1:C2)']], Empty: [] },
    });
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Far').visibility = 'Hidden';
      await context.sync();
    });
    expect((await findFreezable()).map(({ name, ours, visible }) => [name, ours, visible])).toEqual([
      ['Mine', false, true],
      ['Pay', true, true],
      ['Far', true, false],
    ]);
  });

  test('a protected sheet is copied like any other, and the copy can be written to', async () => {
    book = await openBook({ sheets: { Locked: ONE_TO_NINE } });
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Locked').protection.protect({}, 'secret');
      await context.sync();
    });
    const [copy = ''] = await freezeCopies(await idsOf('Locked'), 'zh-CN');
    expect(copy).toBe('Locked（数值）');
    expect(await book.values(copy)).toEqual(await book.values('Locked'));
    await book.write(copy, 'A1', [[7]]);
  });

  test('rules with formulas stand on the same cells of the copy', async () => {
    book = await openBook({ sheets: { Mine: ONE_TO_NINE } });
    await book.Excel.run(async (context) => {
      const { custom } = context.workbook.worksheets.getItem('Mine').getRange('A2:B5').conditionalFormats.add('Custom');
      custom.rule.formula = '=$A2>3';
      custom.format.font.color = '#FF0000';
      await context.sync();
    });
    const [copy = ''] = await freezeCopies(await idsOf('Mine'), 'en-US');
    await book.Excel.run(async (context) => {
      const [rule] = await rulesOf(context, copy);
      expect(rule).toEqual({ address: `'${copy}'!A2:B5`, formula: '=$A2>3' });
    });
  });

  test('as many round trips for long sheets as for short ones', async () => {
    const rows = (count: number): (string | number)[][] =>
      Array.from({ length: count }, (_, index) => [index, `=A${index + 1}*2`]);
    const trips: number[] = [];
    for (const count of [5, 5_000]) {
      book = await openBook({ sheets: { One: rows(count), Two: rows(count) }, calculation: 'manual' });
      const ids = await idsOf('One', 'Two');
      trips.push(await book.count(() => freezeCopies(ids, 'en-US')));
      if (count === 5) book.dispose();
    }
    expect(trips[0]).toBe(trips[1]);
  });

  test('stopped at any round trip, by a failure or by the user, no copy is left', async () => {
    const sheets = { One: ONE_TO_NINE, Two: ONE_TO_NINE };
    book = await openBook({ sheets });
    const ids = await idsOf('One', 'Two');
    const trips = await book.count(() => freezeCopies(ids, 'en-US'));
    await undoLastBuild();
    const before = await book.state();
    // The last one is Excel.run's own, after the work.
    for (let trip = 1; trip < trips; trip += 1) {
      book.faults.failAt(trip, new Error('The network went away.'));
      await expect(freezeCopies(ids, 'en-US')).rejects.toBeInstanceOf(ExcelProblem);
      expect({ trip, state: await book.state() }).toEqual({ trip, state: before });
      const controller = new AbortController();
      book.faults.interfereAt(trip, () => {
        controller.abort();
      });
      const outcome = await freezeCopies(ids, 'en-US', { signal: controller.signal }).catch((error: unknown) => error);
      if (trip < trips - 1) expect(outcome).toBeInstanceOf(Cancelled);
      else await undoLastBuild();
      expect({ trip, state: await book.state() }).toEqual({ trip, state: before });
    }
  });
});

async function rulesOf(context: Excel.RequestContext, sheet: string): Promise<{ address: string; formula: string }[]> {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  formats.load('items/type');
  await context.sync();
  const rules = formats.items.map((format) => {
    const range = format.getRange();
    range.load('address');
    format.custom.rule.load('formula');
    return { range, rule: format.custom.rule };
  });
  await context.sync();
  return rules.map(({ range, rule }) => ({ address: range.address, formula: rule.formula }));
}
