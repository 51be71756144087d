import type { Scalar } from '../../formula/value';
import { PAY } from '../language';
import { quickTeam } from '../quick';
import type { Axis } from './axis';
import { perAxis } from './per-axis';
import { movable } from './present-figure';
import { withoutOthers, type Situation } from './situation';

/** The person's pay at places of an axis, exactly; each place is worked out once. */
export interface PointEvaluator {
  /** NaN where the pay is no figure. */
  readonly pay: (place: number) => number;
  /** Every line, `pay` among them, as its cell would show it. */
  readonly lines: (place: number) => ReadonlyMap<string, Scalar>;
}

/** Makes a person and an axis ready for many questions; asked again for the same two, it remembers the answers. */
export const pointEvaluator = perAxis((situation: Situation, axis: Axis): PointEvaluator => {
  const { compiled, figures, at } = withoutOthers(situation);
  const team = quickTeam(compiled, figures, axis.levers);
  // Figures of the department are set with the first person's.
  const owners = axis.levers.map((lever) => (movable(situation, lever)?.of === 'department' ? 0 : at));
  const workOut = (place: number): Float64Array => {
    axis.at(place).forEach((figure, lever) => {
      team.figures[(owners[lever] ?? at) * axis.levers.length + lever] = figure;
    });
    return team.workOut();
  };
  const pays = new Map<number, number>();
  return {
    pay: (place) => {
      const known = pays.get(place);
      if (known !== undefined) return known;
      const pay = workOut(place)[at] ?? NaN;
      pays.set(place, pay);
      return pay;
    },
    lines: (place) => {
      workOut(place);
      const names = [...compiled.lines.map(({ name }) => name).filter((name) => name !== PAY), PAY];
      return new Map(names.map((name) => [name, team.valueOf(at, name)]));
    },
  };
});
