import { HostError } from '../../../src/workbench/host/host-error';
import { openOffice } from '../../support/office-host';
import type { OfficeSession } from '../../support/office-host';

let office: OfficeSession;
beforeAll(async () => {
  office = await openOffice({ sheets: { Home: [['home']], Taken: [] } });
});
afterAll(() => {
  office.dispose();
});

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** The code and place of what a batch is refused with. */
async function refusalOf(batch: Batch): Promise<readonly [code: string, location: string]> {
  try {
    await office.Excel.run(async (context) => {
      batch(context.workbook.worksheets.add(), context);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof office.OfficeExtension.Error)) throw error;
    return [error.code, error.debugInfo.errorLocation ?? ''];
  }
  throw new Error('Nothing was refused.');
}

test.each<readonly [what: string, code: string, location: string, batch: Batch]>([
  [
    'an unknown sheet',
    'ItemNotFound',
    'WorksheetCollection.getItem',
    (_s, c) => c.workbook.worksheets.getItem('Nope').load('name'),
  ],
  [
    'an unknown table',
    'ItemNotFound',
    'TableCollection.getItem',
    (_s, c) => c.workbook.tables.getItem('Nope').load('name'),
  ],
  [
    'an unknown name',
    'ItemNotFound',
    'NamedItemCollection.getItem',
    (_s, c) => c.workbook.names.getItem('Nope').load('name'),
  ],
  [
    'an unknown setting',
    'ItemNotFound',
    'SettingCollection.getItem',
    (_s, c) => c.workbook.settings.getItem('Nope').load('value'),
  ],
  ['too few rows', 'InvalidArgument', 'Range.values', (s) => (s.getRange('A1:B2').values = [[1, 2]])],
  ['too many columns', 'InvalidArgument', 'Range.formulas', (s) => (s.getRange('A1:A1').formulas = [['=1', '=2']])],
  [
    'ragged rows',
    'InvalidArgument',
    'Range.numberFormat',
    (s) => (s.getRange('A1:B2').numberFormat = [['0', '0'], ['0']]),
  ],
  [
    'a big array of another size',
    'InvalidArgument',
    'Range.values',
    (s) => (s.getRange('A1:B1000').values = Array.from({ length: 999 }, () => [1, 2])),
  ],
  ['no address', 'InvalidArgument', 'Worksheet.getRange', (s) => s.getRange('not an address').load('address')],
  [
    'a range outside the sheet',
    'InvalidArgument',
    'Range.getOffsetRange',
    (s) => s.getRange('A1').getOffsetRange(-1, 0).load('address'),
  ],
  [
    'a colour that is none',
    'InvalidArgument',
    'RangeFill.color',
    (s) => (s.getRange('A1').format.fill.color = 'nonsense'),
  ],
  [
    'an alignment that is none',
    'InvalidArgument',
    'RangeFormat.horizontalAlignment',
    (s) => (s.getRange('A1').format.horizontalAlignment = 'Middle' as 'Left'),
  ],
  [
    'more than five million cells',
    'RangeExceedsLimit',
    'Range.formulas',
    (s) => s.getRangeByIndexes(0, 0, 1000, 5001).load('formulas'),
  ],
  [
    'values of a whole column',
    'InvalidArgument',
    'Range.values',
    (s) => (s.getRange('A:A').values = 1 as unknown as number[][]),
  ],
  [
    'a name that reads as a cell',
    'InvalidArgument',
    'NamedItemCollection.add',
    (s, c) => c.workbook.names.add('Q1', s.getRange('A1')),
  ],
  [
    'a name with a space',
    'InvalidArgument',
    'NamedItemCollection.add',
    (s, c) => c.workbook.names.add('my rate', s.getRange('A1')),
  ],
  [
    'tables that overlap',
    'InvalidArgument',
    'TableCollection.add',
    (s) => [s.tables.add('A1:B3', true), s.tables.add('B2:C4', true)],
  ],
  [
    'a method that this host lacks',
    'ApiNotFound',
    'Worksheet.charts',
    (s) => s.charts.add('ColumnClustered', s.getRange('A1:B2')),
  ],
  ['a property that this host lacks', 'ApiNotFound', 'Range.hyperlink', (s) => s.getRange('A1').load('hyperlink')],
  [
    'a conditional format of another kind',
    'InvalidOperation',
    'ConditionalFormat.dataBar',
    (s) => s.getRange('A1').conditionalFormats.add('Custom').dataBar.load('barDirection'),
  ],
])('%s is %s at %s', async (_what, code, location, batch) => {
  expect(await refusalOf(batch)).toEqual([code, location]);
});

test('the only sheet in sight can be neither deleted nor hidden', async () => {
  const session = await openOffice({ sheets: { Only: [], Hidden: [] } });
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hidden').visibility = 'Hidden';
    await context.sync();
    const only = context.workbook.worksheets.getItem('Only');
    only.delete();
    await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
    context.workbook.worksheets.getItem('Only').visibility = 'Hidden';
    await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
  });
  session.dispose();
});

