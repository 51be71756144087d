/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useMemo, useState } from 'react';
import type { PayPlan } from '../../../../src/plan/language';
import type { IsoMonth } from '../../../../src/plan/month-setup';
import type { CostReference, Scenario, TeamBase } from '../../../../src/plan/what-if';
import type { Language } from '../../../../src/i18n';
import { MonthProvider } from '../../../../src/taskpane/month-context';
import { MonthStore } from '../../../../src/taskpane/month-store';
import { createTexts, TextsProvider } from '../../../../src/taskpane/texts';
import { TeamPage } from '../../../../src/taskpane/what-if/team/team-page';
import { WhatIfValue } from '../../../../src/taskpane/what-if/what-if-context';
import { builtIn, inForce, month, sampleMonth, team } from '../../../plan/what-if/months';

const STORE = builtIn('brand-store');
/** From 2027 on half of the wage is fixed. */
const NEXT: PayPlan = {
  ...STORE,
  versions: [
    ...STORE.versions,
    {
      ...STORE.versions[0]!,
      validFrom: '2027-01' as IsoMonth,
      parameters: { ...STORE.versions[0]!.parameters, fixedShare: { unit: 'ratio', value: 0.5 } },
    },
  ],
};

// 960 + 240 × cars ÷ 8 + 200 a car.
const base = month(
  team(inForce(NEXT), [
    ['An', { unitsA: 8 }, 'Consultant'],
    ['Bo', { unitsA: 4 }, 'Consultant'],
    ['Cai', { unitsA: 2 }, 'Supervisor'],
  ]),
);

function Page({ of, first }: { readonly of: TeamBase; readonly first: readonly Scenario[] }): React.JSX.Element {
  const [scenarios, setScenarios] = useState(first);
  const [budget, setBudget] = useState<number | null>(null);
  const [reference, setReference] = useState<CostReference | null>(null);
  const value = useMemo(
    () => ({ base: of, scenarios, setScenarios, budget, setBudget, reference, setReference }),
    [of, scenarios, budget, reference],
  );
  return (
    <WhatIfValue value={value}>
      <TeamPage />
    </WhatIfValue>
  );
}

function show(of: TeamBase = base, language: Language = 'en-US', first: readonly Scenario[] = []): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>
        <MonthProvider value={new MonthStore(language)}>
          <Page of={of} first={first} />
        </MonthProvider>
      </TextsProvider>
    </FluentProvider>,
  );
}
afterEach(cleanup);

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const item = (name: string): void => {
  fireEvent.click(screen.getByRole('menuitem', { name }));
};
const add = (name: string): void => {
  press('Add scenario');
  item(name);
};
const choose = (name: string, option: string, at = 0): void => {
  const field = screen.getAllByRole<HTMLSelectElement>('combobox', { name })[at]!;
  const found = within(field).getByRole<HTMLOptionElement>('option', { name: option });
  fireEvent.change(field, { target: { value: found.value } });
};
const type = (name: string, text: string): void => {
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: text } });
};
const table = (name: string): HTMLElement => screen.getByRole('table', { name });
/** The rows of a table, each as the texts of its cells. */
const rowsOf = (name: string): readonly (readonly string[])[] =>
  within(table(name))
    .getAllByRole('row')
    .map((row) => Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent));
const people = (): readonly (readonly string[])[] => rowsOf('Person by person').slice(1);
const said = (): string => screen.getAllByRole('status').map(({ textContent }) => textContent).join(' '); // prettier-ignore

test('a ready scenario is one press away: what it costs, who loses most, and everybody’s pay', () => {
  show();
  expect(said()).toContain('The month as it is costs 6,100.00 for 3 people.');
  press('Targets +10%');
  // 240 × 8 ÷ 8.8 is 218.18: 21.82 less; 10.91 and 5.45 less for 4 and 2 cars.
  expect(said()).toContain('Targets +10% costs 38.18 less than the month as it is. 3 earn less, most An -21.82.');
  expect(people()).toEqual([
    ['An', '2,800.00', '2,778.18', '-21.82'],
    ['Bo', '1,880.00', '1,869.09', '-10.91'],
    ['Cai', '1,420.00', '1,414.55', '-5.45'],
    ['Total', '6,100.00', '6,061.82', '-38.18'],
  ]);
});

