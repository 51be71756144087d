/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { readKeptPlans } from '../../../../src/excel/kept-plans';
import type { Language } from '../../../../src/i18n';
import { readPlan, type PlanVersion } from '../../../../src/plan/language';
import PlansView from '../../../../src/taskpane/plans/plans-view';
import { createTexts, TextsProvider } from '../../../../src/taskpane/texts';
import { openBook, type Book } from '../../../excel/support/open-book';

// The spreadsheet schedules its calculations by it; this page imitation has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(30_000);

let book: Book;
beforeEach(async () => {
  book = await openBook({ calculation: 'manual' });
});
afterEach(() => {
  cleanup();
  book.dispose();
});

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const field = (name: string | RegExp): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string | RegExp, text: string): void => {
  fireEvent.change(field(name), { target: { value: text } });
};
const foot = (): string => screen.getByRole('contentinfo').textContent;
const formula = (): string => document.querySelector('code')?.textContent ?? '';

async function startPlan(language: Language = 'en-US'): Promise<void> {
  const { t } = createTexts(language);
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>
        <PlansView shown />
      </TextsProvider>
    </FluentProvider>,
  );
  await screen.findByText(/^(None yet|暂无)/);
  press(t('new.open'));
  type(t('duplicate.name'), 'Our plan');
  press(t('duplicate.create'));
  await screen.findByText(t('draft.saved'));
}

async function keptVersion(): Promise<PlanVersion> {
  press('Save');
  await screen.findByText('All changes are kept in this workbook.');
  const [kept] = (await readKeptPlans()).plans;
  expect(readPlan(kept).problems).toEqual([]);
  return kept!.versions[0]!;
}

/** Adds a line by its form as it is offered, under a name. */
function addLine(kind: RegExp, name: string): void {
  press('Add a pay line');
  press(kind);
  type('Name of the line', name);
  press('Add line');
}

test('a plan of nothing begins with a line by its form, which pays at once', async () => {
  await startPlan();
  expect(screen.getByText(/^This plan pays nothing yet/)).toBeTruthy();
  press('Add a pay line');
  press(/^Commission by tiers/);
  expect(formula()).toBe('COMMISSION(carsSold, commissionByTiersTiers)');
  expect(foot()).toContain('2,500.00');
  type('Name of the line', 'Car commission');
  expect(formula()).toBe('COMMISSION(carsSold, carCommissionTiers)');
  fireEvent.change(field('How tiers apply'), { target: { value: 'whole' } });
  expect(formula()).toBe('COMMISSION(carsSold, carCommissionTiers, "whole")');
  expect(foot()).toContain('3,000.00');
  type('Cars sold', '15');
  expect(foot()).toContain('4,500.00');
  press('Add line');
  expect(foot()).toContain('4,500.00');
  const version = await keptVersion();
  expect(version.pay).toBe('carCommission');
  expect(version.inputs).toEqual({ carsSold: { title: { 'en-US': 'Cars sold', 'zh-CN': 'Cars sold' }, unit: 'car' } });
});

test('a form can be left for a formula, which goes on where the form was', async () => {
  await startPlan();
  press('Add a pay line');
  press(/^Rate for each/);
  type('Name of the line', 'Insurance');
  press('Write it as a formula');
  expect(field('Formula').value).toBe('carsSold * insuranceRate');
  type('Formula', 'carsSold * insuranceRate * 2');
  expect(foot()).toContain('2,000.00');
  type('Formula', 'carsSold * insuranceRate * factor');
  expect(screen.getByText(/“factor” is not known/)).toBeTruthy();
  press('Add “factor” as a figure to fill in');
  type('factor', '3');
  expect(foot()).toContain('3,000.00');
  press('Add line');
  expect(await keptVersion()).toMatchObject({ lines: { insurance: { formula: 'carsSold * insuranceRate * factor' } } });
});

test('a line opens in its form again and changes there', async () => {
  await startPlan();
  addLine(/^Fixed amount/, 'Base');
  press(/^Base\d/);
  press('Change in a form');
  fireEvent.change(field('By attendance'), { target: { value: '+inputs' } });
  expect(formula()).toBe('basePay * attendance');
  type('Attendance', '50');
  expect(foot()).toContain('1,500.00');
  press('Apply');
  expect(foot()).toContain('1,500.00');
  expect((await keptVersion()).lines).toMatchObject({ base: { formula: 'basePay * attendance' } });
});

