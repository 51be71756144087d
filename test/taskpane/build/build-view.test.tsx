/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { keepPlan } from '../../../src/excel/kept-plans';
import type { Language } from '../../../src/i18n';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { BuildView } from '../../../src/taskpane/build/build-view';
import { MonthProvider } from '../../../src/taskpane/month-context';
import { MonthStore } from '../../../src/taskpane/month-store';
import { createTexts, TextsProvider } from '../../../src/taskpane/texts';
import { openBook, type Book } from '../../excel/support/open-book';
import type { SheetCells } from '../../support/office-host';

// The spreadsheet schedules its calculations by it; this page imitation has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

/** 1 October 2026 as Excel counts days. */
const OCTOBER = 46296;

const PEOPLE: SheetCells = [
  ['Name', 'Position', 'Base pay', 'Returned'],
  ['Ann', 'Sales consultant', 1000, 0],
  ['Ben', 'Sales consultant', 2000, -1],
  ['Cid', 'Driver', 3000, 0],
];
const SALES: SheetCells = [
  ['Date', 'Name', 'Model', 'Amount'],
  ...(['A', 'A', 'A', 'B'] as const).map((model, index) => [OCTOBER + index, 'Ann', model, 100_000]),
  [OCTOBER + 9, 'Ben', 'B', 90_000],
  [OCTOBER + 10, 'Cid', 'B', 80_000],
];
const BOOK = { People: PEOPLE, Sales: SALES };

let book: Book;
let store: MonthStore;
let show: (shown: boolean) => void;

async function open(sheets: Readonly<Record<string, SheetCells>>, language: Language = 'en-US'): Promise<void> {
  book = await openBook({ sheets, calculation: 'manual' });
  if ('Sales' in sheets) await formatDates();
  store = new MonthStore(language);
  const view = (shown: boolean): React.JSX.Element => (
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>
        <MonthProvider value={store}>
          <BuildView shown={shown} />
        </MonthProvider>
      </TextsProvider>
    </FluentProvider>
  );
  const { rerender } = render(view(true));
  show = (shown) => {
    rerender(view(shown));
  };
  store.open();
  await screen.findByText(language === 'en-US' ? 'Plans by position' : '各岗位适用方案');
}

function formatDates(): Promise<void> {
  return book.Excel.run(async (context) => {
    const dates = context.workbook.worksheets.getItem('Sales').getRange(`A2:A${SALES.length}`);
    dates.numberFormat = SALES.slice(1).map(() => ['yyyy-mm-dd']);
    await context.sync();
  });
}

afterEach(() => {
  cleanup();
  book.dispose();
});

/** Chooses an option of a drop-down by the words that stand in it, and by the heading that it stands under. */
function choose(label: string | RegExp, option: string, heading?: string): void {
  const select = screen.getByLabelText<HTMLSelectElement>(label);
  const headed = (one: HTMLOptionElement): boolean =>
    heading === undefined || one.parentElement?.getAttribute('label') === heading;
  const found = [...select.options].find((one) => one.text === option && headed(one));
  if (!found) throw new Error(`${String(label)} offers ${[...select.options].map(({ text }) => text).join(' | ')}`);
  fireEvent.change(select, { target: { value: found.value } });
}
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const region = (name: string): HTMLElement => screen.getByRole('region', { name });
const preview = (): HTMLElement => region('Preview');
const buildButton = (): HTMLElement => screen.getByRole('button', { name: /^(Build|Update) KPI/ });
/** The pay that the preview shows for somebody. */
const payOf = (name: string): string =>
  within(preview())
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .textContent.replace(name, '')
    .trim();

async function payByStore(): Promise<HTMLElement> {
  choose('Sales consultant · 2 people', 'Brand store, sales');
  const header = await screen.findByRole('button', { name: /^Brand store, sales \d+ of \d+ from lists/ });
  fireEvent.click(header);
  await within(preview()).findByRole('group', { name: 'Brand store, sales' });
  for (const [figure, kept] of [
    ['Wage (CNY)', 'Typed on the KPI sheet'],
    ['Base units (cars)', 'Typed on the KPI sheet'],
    ['Management score rate (%)', 'Typed on the KPI sheet'],
    ['Cars sold, model A (cars)', 'Typed on the KPI sheet'],
    ['Cars sold, model B (cars)', 'Typed on the KPI sheet'],
  ] as const)
    choose(figure, kept);
  return header;
}

test('a position is paid by the plan chosen for it, the others go on by indicators', async () => {
  await open(BOOK);
  expect(screen.getByText('Driver · 1 person')).toBeTruthy();
  await payByStore();
  expect(payOf('Ann')).toBe('960.00');
  const indicators = within(preview()).getByRole('table', { name: 'By indicators' });
  expect(within(indicators).getAllByRole('row')).toHaveLength(3);
  expect(within(indicators).getByText('Cid')).toBeTruthy();
  expect(within(preview()).getByText('Everyone, 3 people')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Indicators/ })).toBeTruthy();
});

