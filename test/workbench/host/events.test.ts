import { openOffice } from '../../support/office-host';
import type { OfficeSession } from '../../support/office-host';

let office: OfficeSession;
beforeEach(async () => {
  office = await openOffice({ sheets: { Data: [[1], [2]], Other: [] } });
});
afterEach(() => {
  office.dispose();
});

/** What a handler answers once it has noted something in a list, which then has this length. */
const noted = (length: number): Promise<number> => Promise.resolve(length);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('a sheet’s onChanged tells of its own changes: address, kind and sheet', async () => {
  const seen: unknown[] = [];
  await office.Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    const other = context.workbook.worksheets.getItem('Other');
    data.load('id');
    data.onChanged.add(({ address, changeType, source, worksheetId }) =>
      noted(seen.push({ address, changeType, source, worksheetId })),
    );
    await context.sync();
    data.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    other.getRange('A1').values = [['elsewhere']];
    data.getRange('2:3').insert('Down');
    await context.sync();
    await settled();
    const own = { source: 'Local', worksheetId: data.id };
    expect(seen).toContainEqual({ address: 'B2:C3', changeType: 'RangeEdited', ...own });
    expect(seen).toContainEqual({ address: '2:3', changeType: 'RowInserted', ...own });
    expect(seen).toHaveLength(2);
  });
});

test('formats and recalculation are no changes', async () => {
  const seen: string[] = [];
  await office.Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    data.getRange('B1').formulas = [['=A1*2']];
    data.load('id');
    await context.sync();
    data.onChanged.add(({ address }) => noted(seen.push(address)));
    await context.sync();
    data.getRange('A1:A2').format.fill.color = '#FFFF00';
    data.getRange('A1').values = [[5]];
    await context.sync();
    await settled();
    expect(seen).toEqual(['A1']);
  });
});

test('the collection’s onChanged tells of every sheet', async () => {
  const seen: string[] = [];
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => noted(seen.push(address)));
    await context.sync();
    context.workbook.worksheets.getItem('Other').getRange('D4').values = [[1]];
    await context.sync();
    await settled();
    expect(seen).toEqual(['D4']);
  });
});

test('a handler that was removed hears nothing', async () => {
  const seen: string[] = [];
  await office.Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(({ address }) => noted(seen.push(address)));
    await context.sync();
    handler.remove();
    await context.sync();
    context.workbook.worksheets.getItem('Other').getRange('D4').values = [[1]];
    await context.sync();
    await settled();
    expect(seen).toEqual([]);
  });
});

test('selections are told by sheet and by workbook', async () => {
  const seen: string[] = [];
  await office.Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    data.load('id');
    data.onSelectionChanged.add(({ address }) => noted(seen.push(address)));
    context.workbook.onSelectionChanged.add(() => noted(seen.push('workbook')));
    await context.sync();
    data.getRange('B2:B5').select();
    await context.sync();
    await settled();
    expect(seen.sort()).toEqual(['B2:B5', 'workbook']);
  });
});

test('sheets that come, go and are shown', async () => {
  const seen: string[] = [];
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(() => noted(seen.push('added')));
    worksheets.onDeleted.add(() => noted(seen.push('deleted')));
    worksheets.onActivated.add(() => noted(seen.push('activated')));
    await context.sync();
    const sheet = worksheets.add('New');
    await context.sync();
    worksheets.getItem('Other').activate();
    await context.sync();
    sheet.delete();
    await context.sync();
    await settled();
    expect(seen.filter((kind, index) => seen.indexOf(kind) === index).sort()).toEqual([
      'activated',
      'added',
      'deleted',
    ]);
  });
});
