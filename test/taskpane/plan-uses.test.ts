import fc from 'fast-check';
import type { FigureSource, PlanUse } from '../../src/plan/month-setup';
import { planUseOf, withDepartment, withInput, withPlan } from '../../src/taskpane/plan-uses';

const FRESH = { inputs: { wage: { kind: 'people', column: 3 } }, department: {} } as const;
const fresh = (): typeof FRESH => FRESH;
const use = (plan: string, positions: PlanUse['positions'], inputs: PlanUse['inputs'] = {}): PlanUse => ({
  plan,
  positions,
  inputs,
  department: {},
});
const typed: PlanUse['inputs'] = { wage: { kind: 'people', column: 1 } };

describe('the plan of a position', () => {
  const uses = [use('store', ['Sales']), use('rest', null)];
  test.each([
    ['Sales', 'store'],
    ['sales ', 'store'],
    ['Parts', 'rest'],
    [null, 'rest'],
  ])('%s is paid by %s', (position, plan) => {
    expect(planUseOf(uses, position)?.plan).toBe(plan);
  });
  test('where no plan is for everyone, others are paid by none', () => {
    expect(planUseOf([use('store', ['Sales'])], 'Parts')).toBeNull();
  });
});

describe('another plan for a position', () => {
  const positions = ['Sales', 'Supervisor', 'Parts'];
  test.each([
    [
      'a plan that was not in use brings the sources proposed for it',
      [],
      'Sales',
      'store',
      [use('store', ['Sales'], FRESH.inputs)],
    ],
    [
      'a position joins those that the plan pays already, under the same sources',
      [use('store', ['Sales'], typed)],
      'Supervisor',
      'store',
      [use('store', ['Sales', 'Supervisor'], typed)],
    ],
    [
      'a position leaves the plan it had',
      [use('store', ['Sales', 'Parts'], typed)],
      'Parts',
      'parts',
      [use('store', ['Sales'], typed), use('parts', ['Parts'], FRESH.inputs)],
    ],
    ['a plan that nobody is paid by any more goes', [use('store', ['Sales'])], 'Sales', null, []],
    [
      'what was for everyone is for each of the others then',
      [use('store', null, typed)],
      'Parts',
      null,
      [use('store', ['Sales', 'Supervisor'], typed)],
    ],
    [
      'a position that nobody has this month keeps its plan',
      [use('store', ['Sales', 'Trainee'], typed), use('parts', ['Storekeeper'])],
      'Parts',
      'store',
      [use('store', ['Sales', 'Parts', 'Trainee'], typed), use('parts', ['Storekeeper'])],
    ],
  ] as const)('%s', (_, uses, position, plan, expected) => {
    expect(withPlan(uses, positions, position, plan, fresh)).toEqual(expected);
  });

  test('without positions a plan is for everyone', () => {
    expect(withPlan([], [null], null, 'store', fresh)).toEqual([use('store', null, FRESH.inputs)]);
    expect(withPlan([use('store', null)], [null], null, null, fresh)).toEqual([]);
  });

  test('changes that position and no other, and every plan stands once', () => {
    const position = fc.constantFrom(...positions);
    const plan = fc.constantFrom('store', 'parts', 'rest', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(position, plan)), position, plan, (before, changed, to) => {
        const uses = before.reduce<readonly PlanUse[]>(
          (all, [at, name]) => withPlan(all, positions, at, name, fresh),
          [],
        );
        const after = withPlan(uses, positions, changed, to, fresh);
        for (const one of positions) {
          expect(planUseOf(after, one)?.plan ?? null).toBe(one === changed ? to : (planUseOf(uses, one)?.plan ?? null));
        }
        expect(new Set(after.map((one) => one.plan)).size).toBe(after.length);
      }),
    );
  });
});

describe('where a figure comes from', () => {
  const count: FigureSource = { kind: 'count', source: 0, where: null };
  test('is changed for one input of one plan, or typed again', () => {
    const uses = [use('store', ['Sales'], typed), use('parts', ['Parts'], typed)];
    const counted = withInput(uses, 'store', 'cars', count);
    expect(counted).toEqual([use('store', ['Sales'], { ...typed, cars: count }), uses[1]]);
    expect(withInput(counted, 'store', 'cars', null)).toEqual(uses);
    expect(withDepartment(uses, 'parts', 'sales', count)[1]?.department).toEqual({ sales: count });
  });
});
