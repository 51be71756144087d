import { openOffice } from '../../support/office-host';

const PEOPLE = [
  ['Name', 'Sold', 'Pay'],
  ['Li', 10, '=B2*2'],
  ['Wang', 20, '=B3*2'],
  ['Zhao', 30, '=SUM(B2:B4)'],
];

type Move = readonly [
  what: string,
  act: (sheet: Excel.Worksheet) => void,
  formula: string,
  name: string,
  table: string,
  rule: string,
];

test.each<Move>([
  ['a row inserted above', (s) => s.getRange('1:1').insert('Down'), '=SUM(B3:B5)', 'B3:B5', 'A2:C5', 'B3:B5'],
  ['a row inserted inside', (s) => s.getRange('3:3').insert('Down'), '=SUM(B2:B5)', 'B2:B5', 'A1:C5', 'B2:B5'],
  [
    'a row deleted inside',
    (s) => {
      s.getRange('3:3').delete('Up');
    },
    '=SUM(B2:B3)',
    'B2:B3',
    'A1:C3',
    'B2:B3',
  ],
  ['a column inserted before', (s) => s.getRange('A:A').insert('Right'), '=SUM(C2:C4)', 'C2:C4', 'B1:D4', 'C2:C4'],
])('%s moves formulas, names, tables, validation and held ranges', async (_what, act, formula, name, table, rule) => {
  const office = await openOffice({ sheets: { People: PEOPLE } });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('People');
    sheet.tables.add('A1:C4', true).name = 'Team';
    const total = sheet.getRange('C4');
    context.workbook.names.add('sold', sheet.getRange('B2:B4'));
    sheet.getRange('B2:B4').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    sheet.getRange('B2:B4').conditionalFormats.add('DataBar');
    await context.sync();
    act(sheet);
    total.load('formulas');
    const named = context.workbook.names.getItem('sold').getRange().load('address');
    const tabled = sheet.tables.getItem('Team').getRange().load('address');
    const ruled = sheet.getRange(rule);
    const validation = ruled.dataValidation.load('type');
    const bars = ruled.conditionalFormats.getItemAt(0).getRange().load('address');
    await context.sync();
    expect({
      formula: total.formulas,
      name: named.address,
      table: tabled.address,
      validation: validation.type,
      bars: bars.address,
    }).toEqual({
      formula: [[formula]],
      name: `People!${name}`,
      table: `People!${table}`,
      validation: 'WholeNumber',
      bars: `People!${rule}`,
    });
  });
  office.dispose();
});

test('renaming a sheet renames it in formulas and names', async () => {
  const office = await openOffice({ sheets: { Old: [[5]], Sum: [['=Old!A1*2']] } });
  await office.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    names.add('five', worksheets.getItem('Old').getRange('A1'));
    worksheets.getItem('Old').name = 'New name';
    const cell = worksheets.getItem('Sum').getRange('A1').load('formulas,values');
    const five = names.getItem('five').load('formula');
    await context.sync();
    expect([cell.formulas, cell.values, five.formula]).toEqual([[["='New name'!A1*2"]], [[10]], "='New name'!$A$1"]);
  });
  office.dispose();
});

test('a range whose rows were deleted is an invalid reference', async () => {
  const office = await openOffice({ sheets: { People: PEOPLE } });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('People');
    const row = sheet.getRange('A3:C3').load('values');
    await context.sync();
    sheet.getRange('3:3').delete('Up');
    row.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });
  office.dispose();
});

test('inserted cells push others down, deleted ones pull them up', async () => {
  const office = await openOffice({
    sheets: {
      Sheet1: [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ],
    },
  });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').insert('Down');
    sheet.getRange('B2').delete('Up');
    const all = sheet.getRange('A1:B4').load('values');
    await context.sync();
    expect(all.values).toEqual([
      ['', 'a'],
      [1, 'c'],
      [2, ''],
      [3, ''],
    ]);
  });
  office.dispose();
});

test('a table without headers gets them, and what is below moves down', async () => {
  const office = await openOffice({
    sheets: {
      Sheet1: [
        [1, 2],
        [3, 4],
      ],
    },
  });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const table = sheet.tables.add('A1:B2', false);
    const range = table.getRange().load('values');
    table.columns.load('items/name');
    await context.sync();
    expect(range.values).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
    ]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Column1', 'Column2']);
  });
  office.dispose();
});

test('a saved workbook opens as it was', async () => {
  const first = await openOffice({ sheets: { People: PEOPLE } });
  await first.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('People');
    sheet.tables.add('A1:C4', true).name = 'Team';
    context.workbook.names.add('sold', sheet.getRange('B2:B4'));
    context.workbook.settings.add('key', [1, 2]);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.getRange('B2:B4').conditionalFormats.add('DataBar');
    sheet.getRange('B2:B4').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    sheet.freezePanes.freezeRows(1);
    sheet.protection.protect();
    await context.sync();
  });
  const snapshot = first.engine.snapshot();
  first.dispose();
  const second = await openOffice();
  second.engine.open(snapshot);
  await second.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('People');
    const cells = sheet.getRange('A1:C4').load('formulas,values');
    const table = sheet.tables.getItem('Team').getRange().load('address');
    const name = context.workbook.names.getItem('sold').load('formula');
    const setting = context.workbook.settings.getItem('key').load('value');
    const layout = sheet.pageLayout.load('orientation');
    const bars = sheet.getRange('B2').conditionalFormats.getCount();
    const validation = sheet.getRange('B3').dataValidation.load('type');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount');
    const protection = sheet.protection.load('protected');
    await context.sync();
    expect({
      formulas: cells.formulas as unknown,
      total: cells.values[3]?.[2] as unknown,
      table: table.address,
      name: name.formula as unknown,
      setting: setting.value as unknown,
      layout: layout.orientation,
      bars: bars.value,
      validation: validation.type,
      frozen: frozen.rowCount,
      protected: protection.protected,
    }).toEqual({
      formulas: PEOPLE,
      total: 60,
      table: 'People!A1:C4',
      name: '=People!$B$2:$B$4',
      setting: [1, 2],
      layout: 'Landscape',
      bars: 1,
      validation: 'WholeNumber',
      frozen: 1,
      protected: true,
    });
  });
  second.dispose();
});
