import {
  draftOf,
  newWrapper,
  readLine,
  withFresh,
  withFreshFigure,
  withoutPaid,
  withValue,
  WRAPPERS,
  writeLine,
  type LineDraft,
} from '../../../src/plan/compose';
import { PAY, type PlanInput, type PlanVersion } from '../../../src/plan/language';
import { PlanNames } from '../../../src/plan/language/plan-names';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { BLANK_VERSION, composed, filledDraft, inBoth, paid, TEXTS, withContent } from './support/compose';

const WAGE = composed({ ...filledDraft('fixed'), title: 'Wage' }).version;

/** A wage and a commission of 200 a car from the first, both paid. */
const TWO = composed(
  {
    ...filledDraft('rate', { rates: { rate: { value: 200 } } }, WAGE),
    title: 'Commission',
  },
  WAGE,
).version;

describe('what a new line brings', () => {
  test('its figures and rates come under names of their own, and it is paid', () => {
    expect(TWO.pay).toBe('wage + commission');
    expect(Object.keys(TWO.inputs)).toEqual(['amount', 'figure']);
    expect(Object.keys(TWO.parameters)).toEqual(['rate']);
    expect(paid(TWO, PAY, [{ amount: 1000, figure: 3 }])).toEqual([1600]);
  });

  test('a name that is taken gets a number', () => {
    const again = composed({ ...filledDraft('rate', {}, TWO), title: 'Commission' }, TWO);
    expect(again.name).toBe('commission_2');
    expect(again.formula).toBe('figure_2 * rate_2');
    expect(again.version.pay).toBe('wage + commission + commission_2');
  });

  test('what is missing is named, and nothing is made', () => {
    const draft = filledDraft('lineShare', {}, BLANK_VERSION);
    expect(() => composed(draft)).toThrow('Missing: line');
  });

  test('values to try it with come with it', () => {
    expect(composed({ ...filledDraft('pool'), title: 'Pool' }).examples).toEqual({
      inputs: { share: 1 },
      department: { pool: 10000 },
    });
  });

  test('units follow what is counted: money earns shares, cars amounts a car', () => {
    expect(TWO.parameters['rate']).toMatchObject({ unit: 'CNY/car' });
    const ofWage = filledDraft('tiers', {}, WAGE);
    const picked = withValue(ofWage.core, 'figure', 'amount');
    const made = withFresh(picked, { ...tiersField() }, 'parameters', '', { version: WAGE, currency: 'CNY' });
    expect(composed({ ...ofWage, core: made }, WAGE).version.parameters['tiers']).toMatchObject({ unit: 'ratio' });
  });

  const tiersField = (): Parameters<typeof withFresh>[1] => ({
    kind: 'table',
    key: 'tiers',
    holds: ['tiers'],
    fresh: ({ unit }) => ({ unit: unit('figure') === 'CNY' ? 'ratio' : 'CNY', tiers: [[0, 0.1]] }),
  });
});

describe('lines over other lines', () => {
  test('a percentage of a line is paid beside it', () => {
    const draft = filledDraft('lineShare', { rates: { share: { value: 0.155 } } }, TWO);
    const line = composed({ ...draft, core: withValue(draft.core, 'line', 'commission') }, TWO);
    expect(line.formula).toBe('commission * share');
    // 600 × 15.5 % = 93
    expect(paid(line.version, PAY, [{ amount: 1000, figure: 3 }])).toEqual([1693]);
  });

  test('what a sum adds up is paid by the sum alone', () => {
    const draft = filledDraft('sum', {}, TWO);
    const core = withValue(withValue(draft.core, 'plus', ['commission', 'amount']), 'minus', ['wage']);
    const line = composed({ ...draft, core }, TWO);
    expect(line.formula).toBe('commission + amount - wage');
    expect(line.version.pay).toBe('theLine');
    expect(paid(line.version, PAY, [{ amount: 1000, figure: 3 }])).toEqual([600]);
  });

  test('a line that is worked with but not paid is not rounded', () => {
    const line = composed({ ...filledDraft('attainment'), title: 'Completion' });
    expect(line.version.lines['completion']).toMatchObject({ rounding: 'none', unit: 'ratio' });
    expect(line.version.pay).toBe('0');
  });
});

