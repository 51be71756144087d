/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { keepPlan, readKeptPlans } from '../../../src/excel/kept-plans';
import { LANGUAGES, type Language } from '../../../src/i18n';
import type { PayPlan } from '../../../src/plan/language';
import { readScoredSheet } from '../../../src/plan/scored';
import { INDICATOR_CATALOGUE } from '../../../src/plans/built-in';
import PlansView from '../../../src/taskpane/plans/plans-view';
import { createTexts, TextsProvider } from '../../../src/taskpane/texts';
import { openBook, type Book } from '../../excel/support/open-book';
import { indicator, planOf, sheetOf } from '../../plan/scored/support/sheets';

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

const KEPT: PayPlan = planOf(
  sheetOf([indicator('units', { weight: 0.6 }), indicator('tests', { unit: 'score', weight: 0.4, weekly: true })], {
    kind: 'amount',
    base: true,
  }),
);

async function show(language: Language = 'en-US'): Promise<void> {
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>
        <PlansView shown />
      </TextsProvider>
    </FluentProvider>,
  );
  await screen.findByText(/^(None yet|暂无|Team score|团队考核)/);
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const field = (name: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, text: string): void => {
  fireEvent.change(field(name), { target: { value: text } });
};
const foot = (): string => screen.getByRole('contentinfo').textContent;
const weights = (): string[] => screen.getAllByLabelText<HTMLInputElement>(/^Weight of /).map(({ value }) => value);
const isReady = (name: string): boolean =>
  screen.getByRole('button', { name }).getAttribute('aria-disabled') !== 'true';

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = createTexts(language);

  test.each(INDICATOR_CATALOGUE.map((position) => [position.title[language], position] as const))(
    '%s: the catalogue’s indicators make a plan of the workbook’s own, on whose page they are tried',
    async (title, { name, indicators }) => {
      await show(language);
      press(texts.t('scored.open'));
      type(texts.t('scored.position'), name);
      press(texts.t('scored.make'));
      const heading = texts.t('scored.initial', { position: title });
      await screen.findByRole('heading', { name: heading });
      expect(foot()).toContain(new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(3000));
      const [plan] = (await readKeptPlans()).plans;
      const sheet = readScoredSheet(plan!.versions[0]!);
      expect(sheet?.indicators.map((one) => one.name)).toEqual(indicators.map((one) => one.name));
      expect(plan?.positions?.[0]?.[language]).toBe(title);
    },
  );
});

test('weights stay even until somebody changes one; then what is missing or over is said and nothing is made', async () => {
  await show();
  press('Score by indicators');
  type('Position', 'parts');
  expect(weights()).toEqual(['25', '25', '25', '25']);
  fireEvent.click(screen.getByLabelText('Stock turnover'));
  expect(weights()).toEqual(['34', '33', '33']);
  expect(foot()).toContain('100%');
  type('Weight of Profit attainment (%)', '40');
  expect(foot()).toContain('106%');
  expect(foot()).toContain('6% too much');
  expect(isReady('Make the plan')).toBe(false);
  type('Weight of Profit attainment (%)', '30');
  expect(foot()).toContain('4% missing');
  fireEvent.click(screen.getByLabelText('Stock turnover'));
  expect(weights()).toEqual(['30', '4', '33', '33']);
  expect(isReady('Make the plan')).toBe(true);
  type('Weight of Stock turnover (%)', '14');
  press('Even out');
  expect(weights()).toEqual(['25', '25', '25', '25']);
});

test('nothing is made without an indicator, and a name that is taken is refused', async () => {
  await keepPlan(KEPT);
  await show();
  press('Score by indicators');
  type('Position', '');
  expect(screen.getByText(/^No indicators yet/)).toBeTruthy();
  expect(foot()).toContain('Choose at least one indicator.');
  expect(isReady('Make the plan')).toBe(false);
  press('Add an indicator of your own');
  expect(isReady('Make the plan')).toBe(true);
  type('Name of the plan', 'Team score');
  expect(screen.getByText(/called “Team score” already/)).toBeTruthy();
  expect(isReady('Make the plan')).toBe(false);
});

test('an indicator of one’s own is measured, targeted and scored as one says', async () => {
  await show();
  press('Score by indicators');
  type('Position', '');
  press('Add an indicator of your own');
  type('Title', 'Phone calls');
  type('Measured in', 'score');
  fireEvent.click(screen.getByLabelText('A result every week; their mean counts'));
  type('Target for everyone (marks)', '0');
  expect(screen.getByText('Type a figure above 0.')).toBeTruthy();
  expect(isReady('Make the plan')).toBe(false);
  type('Target for everyone (marks)', '80');
  type('Scored', 'bands');
  type('Share of marks (%), row 2', '60');
  type('Performance pay', 'multiplier');
  type('Multiplier, row 5', '1.5');
  fireEvent.click(screen.getByLabelText('Base pay is paid as well'));
  type('Name of the plan', 'Calls');
  press('Make the plan');
  await screen.findByRole('heading', { name: 'Calls' });
  const [plan] = (await readKeptPlans()).plans;
  expect(readScoredSheet(plan!.versions[0]!)).toMatchObject({
    indicators: [
      {
        name: 'phoneCalls',
        unit: 'score',
        target: { kind: 'common', value: 80 },
        scoring: {
          kind: 'bands',
          rows: [
            [0, 0],
            [0.8, 0.6],
            [0.9, 0.8],
            [1, 1],
          ],
        },
        weight: 1,
        weekly: true,
      },
    ],
    pays: {
      kind: 'multiplier',
      base: true,
      rows: [
        [0, 0],
        [60, 0.6],
        [80, 0.8],
        [90, 1],
        [100, 1.5],
      ],
    },
  });
});

test('the form opens again with the figures of now, and what is applied is saved like any change', async () => {
  await keepPlan(KEPT);
  await show();
  press(/^Team score/);
  press('Edit indicators');
  expect(weights()).toEqual(['60', '40']);
  press('Target and scoring of units');
  type('Target for everyone (cars)', '25');
  type('Weight of units (%)', '70');
  type('Weight of tests (%)', '30');
  press('Apply');
  expect(foot()).toContain('There are changes that are not saved.');
  press('Save');
  await screen.findByText('All changes are kept in this workbook.');
  const [plan] = (await readKeptPlans()).plans;
  expect(readScoredSheet(plan!.versions[0]!)?.indicators).toMatchObject([
    { name: 'units', weight: 0.7, target: { kind: 'common', value: 25 } },
    { name: 'tests', weight: 0.3, weekly: true },
  ]);
});

test('going back from the form changes nothing', async () => {
  await keepPlan(KEPT);
  await show();
  press(/^Team score/);
  press('Edit indicators');
  type('Weight of units (%)', '70');
  press(/^Back/);
  expect(foot()).toContain('All changes are kept in this workbook.');
});

test('a plan whose formulas were changed by hand is not put into the form, which would undo that', async () => {
  const [version] = KEPT.versions;
  await keepPlan({ ...KEPT, versions: [{ ...version!, pay: 'basePay + performancePay + 100' }] });
  await show();
  press(/^Team score/);
  expect(screen.queryByRole('button', { name: 'Edit indicators' })).toBeNull();
  expect(screen.getByText(/changed by hand/)).toBeTruthy();
});

test('weights that are off are marked where the rates of the plan are edited', async () => {
  await keepPlan(KEPT);
  await show();
  press(/^Team score/);
  type('tests, weight', '35');
  expect(screen.getByText(/The weights add up to 95 %: 5 % are missing/)).toBeTruthy();
  expect(isReady('Save')).toBe(false);
});
