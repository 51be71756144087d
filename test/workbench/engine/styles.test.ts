import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { openOffice, type OfficeSession } from '../../support/office-host';

let office: OfficeSession;

afterEach(() => {
  office.dispose();
});

test('cells that are restyled one by one are drawn once', async () => {
  office = await openOffice({ calculation: 'manual' });
  let drawn = 0;
  office.engine.context.commands.onCommandExecuted(({ id, params }) => {
    const { trigger } = (params ?? {}) as { trigger?: string };
    if (id === SetRangeValuesMutation.id && trigger === SetStyleCommand.id) drawn += 1;
  });
  const bold = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C4');
    const cell = {
      format: { font: { bold: true, color: '#FF0000' }, borders: { bottom: { style: 'Dash' as const } } },
    };
    range.setCellProperties(Array.from({ length: 3 }, () => [cell, cell]));
    range.format.font.load('bold');
    await context.sync();
    return range.format.font.bold;
  });
  expect(bold).toBe(true);
  expect(drawn).toBe(1);
});
