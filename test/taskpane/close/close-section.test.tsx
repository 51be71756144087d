/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { buildMonth } from '../../../src/excel/build-month';
import { lastBuild } from '../../../src/excel/last-build';
import type { Language } from '../../../src/i18n';
import { CloseSection } from '../../../src/taskpane/close/close-section';
import { MonthProvider } from '../../../src/taskpane/month-context';
import { MonthStore } from '../../../src/taskpane/month-store';
import { createTexts, TextsProvider } from '../../../src/taskpane/texts';
import type { Book } from '../../excel/support/open-book';
import { INDICATORS, openStaffBook, type, withPlans } from '../../excel/support/paid-by-plans';

// The spreadsheet schedules its calculations by the one, months are closed with the others; this page imitation has none.
Object.assign(globalThis, { MessageChannel, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

let book: Book;
let store: MonthStore;

function show(language: Language = 'en-US'): void {
  store = new MonthStore(language);
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>
        <MonthProvider value={store}>
          <CloseSection />
        </MonthProvider>
      </TextsProvider>
    </FluentProvider>,
  );
  store.open();
}

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
async function press(name: string): Promise<void> {
  fireEvent.click(await button(name));
}

beforeEach(async () => {
  book = await openStaffBook();
});

afterEach(() => {
  cleanup();
  book.dispose();
});

test('a month without sheets is to be built first', async () => {
  show();
  expect(await screen.findByText('Build 2026-10 first, then close it.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('what stands in the way is shown with its cell; then the month is closed, and reopened with a reason', async () => {
  await buildMonth(await withPlans(), 'en-US');
  await type(book, INDICATORS, 'Ann', 'Note', '=1/0');
  show();
  expect(await screen.findByText('2026-10 is open.')).toBeTruthy();
  await press('Close 2026-10');
  expect(await screen.findByText('Put right before closing (1)')).toBeTruthy();
  expect(screen.getByText(/^Shows #DIV\/0!\.$/)).toBeTruthy();
  expect(screen.getByText(`'${INDICATORS}'!N6`)).toBeTruthy();

  await type(book, INDICATORS, 'Ann', 'Note', '');
  await press('Check again');
  expect(await screen.findByText(/^Close 2026-10\? 4 sheets, 5 people, pay 21,000\.14\. /)).toBeTruthy();
  await press('Cancel');
  expect(screen.queryByText(/^Close 2026-10\?/)).toBeNull();
  await press('Close 2026-10');
  await screen.findByText(/^Close 2026-10\?/);
  await press('Close 2026-10');
  expect(await screen.findByText('2026-10 is closed: 4 sheets protected.')).toBeTruthy();
  expect(await screen.findByText(/^2026-10 is closed since \d{4}-\d\d-\d\d\.$/)).toBeTruthy();
  expect(screen.getByRole('list', { name: 'Closed months' }).textContent).toMatch(
    /^2026-1021,000\.14Closed on .+ · 5 people/,
  );
  expect(screen.queryByRole('button', { name: 'Close 2026-10' })).toBeNull();
  expect(lastBuild()).toBeNull();

  act(() => {
    store.build();
  });
  await waitFor(() => {
    expect(store.state().said).toMatchObject({ kind: 'problem', problem: { code: 'monthClosed' } });
  });
  await press('Reopen 2026-10');
  fireEvent.change(screen.getByRole('textbox', { name: /^Why is 2026-10 reopened\?/ }), {
    target: { value: 'A sale was missing.' },
  });
  fireEvent.submit(screen.getByRole('form', { name: 'Reopen 2026-10' }));
  expect(await screen.findByText('2026-10 is open again.')).toBeTruthy();
  expect(await screen.findByText('2026-10 is open.')).toBeTruthy();
  expect((await book.values('Log')).map((row) => row[11])).toContain('A sale was missing.');
});

test('in Chinese, a month is 结账 and 反结账', async () => {
  await buildMonth(await withPlans(), 'zh-CN');
  show('zh-CN');
  await press('2026-10 结账');
  await screen.findByText(/^确定将 2026-10 结账？共 4 张表、5 人，应发合计 21,000\.14。/);
  await press('2026-10 结账');
  expect(await screen.findByText('2026-10 已结账，4 张表已保护。')).toBeTruthy();
  await press('2026-10 反结账');
  expect(screen.getByRole('textbox', { name: '2026-10 反结账原因（记入日志）' })).toBe(document.activeElement);
});