describe('sheet names', () => {
  test.each([
    ['', 'InvalidArgument'],
    ['a name of thirty-two characters, ', 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['a\\b', 'InvalidArgument'],
    ['a?b', 'InvalidArgument'],
    ['a*b', 'InvalidArgument'],
    ['a[b', 'InvalidArgument'],
    ['a]b', 'InvalidArgument'],
    ['a:b', 'InvalidArgument'],
    ["'quoted", 'InvalidArgument'],
    ["quoted'", 'InvalidArgument'],
    ['TAKEN', 'ItemAlreadyExists'],
  ])('%j is refused with %s', async (name, code) => {
    const onAdd = await refusalOf((_sheet, context) => void context.workbook.worksheets.add(name));
    const onRename = await refusalOf((sheet) => void (sheet.name = name));
    expect([onAdd[0], onRename[0]]).toEqual([code, code]);
  });

  test.each(['KPI 2026-10', '2026年10月绩效', 'exactly thirty-one characters 31'.slice(0, 31), "a'b"])(
    '%j is taken',
    async (name) => {
      await office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.load('name');
        const cell = sheet.getRange('A1');
        cell.load('address');
        await context.sync();
        expect(sheet.name).toBe(name);
        sheet.delete();
        await context.sync();
      });
    },
  );
});

describe('a protected sheet', () => {
  test.each<readonly [what: string, batch: Batch]>([
    ['values in locked cells', (s) => (s.getRange('A1:B2').values = 1 as unknown as number[][])],
    ['formats', (s) => (s.getRange('A1').format.font.bold = true)],
    ['column widths', (s) => (s.getRange('A:A').format.columnWidth = 50)],
    ['inserting rows', (s) => s.getRange('1:1').insert('Down')],
    [
      'clearing',
      (s) => {
        s.getRange('C3').clear();
      },
    ],
    ['a table', (s) => s.tables.add('A1:B2', true)],
    [
      'protecting again',
      (s) => {
        s.protection.protect();
      },
    ],
    [
      'a wrong password',
      (s) => {
        s.protection.unprotect('wrong');
      },
    ],
  ])('refuses %s', async (_what, batch) => {
    const [code] = await refusalOf((sheet, context) => {
      sheet.getRange('C3').values = [['kept']];
      sheet.protection.protect(undefined, 'right');
      batch(sheet, context);
    });
    expect(code).toBe('AccessDenied');
  });

  test('takes values in unlocked cells, and what it allows', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const notes = sheet.getRange('B2:B9');
      notes.format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      notes.values = 'note' as unknown as string[][];
      sheet.getRange('B:B').format.columnWidth = 90;
      notes.load('values');
      await context.sync();
      expect(notes.values[7]).toEqual(['note']);
    });
  });
});

describe('cell-edit mode', () => {
  afterEach(() => {
    office.host.cellEdit.end();
  });

  test('refuses a request', async () => {
    office.host.cellEdit.begin();
    expect(await refusalOf(() => undefined)).toEqual(['InvalidOperationInCellEditMode', '']);
  });

  test('keeps a request that can wait until editing has ended', async () => {
    office.host.cellEdit.begin();
    const order: string[] = [];
    const asked = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      const name = context.workbook.worksheets.getFirst().load('name');
      await context.sync();
      order.push(`answered ${name.name}`);
    });
    await new Promise(setImmediate);
    order.push('editing ends');
    office.host.cellEdit.end();
    await asked;
    expect(order).toEqual(['editing ends', 'answered Home']);
  });
});

describe('payloads', () => {
  test('a request over 5 MB is refused and changes nothing', async () => {
    const [code] = await refusalOf((sheet) => {
      sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('an answer over 5 MB is refused', async () => {
    const { engine } = office;
    const sheetId = engine.sheets.add('Long texts');
    engine.cells.write(
      sheetId,
      { row: 0, column: 0, rowCount: 200, columnCount: 1 },
      Array.from({ length: 200 }, () => ['x'.repeat(30_000)]),
    );
    const [code] = await refusalOf((_sheet, context) =>
      context.workbook.worksheets.getItem('Long texts').getUsedRange().load('values'),
    );
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('planted faults', () => {
  test('the chosen round trip fails with the chosen code, the next works', async () => {
    office.faults.failAt(2, new HostError('AccessDenied'));
    const seen: string[] = [];
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const step of ['first', 'second', 'third']) {
        sheet.load('name');
        await context.sync().then(
          () => seen.push(step),
          (error: unknown) => seen.push((error as OfficeExtension.Error).code),
        );
      }
    });
    expect(seen).toEqual(['first', 'AccessDenied', 'third']);
  });
});

test('what came before a refusal stays done, what comes after is not', async () => {
  await refusalOf((sheet) => {
    sheet.name = 'Half done';
    sheet.getRange('A1').values = [['before']];
    sheet.getRange('A2').values = [['too', 'wide']];
    sheet.getRange('A3').values = [['after']];
  });
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Half done').getRange('A1:A3');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['before'], [''], ['']]);
  });
});
