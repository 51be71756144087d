import { exact, toNumber } from '../../../src/pay';
import { compilePlan, exampleFigures, examplePeople } from '../../../src/plan/language';
import {
  figureAt,
  leverAxis,
  leversOf,
  payAt,
  placeOf,
  presentFigure,
  required,
  type Lever,
} from '../../../src/plan/solve';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { payOf, resultAt } from './support/by-force';

/** Every figure of these axes is tried by force. */
const SHORT = 300;

/** A lever whose steps are counted so that a figure lies on them. */
function leverThrough(lever: Lever, figure: number): Lever {
  const from = exact(figure).minus(exact(lever.step).times(placeOf(lever, figure)));
  return { ...lever, min: toNumber(from) };
}

describe.each(BUILT_IN_PLANS.map((plan) => [plan.plan, plan] as const))('%s', (_, plan) => {
  const situations = plan.versions.flatMap((version) => {
    const compiled = compilePlan(plan, version);
    return (version.examples ?? []).flatMap((example) =>
      examplePeople(example).map(({ pay }, at) => ({ compiled, figures: exampleFigures(compiled, example), at, pay })),
    );
  });

  test('asked for the pay of a worked example, each lever reaches it no later than the example does', () => {
    for (const { pay, ...situation } of situations) {
      for (const lever of leversOf(situation)) {
        const present = presentFigure(situation, lever.name);
        if (present === null) continue;
        const through = leverThrough(lever, present);
        const axis = leverAxis(through);
        const place = placeOf(through, present);
        expect(figureAt(through, place)).toBe(present);
        const found = required(situation, axis, pay);
        if (found.kind !== 'reached') throw new Error(`${lever.name}: ${JSON.stringify(found)}`);
        expect(found.place).toBeLessThanOrEqual(place);
        expect(found.pay).toBeGreaterThanOrEqual(pay);
        expect(payOf(resultAt(situation, axis, found.place))).toBe(found.pay);
        if (axis.length > SHORT) continue;
        const earlier = Array.from({ length: found.place }, (_, less) => payAt(situation, axis, less));
        expect(earlier.filter((less) => less >= pay)).toEqual([]);
      }
    }
  });
});