describe('a condition and limits', () => {
  const context = { version: TWO, currency: 'CNY' };
  const gate = withContent(newWrapper('gate', context), 'threshold', { value: 0.8 });
  const commission = draftOf(TWO, 'commission', 'Commission')!;

  test.each([
    ['>=', [0, 600, 600]],
    ['>', [0, 0, 600]],
    ['<=', [600, 600, 0]],
    ['<', [600, 0, 0]],
  ])('a line is paid only where the figure is %s the threshold', (operator, pays) => {
    const draft: LineDraft = { ...commission, gate: withValue(gate, 'operator', operator) };
    const line = composed(draft, TWO);
    expect(line.formula).toBe(`IF(figure_2 ${operator} threshold, figure * rate, 0)`);
    const people = [0.79, 0.8, 0.81].map((reached) => ({ figure: 3, figure_2: reached }));
    expect(paid(line.version, 'commission', people)).toEqual(pays);
  });

  test('the whole pay is kept between a guarantee and a cap', () => {
    const pay = draftOf(TWO, PAY, '')!;
    const floor = withContent(newWrapper('limits', context), 'floor', { value: 2500.5 });
    const limits = withContent(withFresh(floor, WRAPPERS.limits.fields[1]!, 'parameters', '', context), 'cap', {
      value: 9000,
    });
    const line = composed({ ...pay, limits }, TWO);
    // FLOOR is a function of Excel's, so that a figure cannot be called so.
    expect(line.version.pay).toBe('PAY.CLAMP(wage + commission, floor_2, cap)');
    expect(paid(line.version, PAY, [{ amount: 1000 }, { amount: 3000 }, { amount: 8000, figure: 6 }])).toEqual([
      2500.5, 3000, 9000,
    ]);
  });

  test.each([
    ['floor', 'PAY.CLAMP(commission, floor)'],
    ['cap', 'PAY.CLAMP(commission, , cap)'],
  ])('one limit alone: %s', (key, formula) => {
    const version = { ...TWO, parameters: { ...TWO.parameters, floor: { value: 1 }, cap: { value: 2 } } };
    const names = new PlanNames(version);
    const form = readLine('commission', names, ['sum'])!;
    expect(writeLine({ ...form, limits: { [key]: key } }, names)).toBe(formula);
    expect(readLine(formula, names, ['sum'])).toEqual({ ...form, limits: { [key]: key } });
  });

  test('both go round a line and come back as they were', () => {
    const both: LineDraft = { ...commission, gate, limits: newWrapper('limits', context) };
    const { version, formula } = composed(both, TWO);
    expect(formula).toBe('PAY.CLAMP(IF(figure_2 >= threshold, figure * rate, 0), floor_2)');
    const again = draftOf(version, 'commission', 'Commission')!;
    expect(composed(again, version).version).toEqual(version);
    expect(composed({ ...again, gate: null, limits: null }, version).version).toEqual(TWO);
  });
});

test('a rate for each record is looked up record by record', () => {
  const draft = filledDraft('grid', { rates: { grid: { grid: [['', 0, 3000], ['A', 100, 200], ['B', 150, 300]] } } }); // prettier-ignore
  const each = (entry: PlanInput): PlanInput => ({ ...entry, each: 'car' });
  const row = draft.core.fresh['row'];
  if (row?.section !== 'inputs') throw new Error('The row is new.');
  const core = withFreshFigure(
    withFreshFigure(draft.core, 'row', { ...row, entry: each(row.entry), example: ['A'] }),
    'column',
    { section: 'inputs', title: 'margin', entry: each({ unit: 'CNY' }), example: [3000] },
  );
  const line = composed({ ...draft, core });
  expect(line.formula).toBe('IF(COUNT(margin) = 0, 0, SUM(COMMISSION.GRID(row, margin, grid)))');
  expect(paid(line.version, line.name, [{ row: ['A', 'B', 'B'], margin: [3000, 2999.99, 8000] }, {}])).toEqual([
    650, 0,
  ]);
  expect(draftOf(line.version, line.name, '')?.primitive).toBe('grid');
});

describe('the built-in plans', () => {
  const lines = BUILT_IN_PLANS.flatMap(({ plan, versions: [version] }) =>
    Object.keys(version!.lines).map((line) => ({ plan, version: version!, line })),
  );
  const opened = lines.filter(({ version, line }) => draftOf(version, line, line));

  test('open in forms, a good part of their lines', () => {
    expect(opened.length).toBeGreaterThan(lines.length / 4);
  });

  test('a line that is opened and closed again comes to the same', () => {
    for (const { version, line } of opened) {
      const pays = (of: PlanVersion): unknown =>
        of.examples?.map(({ inputs, people, department }) =>
          paid(of, line, people?.map((one) => one.inputs) ?? [inputs ?? {}], department),
        );
      const after = composed(draftOf(version, line, line)!, version).version;
      expect(pays(after)).toEqual(pays(version));
    }
  });
});

test('a line taken out of a pay that is no sum changes nothing there', () => {
  const version = { ...TWO, pay: 'MAX(wage, commission)' };
  expect(withoutPaid(version, 'wage')).toBe(version);
});

test('titles of new figures are kept as typed', () => {
  const draft = filledDraft('fixed');
  const amount = draft.core.fresh['amount']!;
  const core = withFreshFigure(draft.core, 'amount', { ...amount, title: '基本工资' });
  const { version, formula } = composed({ ...draft, title: '底薪', core });
  expect(formula).toBe('基本工资');
  expect(version.inputs['基本工资']).toEqual({ title: inBoth('基本工资'), unit: 'CNY' });
  expect(version.lines['底薪']).toMatchObject({ title: inBoth('底薪') });
  expect(TEXTS.text('x')).toEqual(inBoth('x'));
});
