/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { keepPlan } from '../../../../src/excel/kept-plans';
import type { PayPlan } from '../../../../src/plan/language';
import { MonthProvider } from '../../../../src/taskpane/month-context';
import { MonthStore } from '../../../../src/taskpane/month-store';
import { ThisMonthSection } from '../../../../src/taskpane/plans/compose/this-month-section';
import { createTexts, TextsProvider } from '../../../../src/taskpane/texts';
import { openBook, type Book } from '../../../excel/support/open-book';
import { BLANK, BLANK_VERSION } from '../../../plan/compose/support/compose';

// The spreadsheet schedules its calculations by it; this page imitation has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(30_000);

/** 1 October 2026 as Excel counts days. */
const OCTOBER = 46296;
const SHEETS = {
  People: [
    ['Name', 'Position', 'Base pay'],
    ['Ann', 'Consultant', 1000],
    ['Ben', 'Consultant', 2000.5],
    ['Cid', 'Driver', 3000],
  ],
  Sales: [
    ['Date', 'Name', 'Amount'],
    [OCTOBER, 'Ann', 100],
    [OCTOBER, 'Ben', 100],
    [OCTOBER, 'Cid', 100],
  ],
};

const planOf = (formula: string): PayPlan => ({
  ...BLANK,
  versions: [
    { ...BLANK_VERSION, inputs: { base: { unit: 'CNY' } }, lines: { all: { formula, unit: 'CNY' } }, pay: 'all' },
  ],
});
const KEPT = planOf('base');

let book: Book;
let store: MonthStore;
let onBuild: jest.Mock;
let show: (draft: PayPlan, kept?: PayPlan | null) => void;

beforeEach(async () => {
  book = await openBook({ sheets: SHEETS, calculation: 'manual' });
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sales').getRange('A2:A4').numberFormat = SHEETS.Sales.slice(1).map(() => ['yyyy-mm-dd']); // prettier-ignore
    await context.sync();
  });
  await keepPlan(KEPT);
  store = new MonthStore('en-US');
  onBuild = jest.fn();
  const view = (draft: PayPlan, kept: PayPlan | null = KEPT): React.JSX.Element => (
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts('en-US')}>
        <MonthProvider value={store}>
          <ThisMonthSection plan={draft} kept={kept} onBuild={onBuild} />
        </MonthProvider>
      </TextsProvider>
    </FluentProvider>
  );
  const { rerender } = render(view(KEPT));
  show = (draft, kept) => {
    rerender(view(draft, kept));
  };
});
afterEach(() => {
  cleanup();
  book.dispose();
});

/** Opens the month that the workbook proposes, and pays the consultants by the plan. */
async function openMonth(): Promise<void> {
  store.open();
  await waitFor(() => {
    expect(store.state().setup).not.toBeNull();
  });
  const setup = store.state().setup!;
  const use = { plan: KEPT.plan, positions: ['Consultant'], inputs: { base: { kind: 'people', column: 2 } }, department: {} } as const; // prettier-ignore
  act(() => {
    store.change({ ...setup, plans: [use] }, false);
  });
}

const rows = (): readonly string[][] =>
  screen.getAllByRole('row').map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent));

test('each person’s pay stands beside what the plan paid as it was saved', async () => {
  await openMonth();
  show(planOf('base * 1.1'));
  await waitFor(() => {
    expect(rows()).toEqual([
      ['Person', 'As saved', 'As here', 'Difference'],
      ['Ann', '1,000.00', '1,100.00', '+100.00'],
      ['Ben', '2,000.50', '2,200.55', '+200.05'],
      ['2 people', '3,000.50', '3,300.55', '+300.05'],
    ]);
  });
  show(planOf('base'));
  await waitFor(() => {
    expect(rows()[1]).toEqual(['Ann', '1,000.00', '1,000.00', '–']);
  });
});

test('a plan that cannot be changed shows what it pays', async () => {
  await openMonth();
  show(KEPT, null);
  expect(rows()[1]).toEqual(['Ann', '1,000.00']);
});

test('a draft with an error shows what was paid before it', async () => {
  await openMonth();
  show(planOf('base * nothing'));
  expect(rows()[1]).toEqual(['Ann', '1,000.00', '1,000.00', '–']);
});

test('without a month, or without people, it says where to go', async () => {
  expect(screen.getByText(/^No month is set up yet/)).toBeTruthy();
  await openMonth();
  const setup = store.state().setup!;
  act(() => {
    store.change({ ...setup, plans: [] }, false);
  });
  expect(screen.getByText(/^Nobody is paid by this plan/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Go to Build' }));
  expect(onBuild).toHaveBeenCalledTimes(1);
});
