import { openOffice, type OfficeSession } from '../../support/office-host';

let office: OfficeSession;

afterEach(() => {
  office.dispose();
});

const RATES = [
  ['Rate', 7],
  ['Spare', 100],
];

test('a formula over a name goes on meaning its cells when rows are inserted above them', async () => {
  office = await openOffice({ sheets: { Pay: [[2, '']], Rates: RATES } });
  const read = await office.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const [pay, rates] = [worksheets.getItem('Pay'), worksheets.getItem('Rates')];
    names.add('rate', rates.getRange('B1'));
    pay.getRange('B1').formulas = [['=A1*rate']];
    await context.sync();
    rates.getRange('1:3').insert('Down');
    await context.sync();
    pay.getRange('A1').values = [[3]];
    const range = pay.getRange('B1');
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(read).toEqual([[21]]);
});

test('and when the name is given other cells', async () => {
  office = await openOffice({ sheets: { Pay: [[2, '']], Rates: RATES } });
  const read = await office.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const [pay, rates] = [worksheets.getItem('Pay'), worksheets.getItem('Rates')];
    names.add('rate', rates.getRange('B1'));
    pay.getRange('B1').formulas = [['=A1*rate']];
    await context.sync();
    names.getItem('rate').formula = '=Rates!$B$2';
    await context.sync();
    const range = pay.getRange('B1');
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(read).toEqual([[200]]);
});
