import { LANGUAGES } from '../../../src/i18n';
import { definedName, type PayPlan } from '../../../src/plan/language';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { BRAND_STORE } from '../../../src/plans/built-in/brand-store';
import { nameClashes, planBookSheet, readPlanBook } from '../../../src/sheets/plan-book';
import { textWidth } from '../../../src/sheets/style';
import { cellsOf, describedBook } from './support/cells';

describe.each(LANGUAGES)('the Plan sheet in %s', (language) => {
  const sheet = planBookSheet(BUILT_IN_PLANS, { language });

  test('has a table under its own name for every parameter', () => {
    const names = BUILT_IN_PLANS.flatMap(({ plan, versions }) =>
      versions.flatMap(({ parameters }) => Object.keys(parameters).map((name) => definedName(plan, name))),
    );
    expect(sheet.names.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    expect(new Set(sheet.names.map(({ name }) => name.toLowerCase())).size).toBe(sheet.names.length);
  });

  test('is read back as the plans have it, without a problem', () => {
    const { figures, problems } = readPlanBook(describedBook(sheet), BUILT_IN_PLANS);
    expect(problems).toEqual([]);
    const given = BUILT_IN_PLANS.flatMap(({ plan, versions }) =>
      versions.map(({ validFrom, parameters }) => ({ plan, validFrom, parameters })),
    );
    expect(figures.map(({ plan, validFrom }) => ({ plan, validFrom }))).toEqual(
      given.map(({ plan, validFrom }) => ({ plan, validFrom })),
    );
    given.forEach(({ parameters }, index) => {
      expect(parameters).toMatchObject(figures[index]?.parameters ?? {});
      expect(Object.keys(figures[index]?.parameters ?? {})).toEqual(Object.keys(parameters));
    });
  });

  test('is the same sheet when it is written again with what was read', () => {
    const { figures } = readPlanBook(describedBook(sheet), BUILT_IN_PLANS);
    expect(planBookSheet(BUILT_IN_PLANS, { language, figures })).toEqual(sheet);
  });

  test('shows every figure as an input, with what may be typed there', () => {
    const figures = sheet.names.filter(({ name }) => !name.startsWith('Plan_'));
    for (const { row, column } of figures) {
      const styles = sheet.styles.filter((area) => area.row === row && area.column === column);
      expect(styles.some(({ style }) => style.color === '#0000FF')).toBe(true);
    }
    const checked = figures.filter(({ row, rowCount }) =>
      sheet.validations.some((rule) => rule.row >= row && rule.row < row + rowCount),
    );
    expect(checked).toHaveLength(figures.length);
  });

  test('has room for what its parameters are called', () => {
    const tables = sheet.names.filter(({ name }) => !name.startsWith('Plan_'));
    const widest = Math.max(...tables.map(({ row }) => textWidth(String(cellsOf(sheet)[row]?.[0] ?? ''))));
    expect(sheet.columnWidths[0]).toBeGreaterThanOrEqual(Math.min(widest, 38));
  });
});

test('later rules of a plan have names of their own, and the first keep theirs', () => {
  const [first] = BRAND_STORE.versions;
  const plan: PayPlan = { ...BRAND_STORE, versions: [first!, { ...first!, validFrom: '2027-01' as never }] };
  const names = planBookSheet([plan], { language: 'en-US' }).names.map(({ name }) => name);
  expect(names).toEqual([
    'brand_store_fixedShare',
    'brand_store_tiersA',
    'brand_store_tiersB',
    'Plan_brand_store_2026_01',
    'brand_store_fixedShare_2027_01',
    'brand_store_tiersA_2027_01',
    'brand_store_tiersB_2027_01',
    'Plan_brand_store_2027_01',
  ]);
});

test('two parameters that would share a name are told', () => {
  const named = (plan: string, parameter: string): PayPlan => ({
    ...BRAND_STORE,
    plan,
    versions: [{ ...BRAND_STORE.versions[0]!, parameters: { [parameter]: { value: 1 } } }],
  });
  expect(nameClashes([named('a-b', 'c'), named('a', 'b_C')])).toEqual(['a_b_C']);
  expect(nameClashes(BUILT_IN_PLANS)).toEqual([]);
});