test('a change is made whom and what and by how much; what is no number changes nothing', () => {
  show();
  press('Custom');
  expect(screen.getByText('Nothing is changed yet.')).toBeTruthy();
  press('Add change');
  choose('What', 'Cars sold, model A');
  choose('Who', 'Consultant');
  choose('How', 'by an amount');
  type('Value', '2');
  expect(said()).toContain('Scenario costs 920.00 more');
  type('Value', 'two');
  expect(screen.getByText(/“two” is not a number/)).toBeTruthy();
  expect(said()).toContain('Scenario costs 920.00 more');
  choose('How', 'by percent');
  type('Value', '50%');
  // 4 cars more for An, two of them beyond the tenth at 250, and 2 more for Bo.
  expect(people().at(-1)).toEqual(['Total', '6,100.00', '7,580.00', '+1,480.00']);
  choose('What', 'Targets');
  type('Value', '-100');
  expect(screen.getByText('Targets stay above nought: take off less than 100%.')).toBeTruthy();
  type('Value', '50');
  choose('What', 'Cars sold, model A');
  type('Name', ' ');
  expect(screen.getByText('Give the scenario a name.')).toBeTruthy();
  expect(rowsOf('Scenarios').map(([name]) => name)).toContain('Scenario');
  type('Name', 'A good month');
  press('Done');
  expect(screen.getByText('Consultant: Cars sold, model A +50%')).toBeTruthy();
  expect(rowsOf('Scenarios').map(([name]) => name)).toContain('A good month');
});

test('versions of a plan, and plans, are compared on the same month', () => {
  const du = team(inForce(builtIn('sales-department')), [['Du', { showroomCars: 9, performance: 3000 }]]);
  show(month(...base.teams, du));
  press('Compare another plan');
  // The wage of 1,200: 600 fixed, 600 by attainment; 1 keeps it, ½ costs 180, ¼ 270.
  expect(people().map(([name, , , difference]) => [name, difference])).toEqual([
    ['Cai', '-270.00'],
    ['Bo', '-180.00'],
    ['An', '0.00'],
    ['Du', '0.00'],
    ['Total', '-450.00'],
  ]);
  choose('Paid by instead', 'Sales department, completion bands');
  expect(screen.getByText(/also asks for figures that these people do not have: .*Showroom cars sold/)).toBeTruthy();
  press(/^Cai/);
  const details = rowsOf('Cai');
  expect(details[1]).toEqual(['The month as it is', '25%', '1,420.00', '']);
  expect(details[2]?.[0]).toContain('Plan: Sales department');
});

test('figures of the present plan are chosen for those of another one, and those that mean the same come along', () => {
  const du = team(inForce(builtIn('sales-department')), [['Du', { base: 1500, showroomCars: 12, target: 10 }]]);
  const own = { ...STORE, plan: 'own', title: { 'en-US': 'Own store', 'zh-CN': '自营店' } };
  const [version] = STORE.versions;
  const inputs = {
    salary: { title: { 'en-US': 'Base salary', 'zh-CN': '基本工资' }, unit: 'CNY/month' },
    ...version!.inputs,
  };
  show(month(du, team(inForce({ ...own, versions: [{ ...version!, inputs }] }), [['Eva', { unitsA: 8 }]])));
  press('Compare another plan');
  choose('Paid by instead', 'Own store');
  // The target by its name, base pay by what lists call it.
  press('2 of 6 figures come along');
  const field = (name: string): HTMLSelectElement => screen.getByRole('combobox', { name });
  const shown = (name: string): string | undefined => field(name).selectedOptions[0]?.text;
  expect(shown('Base salary')).toBe('Base pay');
  expect(shown('Wage')).toBe('Stays 1,200.00');
  expect(within(field('Cars sold, model A')).queryByRole('option', { name: 'Accessories sold' })).toBeNull();
  expect(screen.getByText('Nothing of the present plan fits: Management score rate.')).toBeTruthy();
  choose('Wage', 'Base pay');
  choose('Cars sold, model A', 'Showroom cars sold');
  expect(screen.getByRole('button', { name: '4 of 6 figures come along' })).toBeTruthy();
  // 1,200 fixed, 300 × 12 ÷ 10, ten cars at 200 and two at 250; before 1,500, 3,000 and 300 for 120 %.
  expect(people().find(([name]) => name === 'Du')).toEqual(['Du', '4,800.00', '4,060.00', '-740.00']);
  choose('Wage', 'Stays 1,200.00');
  expect(people().find(([name]) => name === 'Du')?.[2]).toBe('3,748.00');
  expect(
    screen.getByText(/also asks for figures that these people do not have: Wage \(taken as 1,200.00\)/),
  ).toBeTruthy();
  // Their own plan again: everything comes along, and there is nothing to choose.
  choose('Paid by instead', 'Sales department, completion bands');
  expect(screen.getByText('14 of 14 figures come along')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /figures come along/ })).toBeNull();
  // And again the other one: from what is proposed.
  choose('Paid by instead', 'Own store');
  expect(screen.getByRole('button', { name: '2 of 6 figures come along' })).toBeTruthy();
});