test('a figure is taken from where it is said to come from, and what that means is said', async () => {
  await open(BOOK);
  await payByStore();
  choose('Cars sold, model A (cars)', 'Number of rows');
  expect(screen.getByText('Number of rows in Sales, for the person, in the month.')).toBeTruthy();
  choose('Cars sold, model A: only rows where', 'Only where Model is');
  expect(screen.getByText('Number of rows in Sales, for the person, in the month, where Model is A.')).toBeTruthy();
  choose('Wage (CNY)', 'Base pay');
  // 1000 × 0.8, 1000 × 0.2 × 3/8, and three cars at 200.
  expect(payOf('Ann')).toBe('1,475.00');
  choose('Cars sold, model A: value in Model', 'B');
  expect(payOf('Ann')).toBe('1,025.00');
  expect(screen.getByRole('button', { name: 'Brand store, sales 2 of 5 from lists' })).toBeTruthy();
});

test('what is typed so far is looked for in the lists again; what has a source keeps it', async () => {
  const people: SheetCells = PEOPLE.map(([name = '', position = ''], row) => [
    name,
    position,
    row === 0 ? 'Wage' : 1000,
  ]);
  await open({ People: people, Sales: SALES });
  await payByStore();
  choose('Cars sold, model A (cars)', 'Number of rows');
  press('Find in my lists');
  // 1000 × 0.8, 1000 × 0.2 × 4/8, and four cars at 200.
  expect(payOf('Ann')).toBe('1,700.00');
  press('Find in my lists');
  expect(screen.getByText(/^The lists have no further column/)).toBeTruthy();
});

test('somebody opens to the lines of their pay, and a line to how it comes about', async () => {
  await open(BOOK);
  await payByStore();
  choose('Cars sold, model A (cars)', 'Number of rows');
  press(/^Ann/);
  press(/^Car commission/);
  expect(within(preview()).getAllByText(/COMMISSION/).length).toBeGreaterThan(0);
  expect(within(preview()).getByRole('cell', { name: /Cars sold, model A/ })).toBeTruthy();
});

test('pay that comes to an error says why where it stands', async () => {
  await open(BOOK);
  await payByStore();
  choose('Cars sold, model A (cars)', 'Returned');
  expect(payOf('Ann')).toBe('960.00');
  expect(payOf('Ben')).toBe('#VALUE!');
  expect(within(preview()).getByText(/^Car commission: .*COMMISSION\.CLAWBACK/)).toBeTruthy();
});

test('what is still to be typed is noted, and no fault', async () => {
  await open(BOOK);
  await payByStore();
  choose('Wage (CNY)', 'Base pay');
  expect(
    within(preview()).getByText(
      /^Still to be typed on the sheet after building: Cars sold, model A, Cars sold, model B, Base units, Management score rate\./,
    ),
  ).toBeTruthy();
  choose('Driver · 1 person', 'Graded pay');
  expect(
    await within(preview()).findByText('1 person has no Hired on yet: type it on the sheet after building.'),
  ).toBeTruthy();
});

test('where everybody is paid by plans, no indicator and no list is asked for', async () => {
  await open({ People: PEOPLE });
  expect(screen.getByText('Choose the actuals first, or a plan for every position.')).toBeTruthy();
  choose('Sales consultant · 2 people', 'Brand store, sales');
  expect(buildIsReady()).toBe(false);
  choose('Driver · 1 person', 'Service station manager');
  await waitFor(() => {
    expect(buildIsReady()).toBe(true);
  });
  expect(screen.queryByRole('button', { name: /^Indicators/ })).toBeNull();
  expect(screen.getByLabelText('Month', { selector: 'input' }).getAttribute('type')).toBe('month');
});

test('a figure whose list is removed is typed again, and those of other lists follow theirs', async () => {
  const calls: SheetCells = [['Name', 'Calls', 'Visits'], ...['Ann', 'Ben'].map((name) => [name, 3, 2])];
  await open({ ...BOOK, Calls: calls });
  await payByStore();
  choose('Cars sold, model A (cars)', 'Number of rows', 'Sales');
  choose('Cars sold, model B (cars)', 'Sum of Visits');
  // 960, 1200 × 0.2 × 6/8, four cars at 200 and two at 150.
  expect(payOf('Ann')).toBe('2,240.00');
  const sales = store.state().parts.actuals.findIndex(({ place }) => place.sheet === 'Sales');
  press(`Remove Actuals ${sales + 1}`);
  expect(screen.getByText('Sum of Visits in Calls, for the person.')).toBeTruthy();
  // 960, 1200 × 0.2 × 2/8, and two cars at 150.
  expect(payOf('Ann')).toBe('1,320.00');
});

test('plans stay with their positions when the lists are looked for again', async () => {
  await open(BOOK);
  await payByStore();
  choose('Cars sold, model A (cars)', 'Number of rows');
  const before = store.state();
  press('Find my data');
  await waitFor(() => {
    expect(store.state().sources.people).not.toBe(before.sources.people);
  });
  expect(store.state().uses).toEqual(before.uses);
});