test('a condition and a guarantee go round the whole pay', async () => {
  await startPlan();
  addLine(/^Fixed amount/, 'Base');
  press('Add a pay line');
  press(/^Pay only if/);
  expect(formula()).toBe('IF(attainment >= payThreshold, base, 0)');
  type('Attainment', '79');
  expect(foot()).toContain('0.00');
  press('Apply');
  press('Add a pay line');
  press(/^Guarantee and cap/);
  expect(formula()).toContain('PAY.CLAMP(IF(');
  type('Guarantee: figure', '2000');
  expect(foot()).toContain('2,000.00');
  press('Apply');
  expect((await keptVersion()).pay).toBe('PAY.CLAMP(IF(attainment >= payThreshold, base, 0), payGuarantee)');
});

test('what the pay adds up is ticked line by line', async () => {
  await startPlan();
  addLine(/^Fixed amount/, 'Base');
  addLine(/^Rate for each/, 'Insurance');
  expect(foot()).toContain('4,000.00');
  press(/^PayCN/);
  press('Change in a form');
  const plus = screen.getByRole('group', { name: 'Added up' });
  fireEvent.click(within(plus).getByRole('checkbox', { name: 'Base' }));
  expect(formula()).toBe('insurance');
  expect(foot()).toContain('1,000.00');
});

test('a line in use is not removed; one that is not goes with what only it used', async () => {
  await startPlan();
  addLine(/^Fixed amount/, 'Base');
  press('Add a pay line');
  press(/^Percentage of a line/);
  fireEvent.change(field('Line'), { target: { value: 'base' } });
  press('Add line');
  press(/^Base\d/);
  press('Remove Base');
  expect(screen.getByText('“Base” is used in Percentage of a line. Change that first.')).toBeTruthy();
  press('Cancel');
  press(/^Percentage of a line\d/);
  press('Remove Percentage of a line');
  expect(screen.getByText(/what only it uses: Percentage of a line: Percentage\?/)).toBeTruthy();
  press('Remove');
  expect((await keptVersion()).parameters).toEqual({});
});

test('another name in formulas is taken over wherever it stands', async () => {
  await startPlan();
  addLine(/^Rate for each/, 'Insurance');
  press(/^Cars soldcars/);
  const name = field('Name in formulas');
  fireEvent.change(name, { target: { value: 'insurance' } });
  expect(screen.getByText('“insurance” is used already. Choose another name.')).toBeTruthy();
  fireEvent.change(name, { target: { value: 'policies' } });
  fireEvent.blur(name);
  expect(field('Name in formulas').value).toBe('policies');
  // What it was tried with goes along.
  expect(foot()).toContain('1,000.00');
  const version = await keptVersion();
  expect(version.lines).toMatchObject({ insurance: { formula: 'policies * insuranceRate' } });
  expect(version.examples).toMatchObject([{ inputs: { policies: 10 }, pay: 1000 }]);
});

test('names are completed from the keyboard', async () => {
  await startPlan();
  addLine(/^Rate for each/, 'Insurance');
  press(/^Insurance\d/);
  const area = field('Formula');
  fireEvent.change(area, { target: { value: 'car' } });
  const option = screen.getByRole('option', { name: /^carsSold/ });
  expect(option.getAttribute('aria-selected')).toBe('true');
  expect(area.getAttribute('aria-activedescendant')).toBe(option.id);
  fireEvent.keyDown(area, { key: 'Enter' });
  expect(area.value).toBe('carsSold');
  expect(screen.queryByRole('listbox')).toBeNull();
  fireEvent.change(area, { target: { value: 'carsSold * comm' } });
  fireEvent.keyDown(area, { key: 'ArrowDown' });
  fireEvent.keyDown(area, { key: 'Escape' });
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(area.value).toBe('carsSold * comm');
});

test('in Chinese a plan has Chinese names', async () => {
  await startPlan('zh-CN');
  press('添加应发项目');
  press(/^阶梯提成/);
  type('项目名称', '单车提成');
  expect(formula()).toBe('COMMISSION(销量, 单车提成档位表)');
  press('添加项目');
  expect(foot()).toContain('2,500.00');
});
