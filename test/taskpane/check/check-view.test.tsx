/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { buildMonth } from '../../../src/excel/build-month';
import type { Language } from '../../../src/i18n';
import { BuildView } from '../../../src/taskpane/build/build-view';
import CheckView from '../../../src/taskpane/check/check-view';
import { MonthProvider } from '../../../src/taskpane/month-context';
import { MonthStore } from '../../../src/taskpane/month-store';
import { createTexts, TextsProvider } from '../../../src/taskpane/texts';
import type { Book } from '../../excel/support/open-book';
import { openStaffBook, shown, STATION, type, withPlans } from '../../excel/support/paid-by-plans';

// The spreadsheet schedules its calculations by it; this page imitation has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

let book: Book;
const onBuild = jest.fn();

function show(view: React.JSX.Element, language: Language = 'en-US'): void {
  const store = new MonthStore(language);
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>
        <MonthProvider value={store}>{view}</MonthProvider>
      </TextsProvider>
    </FluentProvider>,
  );
  store.open();
}

const showCheck = (language?: Language): void => {
  show(<CheckView shown onBuild={onBuild} />, language);
};

beforeEach(async () => {
  onBuild.mockClear();
  book = await openStaffBook();
});

afterEach(() => {
  cleanup();
  book.dispose();
});

test('where nothing is built it says what to do and goes there', async () => {
  showCheck();
  fireEvent.click(await screen.findByRole('button', { name: 'Go to Build' }));
  expect(onBuild).toHaveBeenCalled();
});

test('a month is checked by itself, again after an edit, and a formula typed over is put back and taken back', async () => {
  await buildMonth(await withPlans(), 'en-US');
  showCheck();
  expect(await screen.findByText(/^5 people on 3 sheets of 2026-10/)).toBeTruthy();
  expect(screen.getByText('This workbook has no sheets of 2026-09 to compare with.')).toBeTruthy();

  await type(book, STATION, 'Ben', 'Pay', 99);
  await type(book, STATION, 'Cem', 'Output of the station', 7);
  expect(await screen.findByText('2 formulas typed over')).toBeTruthy();
  expect(screen.getByText('Ben: Pay holds 99.00 where a formula belongs.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Restore all' }));
  expect(await screen.findByText('2 formulas are back.')).toBeTruthy();
  await waitFor(() => {
    expect(screen.queryByText('2 formulas typed over')).toBeNull();
  });
  expect(await shown(book, STATION, 'Ben', 'Pay')).toBe(3000);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('2 formulas typed over')).toBeTruthy();
  expect(await shown(book, STATION, 'Ben', 'Pay')).toBe(99);
});

test('the limit of pay is applied as it is typed, and kept in the workbook', async () => {
  await buildMonth(await withPlans(), 'en-US');
  showCheck();
  fireEvent.change(await screen.findByLabelText(/^Most that anybody is paid/), { target: { value: '2,000' } });
  expect(await screen.findByText('Ann: Pay is 9,000.01, above your limit of 2,000.00.')).toBeTruthy();
  await waitFor(async () => {
    expect((await book.state()).settings.join()).toContain('"cap":2000');
  });
});

test('everything is said in Chinese too', async () => {
  await buildMonth(await withPlans(), 'zh-CN');
  showCheck('zh-CN');
  expect(await screen.findByText(/^2026-10 共 5 人、3 张表/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '检查 2026-10' })).toBeTruthy();
});

test('before building again, what it would change is shown person by person, with the reason', async () => {
  await buildMonth(await withPlans(), 'en-US');
  show(<BuildView shown />);
  expect(await screen.findByText('Nothing: the sheets already show what building would write.')).toBeTruthy();
  await type(book, STATION, 'Ben', 'Pay', 99);
  const summary = await screen.findByRole('button', { name: '1 person, +2,901.00' });
  fireEvent.click(summary);
  const ben = screen.getByText('Ben · E2').closest('li')!;
  expect(within(ben).getByText('The formula was typed over: Pay')).toBeTruthy();
  expect(within(ben).getByText('99 → 3,000')).toBeTruthy();
});