test('a figure that cannot stand for another one is told, and can be chosen again', () => {
  const move = { from: 'sales-department', to: { plan: 'brand-store', validFrom: '2026-01' as IsoMonth } };
  const du = team(inForce(builtIn('sales-department')), [['Du', { base: 1500 }]]);
  show(month(du, team(inForce(STORE), [['Eva', { unitsA: 8 }]])), 'zh-CN', [
    { id: 'a', name: '测算', changes: [], plans: [{ ...move, figures: { management: 'base' } }] },
  ]);
  expect(screen.getByText('品牌4S店销售部：“管理得分率”不能取自“底薪”，请另选数据。')).toBeTruthy();
  press('编辑');
  press('5 项数据中沿用 1 项');
  choose('管理得分率', '不沿用，按 100% 计');
  expect(screen.queryByText(/不能取自/)).toBeNull();
});

test('the people are sorted by any column, found by name and narrowed to a position', () => {
  show(base, 'en-US');
  press('Targets −10%');
  const header = (name: string): HTMLElement => within(table('Person by person')).getByRole('columnheader', { name });
  expect(header('Change').getAttribute('aria-sort')).toBe('other');
  const names = (): readonly (string | undefined)[] => people().map(([name]) => name);
  const sort = (name: string): void => {
    fireEvent.click(within(header(name)).getByRole('button'));
  };
  sort('Now');
  expect(header('Now').getAttribute('aria-sort')).toBe('descending');
  expect(names()).toEqual(['An', 'Bo', 'Cai', 'Total']);
  sort('Now');
  expect(header('Now').getAttribute('aria-sort')).toBe('ascending');
  expect(names()).toEqual(['Cai', 'Bo', 'An', 'Total']);
  sort('Name');
  expect(header('Now').getAttribute('aria-sort')).toBe('none');
  expect(names()).toEqual(['An', 'Bo', 'Cai', 'Total']);
  choose('Position', 'Consultant');
  expect(names()).toEqual(['An', 'Bo']);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'cai' } });
  expect(screen.getByText('Nobody is called that.')).toBeTruthy();
});

test('a budget says who breaks it, and the cost is a share of what is chosen', () => {
  show();
  press('Targets −10%');
  type('Budget for pay', '6,130');
  // 26.67, 13.33 and 6.67 more.
  expect(said()).toContain('exceeded by 16.67. Without the higher pay of An (+26.67) it would be kept.');
  expect(rowsOf('Scenarios').flat().join(' ')).toContain('Over budget by 16.67');
  type('Budget for pay', '6,000');
  expect(said()).toContain('and would be even if nobody earned more than now');
  choose('Cost as a share of', 'An amount');
  type('Revenue or profit', '122,000');
  expect(said()).toContain('Cost is 5% of revenue or profit, 5% in the month as it is.');
  choose('Cost as a share of', 'Wage');
  expect(said()).toContain('Cost is 170.7% of Wage, 169.4% in the month as it is.');
});

test('scenarios stand beside each other, are duplicated, deleted and brought back', () => {
  show();
  press('Targets +10%');
  add('Targets +10%');
  const names = (): readonly (string | undefined)[] =>
    rowsOf('Scenarios').flatMap(([name, ...rest]) => (rest.length > 0 ? [name] : []));
  expect(names()).toEqual(['Scenario', 'The month as it is', 'Targets +10%', 'Targets +10% 2']);
  press('More about Targets +10% 2');
  item('Duplicate');
  expect(names()).toHaveLength(5);
  press('More about Targets +10% 2, copy');
  item('Delete');
  expect(names()).toHaveLength(4);
  press('Undo');
  expect(names()).toContain('Targets +10% 2, copy');
  press('The month as it is');
  expect(people()[0]).toEqual(['An', '2,800.00']);
});

test.each(['en-US', 'zh-CN'] as const)('a dealership under ten plans is compared in %s', (language) => {
  const sample = sampleMonth();
  show(sample, language);
  press(language === 'zh-CN' ? '目标 +10%' : 'Targets +10%');
  const { t } = createTexts(language);
  press(t('team.showMore', { count: 16 }));
  // A row of titles and one of totals.
  expect(rowsOf(t('team.perPerson'))).toHaveLength(1 + 36 + 1);
  expect(document.body.textContent).not.toMatch(/team\.\w+|undefined|NaN/);
});
