import { compilePlan, evaluateTeam, type PlanValues } from '../../../src/plan/language';
import type { IsoMonth, PlanUse } from '../../../src/plan/month-setup';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import type { PlanReview } from '../../../src/sheets/month-types';
import { openInputs } from '../../../src/taskpane/build/plans/open-inputs';

const month = '2026-10' as IsoMonth;

/** People of a built-in plan, as the preview has them. */
function review(
  name: string,
  people: readonly PlanValues[],
  use: Partial<PlanUse> = {},
  department: PlanValues = {},
): PlanReview {
  const plan = BUILT_IN_PLANS.find((one) => one.plan === name)!;
  const compiled = compilePlan(plan, plan.versions[0]!);
  const results = evaluateTeam(compiled, { month, people, department });
  return {
    use: { plan: name, positions: null, inputs: {}, department: {}, ...use },
    compiled,
    department,
    rows: people.map((inputs, index) => ({
      key: String(index),
      id: null,
      name: `Person ${index}`,
      position: null,
      place: { sheet: 'People', row: index, column: 0, rowCount: 1, columnCount: 1 },
      note: '',
      inputs,
      result: results[index]!,
      adjustment: null,
      pay: null,
    })),
    pay: null,
  };
}
const names = (plan: PlanReview): string[] => openInputs(plan).toType.map(({ name }) => name);

test('what nobody has given and no list gives is still to be typed', () => {
  expect(names(review('brand-store', [{ wage: 1500 }, { unitsA: 3 }]))).toEqual(['unitsB', 'target', 'management']);
});

test('what comes from a list is not to be typed, even where the list says nothing yet', () => {
  const inputs = { management: { kind: 'people', column: 3 } } as const;
  expect(names(review('brand-store', [{}], { inputs }))).toEqual(['wage', 'unitsA', 'unitsB', 'target']);
});

test('records that nobody has are to be typed, those of one person are enough', () => {
  const typed = { model: ['modelOne'], margin: [], financed: [], fee: [] };
  const open = names(review('sales-department', [typed, { model: [] }]));
  expect(open).toContain('margin');
  expect(open).not.toContain('model');
});

test('figures of the department are to be typed, those that follow from another plan are not', () => {
  expect(names(review('after-sales-clerk', [{ assessment: 95, kpiScore: 1 }]))).toEqual([]);
  expect(names(review('after-sales-management', [{ assessment: 95, kpiScore: 1 }], {}, { netProfit: 9_000 }))).toEqual([
    'attainment',
  ]);
});

test('where nothing stands for what is not given, the people without it are counted', () => {
  const { blank, toType } = openInputs(review('graded-pay', [{ hired: '2020-03-01' }, {}, { hired: null }]));
  expect(blank).toEqual([{ input: 'hired', people: 2 }]);
  expect(toType.map(({ name }) => name)).not.toContain('hired');
});
