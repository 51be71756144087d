import { openOffice, type OfficeSession } from '../../support/office-host';

let office: OfficeSession;

afterEach(() => {
  office.dispose();
});

const LIST = [
  ['Ann', 1, '=B1*2'],
  ['Ben', 2, '=B2*2'],
  ['Cem', 3, '=B3*2'],
  ['Total', '=SUM(B1:B3)', '=SUM(C1:C3)'],
];

describe.each([[['First', 'Second']], [['Second', 'First']], [['Second']]])('rows that go on %j', (sheets) => {
  test('take the formulas along on the sheet they are on, whichever sheet is in front', async () => {
    office = await openOffice({
      sheets: { First: LIST, Second: LIST, Links: [['=First!C4', '=Second!C4']] },
      calculation: 'manual',
    });
    const read = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of sheets) {
        worksheets.getItem(name).getRange('A2:A2').getEntireRow().delete('Up');
        await context.sync();
      }
      const ranges = ['First', 'Second', 'Links'].map((name) => worksheets.getItem(name).getUsedRange());
      for (const range of ranges) range.load('formulas');
      await context.sync();
      return ranges.map(({ formulas }) => formulas as unknown[][]);
    });
    const shorter = [
      ['Ann', 1, '=B1*2'],
      ['Cem', 3, '=B2*2'],
      ['Total', '=SUM(B1:B2)', '=SUM(C1:C2)'],
    ];
    const went = (name: string): boolean => sheets.includes(name);
    expect(read).toEqual([
      went('First') ? shorter : LIST,
      went('Second') ? shorter : LIST,
      [[`=First!C${went('First') ? 3 : 4}`, `=Second!C${went('Second') ? 3 : 4}`]],
    ]);
  });
});
