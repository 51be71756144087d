import * as fc from 'fast-check';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { readScenario, writeScenario, type Scenario } from '../../../src/plan/what-if';

const text = fc.string({ minLength: 1, maxLength: 12 }).filter((word) => word.trim() !== '');
const who = fc.oneof(
  fc.constant({ kind: 'all' as const }),
  fc.record({ kind: fc.constant('position' as const), position: fc.string() }).filter(({ position }) => position === '' || position.trim() !== ''), // prettier-ignore
  fc.record({ kind: fc.constant('plan' as const), plan: text }),
  fc.record({ kind: fc.constant('person' as const), key: text }),
);
const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-9, max: 1e12 });
const change = fc.oneof(
  fc.record({ who, figure: fc.constant({ kind: 'targets' as const }), how: fc.constant('times' as const), value }),
  fc.record({
    who,
    figure: fc.oneof(
      fc.record({ kind: fc.constant('input' as const), input: text }),
      fc.record({ kind: fc.constant('department' as const), plan: text, figure: text }),
    ),
    how: fc.constantFrom('set' as const, 'times' as const, 'plus' as const),
    value,
  }),
);
const plan = fc.record({
  from: text,
  to: fc.record({ plan: text, validFrom: fc.constantFrom('2026-01' as IsoMonth, '2031-12' as IsoMonth) }),
});
const scenario: fc.Arbitrary<Scenario> = fc.record({
  id: text,
  name: text,
  changes: fc.array(change, { maxLength: 4 }),
  plans: fc.array(plan, { maxLength: 3 }),
});

test('what was written is read again, whatever it is called', () => {
  fc.assert(
    fc.property(scenario, (one) => {
      expect(readScenario(JSON.parse(writeScenario(one)))).toEqual(one);
    }),
  );
});

const good = {
  id: 'a',
  name: 'Targets +10 %',
  changes: [{ who: { kind: 'all' }, figure: { kind: 'targets' }, how: 'times', value: 1.1 }],
  plans: [{ from: 'brand-store', to: { plan: 'brand-store', validFrom: '2027-01' } }],
};
const [change0] = good.changes;

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'Targets +10 %'],
  ['a list', [good]],
  ['no name', { ...good, name: '' }],
  ['no changes', { id: 'a', name: 'Try', plans: [] }],
  ['more than there should be', { ...good, more: 1 }],
  ['a change for whom there is not', { ...good, changes: [{ ...change0, who: { kind: 'team' } }] }],
  ['a person without a key', { ...good, changes: [{ ...change0, who: { kind: 'person' } }] }],
  ['a figure that is unknown', { ...good, changes: [{ ...change0, figure: { kind: 'pay' } }] }],
  ['targets plus something', { ...good, changes: [{ ...change0, how: 'plus' }] }],
  ['targets times nought', { ...good, changes: [{ ...change0, value: 0 }] }],
  ['a value that is a text', { ...good, changes: [{ ...change0, value: '1.1' }] }],
  ['a month that is none', { ...good, plans: [{ from: 'a', to: { plan: 'b', validFrom: '2026-13' } }] }],
])('%s is no scenario', (_, json) => {
  expect(readScenario(good)).toEqual(good);
  expect(readScenario(json)).toBeNull();
});
