/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { useMemo, useState } from 'react';
import type { Language } from '../../../../src/i18n';
import { costSummary, simulationRun, variedFigures, type Simulation } from '../../../../src/plan/simulate';
import { applyScenario, type Scenario, type TeamBase } from '../../../../src/plan/what-if';
import { BUILT_IN_PLANS } from '../../../../src/plans/built-in';
import { MonthProvider } from '../../../../src/taskpane/month-context';
import { MonthStore } from '../../../../src/taskpane/month-store';
import { createTexts, TextsProvider } from '../../../../src/taskpane/texts';
import { UncertaintyPage } from '../../../../src/taskpane/what-if/uncertainty/uncertainty-page';
import { WhatIfValue } from '../../../../src/taskpane/what-if/what-if-context';
import { sampleMonth } from '../../../plan/simulate/support/sample-month';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
afterEach(cleanup);

const whole = sampleMonth();
const base: TeamBase = {
  ...whole,
  teams: whole.teams.filter(({ compiled }) => ['brand-store', 'after-sales-clerk'].includes(compiled.plan.plan)),
};
const harder: Scenario = {
  id: 'harder',
  name: 'Targets +10 %',
  changes: [{ who: { kind: 'all' }, figure: { kind: 'targets' }, how: 'times', value: 1.1 }],
  plans: [],
};

function Page({ language }: { readonly language: Language }): React.JSX.Element {
  const [store] = useState(() => new MonthStore(language));
  const [budget, setBudget] = useState<number | null>(null);
  const shared = useMemo(
    () => ({
      base,
      scenarios: [harder],
      setScenarios: () => undefined,
      budget,
      setBudget,
      reference: null,
      setReference: () => undefined,
    }),
    [budget],
  );
  return (
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>
        <MonthProvider value={store}>
          <WhatIfValue value={shared}>
            <UncertaintyPage />
          </WhatIfValue>
        </MonthProvider>
      </TextsProvider>
    </FluentProvider>
  );
}

/** What the page's own settings come to, simulated without it. */
function expected(of: TeamBase, change: Partial<Simulation>, size = 0.15): { low: string; high: string } {
  const spreads = variedFigures(of)
    .filter(({ sales }) => sales)
    .map(({ compiled, name }) => ({
      plan: compiled.plan.plan,
      figure: name,
      form: 'normal' as const,
      size,
      of: 'share' as const,
    }));
  const run = simulationRun(of, { trials: 1_000, seed: 1, spreads, together: 0.5, luck: 'person', ...change });
  run.advance(run.trials);
  const summary = costSummary(run.result().costs)!;
  const { figure } = createTexts('en-US');
  return { low: figure(summary.p10, 0), high: figure(summary.p90, 0) };
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const type = (name: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(name), { target: { value } });
};
const choose = (name: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(name), { target: { value } });
};
const between = ({ low, high }: { low: string; high: string }): string =>
  `In 8 of 10 months like this the cost lies between ${low} and ${high}.`;
const STALE = 'The month or the settings have changed since this was run.';

test('a month is tried out as it is set, told in words, marked when the settings move on, and kept when cancelled', async () => {
  const { container } = render(<Page language="en-US" />);
  press(/^How it is tried out/);
  choose('Trials', '1000');
  press('Run 1,000 trials');
  const usual = expected(base, {});
  await screen.findByText(between(usual));
  const result = screen.getByRole('region', { name: 'What the month may cost' });
  expect(within(result).getByText('Low (P10)').closest('div')?.textContent).toContain(usual.low);
  expect(within(result).getByRole('figure', { name: 'Cost of the month' })).toBeTruthy();
  expect(within(result).getAllByRole('row').length).toBeGreaterThan(3);

  // A budget needs no other run: it is set against the same trials.
  expect(within(result).getByText(/^Give a budget above/)).toBeTruthy();
  type('Budget for the month’s pay', usual.high);
  expect(
    within(result).getByText(/^The budget of .* is exceeded in (9\.\d|10)% of the trials \(± 0\.9 points\)/),
  ).toBeTruthy();
  type('Budget for the month’s pay', '1');
  expect(within(result).getByText(/exceeded in every one of the 1,000 trials/)).toBeTruthy();
  expect(screen.queryByText(STALE)).toBeNull();

  fireEvent.change(screen.getByRole('slider'), { target: { value: '100' } });
  expect(screen.getByText('Entirely: all rise and fall alike.')).toBeTruthy();
  expect(screen.getByText(STALE)).toBeTruthy();
  choose('Trials', '50000');
  press('Run 50,000 trials');
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(screen.getByText('Cancelled. The last result is kept.')).toBeTruthy();
  expect(screen.getByText(between(usual))).toBeTruthy();

  choose('Trials', '1000');
  press('Run 1,000 trials');
  await screen.findByText(between(expected(base, { together: 1 })));
  expect(screen.queryByText(STALE)).toBeNull();

  choose('Month or scenario', 'harder');
  type('Seed', '12');
  type('Sales figures vary by ±', '30');
  press('Run 1,000 trials');
  await screen.findByText(
    between(expected(applyScenario(base, harder, BUILT_IN_PLANS).base, { together: 1, seed: 12 }, 0.3)),
  );
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('each figure has its own spread, in per cent or in its unit; what cannot be one is said and does not count', () => {
  render(<Page language="zh-CN" />);
  const fold = screen.getByRole('button', { name: /^逐项设置/ });
  expect(fold.textContent).toMatch(/项中 2 项波动$/);
  fireEvent.click(fold);
  const store = screen.getByRole('group', { name: '品牌4S店销售部' });
  fireEvent.click(within(store).getByRole('checkbox', { name: 'A 车型销量' }));
  expect(fold.textContent).toMatch(/项中 1 项波动$/);
  choose('B 车型销量的波动单位', 'amount');
  expect(screen.getByLabelText<HTMLInputElement>('B 车型销量的波动幅度').value).toBe('1');
  type('B 车型销量的波动幅度', '-3');
  expect(screen.getByRole('alert').textContent).toBe('波动幅度须大于或等于 0。');
  type('B 车型销量的波动幅度', '2');
  expect(screen.queryByText('波动幅度须大于或等于 0。')).toBeNull();

  fireEvent.click(within(store).getByRole('checkbox', { name: 'B 车型销量' }));
  expect(screen.getByText('没有波动项，请至少为一项数据设置波动幅度。')).toBeTruthy();
  const run = screen.getByRole('button', { name: '模拟 10,000 次' });
  expect(run.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(run);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByRole('region', { name: '人工成本区间' })).toBeNull();
});
