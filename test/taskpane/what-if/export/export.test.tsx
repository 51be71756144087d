/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { undoLastBuild } from '../../../../src/excel/last-build';
import type { Language } from '../../../../src/i18n';
import type { Scenario } from '../../../../src/plan/what-if';
import { MonthProvider } from '../../../../src/taskpane/month-context';
import { MonthStore } from '../../../../src/taskpane/month-store';
import { createTexts, TextsProvider } from '../../../../src/taskpane/texts';
import { ExportScenario } from '../../../../src/taskpane/what-if/export/export-scenario';
import { OpenScenarios } from '../../../../src/taskpane/what-if/export/open-scenarios';
import { openBook, type Book } from '../../../excel/support/open-book';
import { mixedMonth } from '../../../sheets/what-if/support/scenario-book';

// The spreadsheet schedules its calculations by it; this page imitation has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 15_000 });

const month = mixedMonth();
const base = { ...month, teams: month.teams.slice(0, 1) };
const scenario = (id: string, name: string, value: number): Scenario => ({
  ...{ id, name, plans: [] },
  changes: [{ who: { kind: 'all' }, figure: { kind: 'targets' }, how: 'times', value }],
});
const MORE = scenario('more', 'Targets +10 %', 1.1);
const LESS = scenario('less', 'Targets −10 %', 0.9);
const SHEET = 'What-if 2026-10 Targets +10 %';

let book: Book;
const opened = jest.fn<undefined, [readonly Scenario[]]>();

/** The parts once the workbook has been read. */
async function show(scenarios: readonly Scenario[], language: Language = 'en-US'): Promise<void> {
  const store = new MonthStore(language);
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>
        <MonthProvider value={store}>
          <ExportScenario scenarios={scenarios} base={base} />
          <OpenScenarios onOpen={opened} />
        </MonthProvider>
      </TextsProvider>
    </FluentProvider>,
  );
  store.open();
  await waitFor(() => {
    expect(screen.getAllByRole('button').at(-1)?.getAttribute('aria-disabled')).toBeNull();
  });
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

beforeEach(async () => {
  opened.mockClear();
  book = await openBook({ sheets: { Sheet1: [['Mine']] }, calculation: 'manual' });
});
afterEach(() => {
  cleanup();
  book.dispose();
});

test('a scenario goes to a sheet and comes back with what was typed there; its undoing is offered while it is the last', async () => {
  await show([MORE]);
  press('Open from the workbook');
  expect(await screen.findByText('No sheet of this workbook has a scenario. Export one first.')).toBeTruthy();
  press('Export to a sheet');
  expect(await screen.findByText(/“What-if 2026-10 Targets \+10 %” has live formulas/)).toBeTruthy();
  await book.write(SHEET, 'D5', [[1.2]]);
  press('Open from the workbook');
  expect(await screen.findByText('Opened: Targets +10 %.')).toBeTruthy();
  expect(opened.mock.calls).toEqual([[[scenario('more', 'Targets +10 %', 1.2)]]]);
  await book.write(SHEET, 'D5', [['a lot']]);
  press('Open from the workbook');
  expect(await screen.findByText(/One value on “What-if 2026-10 Targets \+10 %” is no figure/)).toBeTruthy();
  expect(opened).toHaveBeenLastCalledWith([MORE]);
  press('Undo');
  expect(await screen.findByText('The export was undone.')).toBeTruthy();
  expect((await book.state()).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  press('Export to a sheet');
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
  await act(undoLastBuild);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('several go to sheets of their own in the reader’s language, and why not is said', async () => {
  await show([MORE, LESS], 'zh-CN');
  press('导出 2 张测算表');
  expect(await screen.findByText(/“测算 2026-10 对比”为各测算的对比/)).toBeTruthy();
  press('从工作簿打开');
  expect(await screen.findByText('已打开 2 个测算：Targets +10 %，Targets −10 %。')).toBeTruthy();
  expect(opened.mock.calls).toEqual([[[MORE, LESS]]]);
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('测算 2026-10 对比').protection.protect();
    await context.sync();
  });
  press('导出 2 张测算表');
  expect((await screen.findByRole('alert')).textContent).toContain('测算 2026-10 对比');
});

test('there is nothing to export without a scenario', async () => {
  await show([]);
  expect(screen.getByRole('button', { name: /^Export/ }).getAttribute('aria-disabled')).toBe('true');
});
