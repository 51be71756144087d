/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { keepPlan } from '../../../src/excel/kept-plans';
import { serialOf } from '../../../src/plan/language';
import { PAYROLL_CN } from '../../../src/plans/built-in/payroll-cn';
import { MonthProvider } from '../../../src/taskpane/month-context';
import { MonthStore } from '../../../src/taskpane/month-store';
import PayrollView from '../../../src/taskpane/payroll/payroll-view';
import { createTexts, TextsProvider } from '../../../src/taskpane/texts';
import { openBook, type Book } from '../../excel/support/open-book';

// The spreadsheet schedules its calculations by it; this page imitation has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const SHEETS = {
  People: [
    ['Name', 'Position', 'Base pay', 'Hired on', 'Annual bonus', 'Clawback', 'Pay on the KPI sheet'],
    ['Ann', 'Manager', 30_000, serialOf('2020-03-01'), 36_001, 0, 1],
    ['Ben', 'Clerk', 10_000, serialOf('2021-06-15'), 0, 0, 1],
  ],
  Sales: [
    ['Date', 'Name', 'Amount'],
    [serialOf('2026-10-02'), 'Ben', 100_000],
  ],
};

let book: Book;
let store: MonthStore;

async function open(): Promise<void> {
  book = await openBook({ sheets: SHEETS, calculation: 'manual' });
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('People').getRange('D2:D3').numberFormat = [['yyyy-mm-dd'], ['yyyy-mm-dd']];
    worksheets.getItem('Sales').getRange('A2').numberFormat = [['yyyy-mm-dd']];
    await context.sync();
  });
  store = new MonthStore('en-US');
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts('en-US')}>
        <MonthProvider value={store}>
          <PayrollView shown onBuild={() => undefined} />
        </MonthProvider>
      </TextsProvider>
    </FluentProvider>,
  );
  store.open();
  await screen.findByRole('button', { name: 'Set up the payroll' });
}

afterEach(() => {
  cleanup();
  book.dispose();
});

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const region = (name: string): HTMLElement => screen.getByRole('region', { name });

test('a payroll is set up from the lists, previewed, given another source and plan, and removed', async () => {
  await open();
  press('Set up the payroll');
  const preview = await screen.findByRole('region', { name: 'Preview' });
  // Fixed pay, bonus and the days of hiring are columns of the people list.
  const shown = within(preview).getByRole('button', { name: /^Ann/ });
  expect(shown.textContent).toContain('61,860.90');
  expect(region('Worth a look').textContent).toContain('36,000.00 would leave 34,920.00: 2,309.10 more');
  expect(region('Insurance, tax and rates').textContent).toContain('All insurance rates are 0');

  expect(region('Check before building').textContent).toContain('There is no payroll of 2026-09');

  fireEvent.click(shown);
  expect(within(preview).getByRole('button', { name: /^Tax on the annual bonus/ }).textContent).toContain('3,390.10');
  expect(within(preview).queryByRole('button', { name: /^Part of the month/ })).toBeNull();
  fireEvent.click(within(preview).getByRole('button', { name: 'Show every line' }));
  expect(within(preview).getByRole('button', { name: /^Part of the month/ }).textContent).toContain('100');

  press(/^Where the figures come from/);
  const draw = screen.getByLabelText<HTMLSelectElement>('Draw still owed before (CNY)');
  expect(draw.selectedOptions[0]?.text).toBe('Last month’s payroll');
  expect(screen.getByLabelText<HTMLSelectElement>('Pay on the KPI sheet (CNY)').selectedOptions[0]?.text).toBe(
    'The KPI sheets',
  );
  fireEvent.change(screen.getByLabelText('Annual bonus (CNY)'), { target: { value: '' } });
  await waitFor(() => {
    expect(within(preview).getByRole('button', { name: /^Ann/ }).textContent).toContain('29,250.00');
  });
  press('Find in my lists');
  await waitFor(() => {
    expect(within(preview).getByRole('button', { name: /^Ann/ }).textContent).toContain('61,860.90');
  });

  await keepPlan({ ...PAYROLL_CN, plan: 'our-payroll', title: { 'en-US': 'Our payroll', 'zh-CN': '本店工资' } });
  store.readPlans();
  await screen.findByRole('option', { name: 'Our payroll' });
  fireEvent.change(screen.getByRole('combobox', { name: 'Payroll plan' }), { target: { value: 'our-payroll' } });
  expect(store.state().setup?.payroll?.plan).toBe('our-payroll');
  fireEvent.change(screen.getByRole('combobox', { name: 'Payroll plan' }), { target: { value: '' } });
  expect(store.state().setup?.payroll).toBeNull();
  expect(screen.getByRole('button', { name: 'Set up the payroll' })).toBeTruthy();
});
