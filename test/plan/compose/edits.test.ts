import * as fc from 'fast-check';
import {
  dropLine,
  freeName,
  goesWith,
  inTheWay,
  isFree,
  newPlan,
  PRIMITIVE_KINDS,
  renameEntry,
  usersOf,
  withEntry,
  withEntryAt,
  withoutEntry,
  type Section,
} from '../../../src/plan/compose';
import { compilePlan, nameFault, readPlan, runExample, type PlanVersion } from '../../../src/plan/language';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { BLANK, BLANK_VERSION, composed, filledDraft, inBoth, MONTH } from './support/compose';

const SECTIONS: readonly Section[] = ['inputs', 'department', 'parameters', 'lines'];

const built = fc.constantFrom(...BUILT_IN_PLANS);
/** A built-in plan, one of its entries, and a title that somebody may type. */
const entryOfPlan = built.chain((plan) => {
  const version = plan.versions[0]!;
  const entries = SECTIONS.flatMap((section) =>
    Object.keys(version[section] ?? {}).map((name) => ({ plan, version, section, name })),
  );
  return fc.constantFrom(...entries);
});
const title = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    'Car commission',
    '单车提成（A 车型）',
    'pay',
    'R1C1',
    'AB12',
    '2026 bonus',
    'SUM',
    'true',
    '',
    '总销量',
  ),
);

const paysOf = (version: PlanVersion): unknown =>
  (version.examples ?? []).map((example) =>
    runExample(compilePlan({ ...BLANK, versions: [version] }, version), example).map(({ lines }) =>
      [...lines.values()].map(({ value }) => value),
    ),
  );

test('a new plan can be kept and pays nothing', () => {
  const plan = newPlan('ours', inBoth('Ours'), MONTH);
  expect(readPlan(plan)).toEqual({ plan, problems: [] });
});

describe('renaming', () => {
  test('never changes what the plan’s examples pay', () => {
    fc.assert(
      fc.property(entryOfPlan, title, ({ version, section, name }, words) => {
        const after = renameEntry(version, section, name, freeName(words, version, section));
        expect(paysOf(after)).toEqual(paysOf(version));
      }),
      { numRuns: 30 },
    );
  });

  test('leaves a plan without fault, and the way back gives the same plan', () => {
    fc.assert(
      fc.property(entryOfPlan, title, ({ plan, version, section, name }, words) => {
        const fresh = freeName(words, version, section);
        const after = renameEntry(version, section, name, fresh);
        // Another plan's figure may be worked out over this one's lines; here the version stands alone.
        expect(readPlan({ ...plan, versions: [after] }).problems).toEqual(
          readPlan({ ...plan, versions: [version] }).problems,
        );
        expect(renameEntry(after, section, fresh, name)).toEqual(version);
      }),
      { numRuns: 30 },
    );
  });

  test('reaches formulas that are being written, and leaves texts and functions alone', () => {
    const version: PlanVersion = {
      ...BLANK_VERSION,
      inputs: { bonus: { unit: 'car' } },
      lines: { a: 'BONUS(bonus, team.Bonus, "bonus") + (bonus', b: { formula: 'bonus2 - department.bonus' } },
      pay: 'a + bonus',
    };
    expect(renameEntry(version, 'inputs', 'bonus', '奖金')).toMatchObject({
      inputs: { 奖金: { unit: 'car' } },
      lines: { a: 'BONUS(奖金, team.奖金, "bonus") + (奖金', b: { formula: 'bonus2 - department.bonus' } },
      pay: 'a + 奖金',
    });
  });
});

describe('a name made of a title', () => {
  test.each([
    ['Car commission', 'carCommission'],
    ['For each car, model A', 'forEachCarModelA'],
    ['VIP bonus', 'VIPBonus'],
    ['单车提成（A 车型）', '单车提成A车型'],
    ['2026 bonus', '_2026Bonus'],
    ['Pay', 'pay_2'],
    ['R1C1', 'R1C1_2'],
    ['!', 'line'],
  ])('%s is %s', (words, name) => {
    expect(freeName(words, BLANK_VERSION, 'lines')).toBe(name);
  });

  test('can stand in formulas and is no other’s, whatever is typed', () => {
    fc.assert(
      fc.property(built, fc.constantFrom(...SECTIONS), title, ({ versions: [version] }, section, words) => {
        const name = freeName(words, version!, section);
        expect(nameFault(name)).toBeNull();
        expect(isFree(name, version!, section)).toBe(true);
      }),
    );
  });
});

describe('adding and removing', () => {
  test('a line added by a form and removed again leaves the same plan', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PRIMITIVE_KINDS.filter((kind) => kind !== 'lineShare')),
        fc.constantFrom(BLANK_VERSION, ...BUILT_IN_PLANS.map(({ versions }) => versions[0]!)),
        (kind, version) => {
          const added = composed(filledDraft(kind, {}, version), version);
          expect(dropLine(added.version, added.name)).toEqual(version);
        },
      ),
    );
  });

  test('an entry added and removed again leaves the same plan', () => {
    fc.assert(
      fc.property(built, fc.constantFrom(...SECTIONS), ({ versions: [version] }, section) => {
        const name = freeName('new', version!, section);
        const added =
          section === 'parameters'
            ? withEntry(version!, section, name, { value: 1 })
            : withEntry(version!, section, name, section === 'lines' ? '1' : {});
        expect(withoutEntry(added, section, name)).toEqual(version);
      }),
    );
  });

  test('an input that is removed is gone from the examples', () => {
    const [plan] = BUILT_IN_PLANS;
    const version = plan!.versions[0]!;
    for (const name of Object.keys(version.inputs)) {
      const left = withoutEntry(version, 'inputs', name);
      expect(JSON.stringify(left.examples)).not.toContain(JSON.stringify(name));
    }
  });

  test('what uses an entry stands in the way of removing it', () => {
    const version = BUILT_IN_PLANS.find(({ plan }) => plan === 'sales-department')!.versions[0]!;
    expect(usersOf(version, 'inputs', 'showroomCars')).toEqual(['cars', 'completion']);
    expect(usersOf(version, 'lines', 'cars')).toEqual(['penetration', 'champion']);
    expect(inTheWay(version, 'lines', 'cars')).toEqual(['penetration', 'champion']);
    expect(inTheWay(version, 'lines', 'champion')).toEqual([]);
    expect(goesWith(version, 'champion')).toEqual([{ section: 'parameters', name: 'championPrize' }]);
  });

  test('entries move to any place, and back', () => {
    fc.assert(
      fc.property(entryOfPlan, fc.nat(30), ({ version, section, name }, place) => {
        const moved = withEntryAt(version, section, name, place);
        const names = Object.keys(version[section] ?? {});
        expect(Object.keys(moved[section] ?? {}).indexOf(name)).toBe(Math.min(place, names.length - 1));
        const back = withEntryAt(moved, section, name, names.indexOf(name));
        expect(JSON.stringify(back)).toBe(JSON.stringify(version));
        expect(back).toEqual(version);
      }),
      { numRuns: 40 },
    );
  });
});