test('of many lists the first are in sight, and those that do not say whose their rows are', async () => {
  const list: SheetCells = [['Name', 'Calls'], ...['Ann', 'Ben'].map((name) => [name, 3])];
  const lists = Object.fromEntries([1, 2, 3, 4].map((number) => [`Calls ${number}`, list]));
  await open({ ...BOOK, ...lists });
  for (const sheet of Object.keys(lists)) await takeList(sheet);
  const { length } = store.state().parts.actuals;
  const cards = (): number => screen.getAllByRole('group', { name: /^Actuals \d/ }).length;
  expect(cards()).toBe(2);
  act(() => {
    store.setColumn({ kind: 'actuals', index: length - 1 }, 'name', null);
  });
  expect(cards()).toBe(3);
  press(`Show all ${length} lists of actuals`);
  expect(cards()).toBe(length);
});

test('without positions everyone is paid by one plan', async () => {
  await open({ People: PEOPLE.map(([name, , base]) => [name ?? '', base ?? '']), Sales: SALES });
  choose('Everyone · 3 people', 'Brand store, sales');
  await within(preview()).findByText('Total, 3 people');
  choose('Everyone · 3 people', 'By indicators');
  expect(within(preview()).queryByRole('group')).toBeNull();
});

test('plans are suggested by the names of positions', async () => {
  await open(BOOK);
  press('Suggest plans');
  await within(preview()).findByRole('group', { name: 'Sales department, completion bands' });
  expect(screen.queryByRole('button', { name: 'Suggest plans' })).toBeNull();
  expect(document.activeElement?.tagName).toBe('SELECT');
  expect(screen.getByLabelText<HTMLSelectElement>('Driver · 1 person').value).toBe('');
});

test('where no plan names the positions, that is said', async () => {
  await open({ ...BOOK, People: [PEOPLE[0]!, ['Cid', 'Driver', 3000, 0]] });
  press('Suggest plans');
  expect(screen.getByText(/^No plan names these positions\./)).toBeTruthy();
});

test('a plan kept in another view can be chosen when this one comes into sight again', async () => {
  await open(BOOK);
  const own = { ...BUILT_IN_PLANS[1]!, plan: 'ours', title: { 'en-US': 'Ours', 'zh-CN': '本店' } };
  show(false);
  await keepPlan(own);
  show(true);
  await waitFor(() => {
    choose('Driver · 1 person', 'Ours');
  });
  await within(preview()).findByRole('group', { name: 'Ours' });
});

test('rates can be put on the Plan sheet before anything is built, and taken back', async () => {
  await open(BOOK);
  await payByStore();
  await waitFor(() => {
    expect(buildIsReady()).toBe(true);
  });
  press('Put their rates on the Plan sheet');
  await screen.findByText(/^The rates are on the sheet “Plan”/);
  expect(screen.queryByRole('button', { name: 'Put their rates on the Plan sheet' })).toBeNull();
  press('Undo last build');
  await screen.findByRole('button', { name: 'Put their rates on the Plan sheet' });
});

test('damage to the Plan sheet is listed with its cells and restored, and restoring is undone', async () => {
  await open(BOOK);
  await payByStore();
  await waitFor(() => {
    expect(buildIsReady()).toBe(true);
  });
  fireEvent.click(buildButton());
  await screen.findByRole('button', { name: 'Undo last build' });
  const share = await book.Excel.run(async (context) => {
    const range = context.workbook.names.getItem('brand_store_fixedShare').getRange();
    range.values = [['most']];
    range.load('address');
    await context.sync();
    return range.address;
  });
  const problems = (): HTMLElement => region('Check before building');
  await within(problems()).findByText('1 fault on the Plan sheet', {}, { timeout: 4_000 });
  expect(within(problems()).getByText(/“most” is no figure/)).toBeTruthy();
  expect(
    within(problems()).getByRole('button', { name: new RegExp(share.split('!')[1]!.replace(/\$/g, '')) }),
  ).toBeTruthy();
  expect(payOf('Ann')).toBe('960.00');
  press('Restore the Plan sheet');
  await screen.findByText(/^The Plan sheet is restored, 1 fault/);
  expect(within(problems()).queryByText(/on the Plan sheet/)).toBeNull();
  press('Undo last build');
  await within(problems()).findByText('1 fault on the Plan sheet');
});

test('reads in Chinese', async () => {
  await open(BOOK, 'zh-CN');
  choose('Sales consultant · 2 人', '品牌4S店销售部');
  fireEvent.click(await screen.findByRole('button', { name: /^品牌4S店销售部 5 项中 \d 项取自表格/ }));
  choose('A 车型销量（台）', '记录条数');
  expect(screen.getByText('本人当月在“Sales”中的记录条数。')).toBeTruthy();
});

/** Selects a list in the workbook and takes it as another list of actuals. */
async function takeList(sheet: string): Promise<void> {
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getUsedRange().select();
    await context.sync();
  });
  const { length } = store.state().parts.actuals;
  store.takeSelection({ kind: 'actuals', index: length });
  await waitFor(() => {
    expect(store.state().parts.actuals).toHaveLength(length + 1);
  });
}

function buildIsReady(): boolean {
  const button = screen.queryByRole('button', { name: /^(Build|Update) KPI \d/ });
  return button !== null && button.getAttribute('aria-disabled') !== 'true';
}
