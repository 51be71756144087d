/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { LANGUAGES, type Language } from '../../../../src/i18n';
import {
  compilePlan,
  evaluateTeam,
  examplePeople,
  type PayPlan,
  type PlanValues,
  type TeamFigures,
} from '../../../../src/plan/language';
import { leverAxis, leversOf, nearestGains, outOfReach, required, type Situation } from '../../../../src/plan/solve';
import type { IsoMonth } from '../../../../src/plan/month-setup';
import type { TeamBase } from '../../../../src/plan/what-if/team-base';
import { BUILT_IN_PLANS } from '../../../../src/plans/built-in';
import { toDouble, type Scalar } from '../../../../src/formula/value';
import { MonthProvider } from '../../../../src/taskpane/month-context';
import { EMPTY_STATE } from '../../../../src/taskpane/month-state';
import { MonthStore } from '../../../../src/taskpane/month-store';
import { createTexts, TextsProvider } from '../../../../src/taskpane/texts';
import { OnePage } from '../../../../src/taskpane/what-if/one/one-page';

afterEach(cleanup);

const store = BUILT_IN_PLANS.find(({ plan }) => plan === 'brand-store')!;
const department = BUILT_IN_PLANS.find(({ plan }) => plan === 'sales-department')!;
const MONTH = '2026-10' as IsoMonth;

const compiledOf = (plan: PayPlan): Situation['compiled'] => compilePlan(plan, plan.versions[0]!);

/** A month with people under both sales plans. */
const people = (list: readonly (readonly [name: string, position: string | null, inputs: PlanValues])[]) =>
  list.map(([name, position, inputs]) => ({
    key: name,
    name,
    position,
    inputs,
    adjustment: name === 'Bo Chen' ? -50 : 0,
  }));
const base: TeamBase = {
  month: MONTH,
  teams: [
    {
      compiled: compiledOf(store),
      department: {},
      people: people([
        ['An Li', 'Sales consultant', { unitsA: 12, target: 10, management: 0.9 }],
        ['Bo Chen', 'Sales supervisor', { unitsA: 3, unitsB: 4, target: 12 }],
      ]),
    },
    {
      compiled: compiledOf(department),
      department: {},
      people: people([
        ['Cai Wu', 'Sales consultant', { showroomCars: 7, target: 10, insuredOther: 3 }],
        ['Di Sun', null, { showroomCars: 9, target: 10, insuredOther: 6, margin: [2600], model: ['modelOne'] }],
      ]),
    },
  ],
};

function show(language: Language = 'en-US', given: TeamBase | null = base, plans = BUILT_IN_PLANS): HTMLElement {
  const months = Object.assign(new MonthStore(language), { state: () => state });
  const state = { ...EMPTY_STATE, plans };
  return render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>
        <MonthProvider value={months}>
          <OnePage base={given} />
        </MonthProvider>
      </TextsProvider>
    </FluentProvider>,
  ).container;
}

/** Chooses what has the title, found by a query. Looked up in the page itself: by roles, a list of all plans takes seconds. */
function choose(query: string, title: string): void {
  const box = document.querySelector('input[role=combobox]')!;
  fireEvent.click(box);
  fireEvent.change(box, { target: { value: query } });
  const options = [...document.querySelectorAll('[role=option]')];
  fireEvent.click(options.find(({ textContent }) => textContent === title)!);
}

const head = (): string => document.querySelector('[role=status]')!.textContent;
const slider = (title: string): HTMLInputElement => screen.getByLabelText(`${title}, slider`);
const field = (title: string): HTMLInputElement => screen.getByLabelText(title);
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const CARS = 'Cars sold, model A';

/** What the exact evaluation pays somebody. */
function payOf(plan: PayPlan, figures: Omit<TeamFigures, 'month'>, at = 0): string {
  const results = evaluateTeam(compiledOf(plan), { month: MONTH, ...figures });
  const pay: Scalar = results[at]?.pay.value ?? null;
  return new Intl.NumberFormat('en-US', { style: 'currency', currency: 'CNY' }).format(toDouble(pay as number));
}
const payOfAn = (inputs: PlanValues): string =>
  payOf(store, { people: [{ unitsA: 12, target: 10, management: 0.9, ...inputs }] });

