/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import FreezeDialog from '../../../src/taskpane/freeze/freeze-dialog';
import { MonthProvider } from '../../../src/taskpane/month-context';
import { MonthStore } from '../../../src/taskpane/month-store';
import { createTexts, TextsProvider } from '../../../src/taskpane/texts';
import { openBook, type Book } from '../../excel/support/open-book';
import type { SheetCells } from '../../support/office-host';
import { sheetFunctions } from '../../support/recalculate';

// The spreadsheet schedules its calculations by it; this page imitation has none.
Object.assign(globalThis, { MessageChannel });

let book: Book;
const onClose = jest.fn();

afterEach(() => {
  cleanup();
  onClose.mockClear();
  book.dispose();
});

async function show(sheets: Readonly<Record<string, SheetCells>>): Promise<void> {
  book = await openBook({ sheets, functions: sheetFunctions() });
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts('zh-CN')}>
        <MonthProvider value={new MonthStore('zh-CN')}>
          <FreezeDialog onClose={onClose} />
        </MonthProvider>
      </TextsProvider>
    </FluentProvider>,
  );
}

const PAY: SheetCells = [[100, '=COMMISSION(A1,D1:E1)', null, 0, 0.1]];
const names = async (): Promise<string[]> => (await book.state()).sheets.map(({ name }) => name);
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

test('sheets that call our functions are chosen, any other can be; the copies are named and gone to', async () => {
  await show({ 清单: [[1]], 工资: PAY, 提成: PAY });
  const list = await screen.findByRole('checkbox', { name: '清单' });
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([false, true, true]);
  fireEvent.click(screen.getByRole('checkbox', { name: '提成' }));
  fireEvent.click(list);
  press('生成 2 份副本');
  await screen.findByText('已生成 2 份副本。如不需要，可在菜单中选择“撤销上次生成”。');
  expect(await names()).toEqual(['清单', '工资', '提成', '清单（数值）', '工资（数值）']);
  expect(await book.formulas('工资（数值）')).toEqual([[100, 10, '', 0, 0.1]]);
  press('转到“清单（数值）”');
  expect(onClose).toHaveBeenCalledTimes(1);
  await waitFor(async () => {
    expect(await book.Excel.run(activeSheet)).toBe('清单（数值）');
  });
});

test('stopped, it says so and leaves no copy; what went wrong can be tried again', async () => {
  await show({ 工资: PAY });
  await screen.findByRole('checkbox', { name: '工资' });
  book.faults.interfereAt(3, () => {
    press('停止');
  });
  press('生成 1 份副本');
  await screen.findByText('已停止，已生成的副本均已删除。');
  expect(await names()).toEqual(['工资']);
  book.faults.failAt(1, Object.assign(new Error('busy'), { code: 'ActivityLimitReached' }));
  press('生成 1 份副本');
  fireEvent.click(await screen.findByRole('button', { name: '重试' }));
  await screen.findByRole('checkbox', { name: '工资' });
  press('生成 1 份副本');
  await screen.findByText(/^已生成 1 份副本/);
  expect(await names()).toEqual(['工资', '工资（数值）']);
});

test('with nothing chosen there is nothing to make, and an empty workbook says that it is empty', async () => {
  await show({ 工资: PAY });
  fireEvent.click(await screen.findByRole('checkbox', { name: '工资' }));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '生成副本' }).disabled).toBe(true);
  cleanup();
  book.dispose();
  await show({ 空: [] });
  await screen.findByText('没有可复制的内容：所有工作表都是空的。');
});

async function activeSheet(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  await context.sync();
  return sheet.name;
}
