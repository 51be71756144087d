import type { CellValue } from '../../../src/workbench/engine/entry';
import { openOffice } from '../../support/office-host';

const single = { matrix: false, optional: false } as const;
const COUNT = {
  name: 'COUNTED',
  parameters: [single, single],
  call: ([rows, columns]: readonly unknown[]) =>
    Array.from({ length: Number(rows) }, (_, row) => Array.from({ length: Number(columns) }, () => row + 1)),
};

async function show(formula: string, at: { row: number; column: number }): Promise<CellValue | undefined> {
  const office = await openOffice({ sheets: { Sheet1: [[formula]] }, functions: [COUNT] });
  const sheetId = office.engine.sheets.activeId();
  const worksheet = office.engine.context.worksheet(sheetId);
  expect(worksheet.getRowCount()).toBeGreaterThan(at.row);
  expect(worksheet.getColumnCount()).toBeGreaterThan(at.column);
  const [[value] = []] = office.engine.cells.values(sheetId, { ...at, rowCount: 1, columnCount: 1 });
  office.dispose();
  return value;
}

test.each([
  ['=COUNTED(2500,1)', { row: 2499, column: 0 }, 2500],
  ['=COUNTED(2,60)', { row: 1, column: 59 }, 2],
])('%s spills past the cells that a new sheet has, and the sheet grows with it', async (formula, last, value) => {
  expect(await show(formula, last)).toBe(value);
});

test('a spill past the last column of Excel’s sheets is #SPILL!', async () => {
  expect(await show('=COUNTED(1,16385)', { row: 0, column: 0 })).toBe('#SPILL!');
});
