/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { buildMonth } from '../../../src/excel/build-month';
import { findFreezable, freezeCopies } from '../../../src/excel/freeze-copy';
import { undoLastBuild } from '../../../src/excel/last-build';
import type { MonthReview } from '../../../src/sheets/month-types';
import { foundPeople } from '../../../src/taskpane/slips/found-people';
import { MonthProvider } from '../../../src/taskpane/month-context';
import { MonthStore } from '../../../src/taskpane/month-store';
import { SlipsSection } from '../../../src/taskpane/slips/slips-section';
import { createTexts, TextsProvider } from '../../../src/taskpane/texts';
import type { Book } from '../../excel/support/open-book';
import { EMPLOYEES, openSlipsBook, slipsSetup } from '../../excel/support/slips-book';

// The spreadsheet schedules its calculations by it; this page imitation has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const SLIPS = 'Pay slips 2026-10';

let book: Book;

function show(): void {
  const store = new MonthStore('en-US');
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts('en-US')}>
        <MonthProvider value={store}>
          <SlipsSection />
        </MonthProvider>
      </TextsProvider>
    </FluentProvider>,
  );
  store.open();
}

async function sheetNames(): Promise<readonly string[]> {
  return (await book.state()).sheets.map(({ name }) => name);
}

beforeEach(async () => {
  book = await openSlipsBook(EMPLOYEES.slice(2));
});

afterEach(() => {
  cleanup();
  book.dispose();
});

test('without a payroll the pane says what to do first', async () => {
  show();
  expect(await screen.findByText('Build the payroll first. Pay slips are made from it.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Make pay slips' })).toBeNull();
});

test('slips are made for whom they are ticked, and undone as long as nothing else was done since', async () => {
  await buildMonth(await slipsSetup('en-US'), 'en-US');
  show();
  expect(await screen.findByLabelText('Everybody (3 people)')).toHaveProperty('checked', true);
  fireEvent.click(screen.getByLabelText('Chosen people'));
  const make = screen.getByRole('button', { name: 'Make pay slips' });
  expect(make.getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '行政' } });
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  fireEvent.click(screen.getByRole('checkbox', { name: /陈静/ }));
  fireEvent.click(screen.getByLabelText('A page for each person'));
  fireEvent.click(make);
  expect(await screen.findByText(`1 pay slip stands on “${SLIPS}”.`)).toBeTruthy();
  expect((await book.values(SLIPS)).filter(([item]) => item === 'Net pay')).toHaveLength(1);
  const copied = (await findFreezable()).filter(({ name }) => name === SLIPS).map(({ id }) => id);
  await act(() => freezeCopies(copied, 'en-US'));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await act(undoLastBuild);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('The pay slips are as they were before.')).toBeTruthy();
  expect(await sheetNames()).not.toContain(SLIPS);
});

test('why slips cannot be made is said, with the sheet and what to do', async () => {
  await buildMonth(await slipsSetup('en-US'), 'en-US');
  show();
  const make = await screen.findByRole('button', { name: 'Make pay slips' });
  await book.write('People', 'D3', [[12_000]]);
  await book.write('Payroll work 2026-10', 'F7', [[1]]);
  fireEvent.click(make);
  await waitFor(() => {
    expect(screen.getByRole('alert').textContent).toMatch(
      /“Payroll work 2026-10” is not what .* Build the month again/,
    );
  });
});

test('people are found by name, ID and position, however these are typed', () => {
  const people: readonly Pick<MonthReview['rows'][number], 'key' | 'id' | 'name' | 'position'>[] = [
    { key: '1', id: 'A001', name: '王晓明', position: '销售主管' },
    { key: '2', id: 27, name: 'Ann Lee', position: null },
  ];
  const found = (wanted: string): readonly string[] => foundPeople(people, wanted).map(({ key }) => key);
  expect(found('')).toEqual(['1', '2']);
  expect(found('晓 明')).toEqual(['1']);
  expect(found('ａ００１')).toEqual(['1']);
  expect(found('主管')).toEqual(['1']);
  expect(found('27')).toEqual(['2']);
  expect(found('annlee')).toEqual(['2']);
  expect(found('nobody')).toEqual([]);
});