test('a slider moved by keys and by mouse pays at once what the plan pays with its figure', () => {
  show();
  expect(head()).toContain('CN¥3,469.20');
  expect(head()).toContain('As it is now');
  for (const [key, cars, difference] of [
    ['ArrowRight', 13, '+246.60'],
    ['ArrowLeft', 12, null],
    ['PageUp', 22, '+2,781.00'],
    ['PageDown', 12, null],
    ['End', 40, null],
    ['Home', 0, null],
  ] as const) {
    fireEvent.keyDown(slider(CARS), { key });
    expect(field(CARS).value).toBe(String(cars));
    expect(head()).toContain(payOfAn({ unitsA: cars }));
    if (difference !== null) expect(head()).toContain(`${difference} against now`);
  }
  fireEvent.change(slider(CARS), { target: { value: '16' } });
  expect(head()).toContain(payOfAn({ unitsA: 16 }));
  fireEvent.change(field(CARS), { target: { value: '12.5' } });
  expect(head()).toContain(payOfAn({ unitsA: 12.5 }));
  expect(screen.getByText(/^Between two steps of 1 car/)).toBeTruthy();
  fireEvent.keyDown(slider(CARS), { key: 'ArrowRight' });
  expect(head()).toContain(payOfAn({ unitsA: 13 }));
});

test('what was moved is marked with what it was, and put back alone or with everything', () => {
  show();
  fireEvent.keyDown(slider(CARS), { key: 'ArrowRight' });
  fireEvent.keyDown(slider('Base units'), { key: 'PageUp' });
  expect(head()).toContain(payOfAn({ unitsA: 13, target: 20 }));
  expect(screen.getByText('Now 12 cars')).toBeTruthy();
  expect(screen.getByText('Now 10 cars')).toBeTruthy();
  fireEvent.click(button(`Put back ${CARS}`));
  expect(screen.queryByText('Now 12 cars')).toBeNull();
  expect(head()).toContain(payOfAn({ target: 20 }));
  fireEvent.click(button('Reset'));
  expect(head()).toContain('CN¥3,469.20');
  expect(field('Base units').value).toBe('10');
});

