/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { keepPlan, readKeptPlans } from '../../../src/excel/kept-plans';
import { LANGUAGES, type Language } from '../../../src/i18n';
import { examplePeople, writePlan, type PayPlan } from '../../../src/plan/language';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { MonthProvider } from '../../../src/taskpane/month-context';
import { MonthStore } from '../../../src/taskpane/month-store';
import PlansView from '../../../src/taskpane/plans/plans-view';
import { createTexts, TextsProvider } from '../../../src/taskpane/texts';
import { openBook, type Book } from '../../excel/support/open-book';

// The spreadsheet schedules its calculations by it; this page imitation has none.
Object.assign(globalThis, { MessageChannel });

let book: Book;
beforeEach(async () => {
  book = await openBook({ calculation: 'manual' });
});
afterEach(() => {
  cleanup();
  book.dispose();
});

const store = BUILT_IN_PLANS.find(({ plan }) => plan === 'brand-store')!;
const own: PayPlan = { ...store, plan: 'our-store', title: { 'en-US': 'Our store', 'zh-CN': '本店' } };

async function show(language: Language = 'en-US'): Promise<void> {
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>
        <MonthProvider value={new MonthStore(language)}>
          <PlansView shown onBuild={() => undefined} />
        </MonthProvider>
      </TextsProvider>
    </FluentProvider>,
  );
  // The workbook's own plans have been read.
  await screen.findByText(/^(None yet|暂无|Our store|本店)/);
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const field = (name: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, text: string): void => {
  fireEvent.change(field(name), { target: { value: text } });
};
/** The pay at the foot of the page. */
const pay = (): string => screen.getByRole('contentinfo').textContent;

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = createTexts(language);
  const figures = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

  test.each(BUILT_IN_PLANS.map((plan) => [plan.title[language], plan] as const))(
    '%s opens and pays what its examples say, to the cent',
    async (title, plan) => {
      await show(language);
      const buttons = screen.getAllByRole('button');
      fireEvent.click(buttons.find(({ textContent }) => textContent.startsWith(title))!);
      const examples = plan.versions[0]?.examples ?? [];
      expect(examples.length).toBeGreaterThan(0);
      examples.forEach((example, index) => {
        fireEvent.change(screen.getByLabelText(texts.t('trial.example')), { target: { value: String(index) } });
        const [first] = examplePeople(example);
        expect(pay()).toContain(figures.format(first!.pay));
        const list = screen.queryByRole('list', { name: texts.t('people.title') });
        if (!example.people) return;
        const rows = within(list!).getAllByRole('listitem');
        expect(rows).toHaveLength(example.people.length);
        rows.forEach((row, at) => {
          expect(row.textContent).toContain(figures.format(example.people![at]!.pay));
        });
      });
    },
  );
});

test('an input that changes is worked out at once; what is no number changes nothing', async () => {
  await show();
  press(/^Brand store, sales/);
  expect(pay()).toContain('3,469.20');
  type('Cars sold, model A', '13');
  expect(pay()).toContain('3,715.80');
  type('Cars sold, model A', 'many');
  expect(screen.getByRole('alert').textContent).toContain('“many” is not a number');
  expect(pay()).toContain('3,715.80');
  press('Reset');
  expect(pay()).toContain('3,469.20');
});

test('the arrow keys move a figure by its step, a percentage by points', async () => {
  await show();
  press(/^Brand store, sales/);
  fireEvent.keyDown(field('Management score rate'), { key: 'ArrowUp' });
  expect(field('Management score rate').value).toBe('95');
  fireEvent.keyDown(field('Cars sold, model A'), { key: 'ArrowDown' });
  expect(field('Cars sold, model A').value).toBe('11');
});

test('a line that comes to no figure says why', async () => {
  await show();
  press(/^Brand store, sales/);
  type('Cars sold, model A', '-1');
  expect(pay()).toContain('#VALUE!');
  press(/^Car commission/);
  expect(screen.getAllByText(/COMMISSION\.CLAWBACK/).length).toBeGreaterThan(0);
});

test('a plan that can no longer be read is taken to where it can be corrected', async () => {
  await book.Excel.run(async (context) => {
    context.workbook.settings.add('paysheet.plan.our-store', writePlan(own).replace('"pay"', '"pai"'));
    await context.sync();
  });
  await show();
  expect(await screen.findByText(/“our-store” can no longer be read. Line \d+/)).toBeTruthy();
  press('Correct');
  const text = field('Or paste the JSON here').value;
  type('Or paste the JSON here', text.replace('"pai"', '"pay"'));
  press('Import');
  await screen.findByText(/is in this workbook now/);
  expect(await readKeptPlans()).toMatchObject({ plans: [{ plan: 'our-store' }], damaged: [] });
});

test('a line opens to how it comes about', async () => {
  await show();
  press(/^Brand store, sales/);
  press(/^Performance wage/);
  expect(screen.getByText('1,200 × 0.2 × 1.2 × 0.9 = 259.2')).toBeTruthy();
  expect(screen.getByRole('cell', { name: 'Sales attainment · attainment' })).toBeTruthy();
});

