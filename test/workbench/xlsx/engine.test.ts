import { createHeadlessEngine } from '../../../src/workbench/engine/headless';
import { readXlsx, spillsOf, writeXlsx } from '../../../src/workbench/xlsx';

it('saves what the spreadsheet has calculated and spilled, and spills again when it is opened', async () => {
  const engine = createHeadlessEngine();
  const [sheet = ''] = engine.sheets.ids();
  const area = { row: 0, column: 0, rowCount: 5, columnCount: 2 };
  engine.cells.write(sheet, { ...area, rowCount: 1 }, [['=SEQUENCE(5)', '=SUM(A1:A5)']]);
  await engine.calculation.settle();
  const before = engine.cells.values(sheet, area);
  const { workbook, extras } = engine.snapshot();
  const bytes = await writeXlsx(workbook, extras, { spills: spillsOf(engine) });

  engine.open(await readXlsx(bytes.buffer, 'Book.xlsx'));
  await engine.calculation.settle();
  const [opened = ''] = engine.sheets.ids();
  expect(before).toEqual([
    [1, 15],
    [2, ''],
    [3, ''],
    [4, ''],
    [5, ''],
  ]);
  expect(engine.cells.values(opened, area)).toEqual(before);
  expect(engine.cells.formulas(opened, area)[0]).toEqual(['=SEQUENCE(5)', '=SUM(A1:A5)']);
  engine.dispose();
});