test('what is no number changes nothing and goes when the slider is moved; a figure beyond the range counts', () => {
  show();
  fireEvent.change(field(CARS), { target: { value: 'many' } });
  expect(screen.getByRole('alert').textContent).toContain('“many” is not a number');
  expect(head()).toContain('As it is now');
  fireEvent.keyDown(slider(CARS), { key: 'ArrowRight' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(field(CARS).value).toBe('13');
  fireEvent.change(field(CARS), { target: { value: '60' } });
  expect(head()).toContain(payOfAn({ unitsA: 60 }));
  expect(screen.getByText(/^Outside the slider’s range/)).toBeTruthy();
});

test('the range and the step of a slider can be changed; an impossible one is refused', async () => {
  show();
  fireEvent.click(button(`Range of ${CARS}: 0 – 40`));
  const form = within(await screen.findByRole('dialog'));
  const write = (label: string, text: string): void => {
    fireEvent.change(form.getByLabelText(label), { target: { value: text } });
  };
  write('To', '0');
  fireEvent.click(form.getByRole('button', { name: 'Apply' }));
  expect(form.getByRole('alert').textContent).toContain('“To” must be above “From”');
  write('To', '60');
  write('Step', '0.5');
  fireEvent.click(form.getByRole('button', { name: 'Apply' }));
  expect(slider(CARS).max).toBe('60');
  fireEvent.keyDown(slider(CARS), { key: 'ArrowRight' });
  expect(field(CARS).value).toBe('12.5');
});

test('lines show what they were and open to how they come about', () => {
  show();
  fireEvent.keyDown(slider(CARS), { key: 'ArrowRight' });
  const line = button(/^Car commission/);
  expect(line.textContent).toContain('2,250.00 → 2,475.00');
  expect(button(/^Fixed wage/).textContent).not.toContain('→');
  fireEvent.click(line);
  expect(line.closest('li')!.querySelector('code')!.textContent).toBe(
    'ROUND((COMMISSION(unitsA, tiersA) + COMMISSION(unitsB, tiersB)) * management,2)',
  );
});

test('a person is found by name, position or plan; the others’ figures stay, and lists can be edited', async () => {
  show();
  expect(screen.getByText('Brand store, sales, October 2026')).toBeTruthy();
  choose('supervisor', 'Bo Chen · Sales supervisor');
  expect(head()).toContain(payOf(store, { people: [{ unitsA: 3, unitsB: 4, target: 12 }] }));
  expect(head() + document.body.textContent).toContain('Without the adjustment of -50.00 made by hand.');

  choose('completion di', 'Di Sun');
  const own = base.teams[1]!.people.map(({ inputs }) => inputs);
  expect(head()).toContain(payOf(department, { people: own }, 1));
  expect(screen.getByText(/The others’ figures stay as they are/)).toBeTruthy();
  fireEvent.keyDown(slider('Showroom cars sold'), { key: 'ArrowRight' });
  expect(head()).toContain(payOf(department, { people: [own[0]!, { ...own[1], showroomCars: 10 }] }, 1));
  fireEvent.click(button(/^One by one: Model/));
  fireEvent.change(screen.getByLabelText('Gross margin of the bare car, row 1'), { target: { value: '8000' } });
  expect(head()).toContain(
    payOf(department, { people: [own[0]!, { ...own[1], showroomCars: 10, margin: [8000] }] }, 1),
  );
  expect(button(/^One by one: Model/).textContent).toContain('Changed');
  await screen.findByRole('list', { name: 'One figure alone, the others as they are' });
});

test('what it takes to earn a pay is what the plan’s own answer says, and one press takes it over', async () => {
  show();
  fireEvent.change(field('Pay to reach'), { target: { value: '4,320' } });
  const situation: Situation = {
    compiled: base.teams[0]!.compiled,
    figures: { month: MONTH, department: {}, people: base.teams[0]!.people.map(({ inputs }) => inputs) },
    at: 0,
  };
  const list = await screen.findByRole('list', { name: 'One figure alone, the others as they are' });
  const cars = required(situation, leverAxis(leversOf(situation).find(({ name }) => name === 'unitsA')!), 4320);
  expect(cars).toMatchObject({ kind: 'reached', figures: [16] });
  await waitFor(() => {
    expect(list.textContent).toContain('Cars sold, model A16 cars4 cars more, pays CN¥4,500.60');
  });
  // Of the management score rate alone, the most is that at its upper end.
  await waitFor(() => {
    expect(list.textContent).toContain('Management score rateNot reached by this alone: at most CN¥4,305.60, at 120%');
  });
  // Base units are a target: nobody earns by moving it.
  expect(list.textContent).not.toContain('Base units');
  fireEvent.click(within(list).getByRole('button', { name: `Set ${CARS} to 16 cars` }));
  expect(head()).toContain('CN¥4,500.60');
  expect(await screen.findByText('Reached already: it is CN¥4,500.60 with these figures.')).toBeTruthy();
});

test('what is near is what the plan’s own breakpoints say, and one press sets it', async () => {
  show();
  choose('completion cai', 'Cai Wu · Sales consultant');
  const team = base.teams[1]!;
  const situation: Situation = {
    compiled: team.compiled,
    figures: { month: MONTH, department: {}, people: team.people.map(({ inputs }) => inputs) },
    at: 0,
  };
  const earning = leversOf(situation).filter(({ name }) => name !== 'target');
  const [first] = nearestGains(earning.flatMap((lever) => outOfReach(situation, lever) ?? []));
  const entry = team.compiled.version.inputs[first!.lever.name]!;
  const near = within(await screen.findByRole('region', { name: 'Just out of reach' }));
  const [item] = await near.findAllByRole('button');
  expect(item!.textContent).toContain(entry.title!['en-US']);
  expect(item!.textContent).toContain(first!.gain.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ','));
  fireEvent.click(item!);
  expect(head()).toContain(
    payOf(department, {
      people: [{ ...team.people[0]!.inputs, [first!.lever.name]: first!.figure }, team.people[1]!.inputs],
    }),
  );
});

test('without a month every plan can be tried with its examples', () => {
  show('en-US', null);
  expect(screen.getByText(/^No month is set up in this workbook yet/)).toBeTruthy();
  const figures = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  for (const plan of BUILT_IN_PLANS) {
    choose('', plan.title['en-US']);
    const [first, second] = plan.versions.at(-1)?.examples ?? [];
    expect(head()).toContain(figures.format(examplePeople(first!)[0]!.pay));
    if (!second) continue;
    fireEvent.change(screen.getByLabelText('Begin with'), { target: { value: '1' } });
    expect(head()).toContain(figures.format(examplePeople(second)[0]!.pay));
  }
});

test.each(LANGUAGES)('in %s axe finds nothing on the page, and every text is there', async (language) => {
  const { t } = createTexts(language);
  const container = show(language);
  fireEvent.keyDown(screen.getAllByRole('slider')[1]!, { key: 'ArrowRight' });
  await screen.findByRole('region', { name: t('one.near') });
  expect(container.textContent).toContain(t('one.against', { difference: '+246.60' }));
  expect(container.textContent).not.toMatch(/one\.\w+|undefined|NaN/);
  // Colours are looked at in a browser: this page imitation paints none.
  const options = { rules: { 'color-contrast': { enabled: false } } };
  const { violations } = await act(() => axe.run(container, options));
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('nothing to plan with, and nothing found, are said', () => {
  show('en-US', null, []);
  expect(screen.getByText(/^There is nothing to plan with yet/)).toBeTruthy();
  cleanup();
  show();
  const box = screen.getByRole('combobox', { name: 'Person or plan' });
  fireEvent.click(box);
  fireEvent.change(box, { target: { value: 'Zhang' } });
  expect(screen.getByText('Nothing found for “Zhang”')).toBeTruthy();
});