test('a plan of one’s own is named, kept, changed and only then saved', async () => {
  await show();
  press(/^Brand store, sales/);
  press('Duplicate and adapt');
  type('Name of your plan', 'Brand store, sales');
  press('Create');
  expect(screen.getByText(/called “Brand store, sales” already/)).toBeTruthy();
  type('Name of your plan', 'Our store');
  press('Create');
  await screen.findByText('All changes are kept in this workbook.');
  expect((await readKeptPlans()).plans.map(({ plan }) => plan)).toEqual(['our-store']);

  const tiers = screen.getByRole('table', { name: 'For each car, model A' });
  const cell = (name: string): HTMLElement => within(tiers).getByLabelText(name);
  fireEvent.change(cell('Rate (CNY per car), row 2'), { target: { value: '290' } });
  expect(pay()).toContain('3,541.20');
  expect(pay()).toContain('There are changes that are not saved.');
  fireEvent.change(cell('From (cars), row 2'), { target: { value: '15' } });
  expect(screen.getByText(/Row 3 starts at 15.00, which is not above 15.00/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(cell('From (cars), row 2'), { target: { value: '10' } });
  press('Save');
  await screen.findByText('All changes are kept in this workbook.');
  const [kept] = (await readKeptPlans()).plans;
  expect(kept?.versions[0]?.examples?.[0]?.pay).toBe(3541.2);
});

test('a formula with an unknown name is refused under its field, and the figures stay', async () => {
  await keepPlan(own);
  await show();
  press(/^Our store/);
  press(/^Fixed wage/);
  type('Formula', 'wage * share');
  expect(screen.getByText(/Character 8: “share” is not known/)).toBeTruthy();
  expect(screen.getByText('share', { selector: 'mark' })).toBeTruthy();
  expect(pay()).toContain('3,469.20');
  expect(pay()).toContain('Correct what is marked in red');
  press(/^Back/);
  expect(screen.getByText('Not saved')).toBeTruthy();
  press(/^Our store/);
  press(/^Fixed wage/);
  expect(field('Formula').value).toBe('wage * share');
  press('Discard changes');
  press(/^Fixed wage/);
  expect(field('Formula').value).toBe('wage * fixedShare');
});

test('rates from a later month are added beside the earlier ones', async () => {
  await keepPlan(own);
  await show();
  press(/^Our store/);
  press('New rates from a month on');
  type('First month', '2026-01');
  press('Add');
  expect(screen.getByText(/There are rates from January 2026 already/)).toBeTruthy();
  type('First month', '2026-07');
  press('Add');
  const choice = screen.getByLabelText<HTMLSelectElement>('Rates shown');
  expect([...choice.options].map(({ text }) => text)).toEqual(['Rates from January 2026', 'Rates from July 2026']);
  expect(choice.value).toBe('2026-07');
  press('Save');
  await screen.findByText('All changes are kept in this workbook.');
  expect((await readKeptPlans()).plans[0]?.versions.map(({ validFrom }) => validFrom)).toEqual(['2026-01', '2026-07']);
});

test.each([
  ['en-US', 'Import', 'Or paste the JSON here', /^Line 3, column 3, title: 7 is not a text/],
  ['zh-CN', '导入', '或在此粘贴 JSON', /^第 3 行第 3 列，title：7 /],
] as const)('in %s a bad JSON is refused with the line that is wrong', async (language, button, paste, message) => {
  await show(language);
  press(button);
  type(paste, '{\n  "plan": "x",\n  "title": 7,\n  "versions": []\n}');
  press(button);
  expect(screen.getByText(message)).toBeTruthy();
  expect((await readKeptPlans()).plans).toEqual([]);
});

test('a plan of a name that is there is replaced or kept beside it, as one says', async () => {
  await keepPlan(own);
  await show();
  await screen.findByRole('button', { name: /^Our store/ });
  const text = writePlan({ ...own, positions: [] });
  const take = (answer: string): void => {
    press('Import');
    type('Or paste the JSON here', text);
    press('Import');
    press(answer);
  };
  take('Keep both');
  await screen.findByText(/is in this workbook now/);
  press(/^Back/);
  await waitFor(async () => {
    expect((await readKeptPlans()).plans.map(({ plan }) => plan).sort()).toEqual(['our-store', 'our-store-2']);
  });
  take('Replace');
  await screen.findByText(/is in this workbook now/);
  const replaced = (await readKeptPlans()).plans.find(({ plan }) => plan === 'our-store');
  expect(replaced?.positions).toEqual([]);
});

test('a built-in plan that is imported stays beside the built-in one', async () => {
  await show();
  press('Import');
  type('Or paste the JSON here', writePlan(store));
  press('Import');
  expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
  press('Keep both');
  await screen.findByText(/“Brand store, sales \(copy\)” is in this workbook now/);
  expect((await readKeptPlans()).plans.map(({ plan }) => plan)).toEqual(['brand-store-2']);
});

test('a plan is deleted once that has been confirmed', async () => {
  await keepPlan(own);
  await show();
  press(/^Our store/);
  press('More about this plan');
  fireEvent.click(screen.getByRole('menuitem', { name: 'Delete from this workbook' }));
  press('Keep');
  expect((await readKeptPlans()).plans).toHaveLength(1);
  press('More about this plan');
  fireEvent.click(screen.getByRole('menuitem', { name: 'Delete from this workbook' }));
  press('Delete');
  await screen.findByText(/^None yet/);
  expect((await readKeptPlans()).plans).toEqual([]);
});
