import { Decimal, exact } from '../../pay';
import { lineOf } from './entries';
import type { PlanVersion } from './pay-plan';
import type { PlanPath } from './problem';
import type { Report } from './shape';

/** A score is a line, its indicators are inputs, and their weights are figures that make a whole. */
export function checkScored(version: PlanVersion, path: PlanPath, report: Report): void {
  const { scored } = version;
  if (!scored) return;
  const at = [...path, 'scored'];
  if (!lineOf(version, scored.score)) report('scored.noLine', [...at, 'score'], { name: scored.score });
  const weights = Object.entries(scored.indicators).flatMap(([name, { weight }]) => {
    if (!Object.hasOwn(version.inputs, name)) report('scored.noInput', [...at, 'indicators', name], { name });
    const parameter = Object.hasOwn(version.parameters, weight) ? version.parameters[weight] : undefined;
    if (parameter && 'value' in parameter) return [{ name: weight, share: exact(parameter.value) }];
    report('scored.noWeight', [...at, 'indicators', name, 'weight'], { name: weight });
    return [];
  });
  for (const { name, share } of weights) {
    if (share.isNegative()) report('scored.negative', [...path, 'parameters', name], { weight: percent(share) });
  }
  const last = weights.at(-1);
  if (!last || weights.length < Object.keys(scored.indicators).length) return;
  const total = weights.reduce((sum, { share }) => sum.plus(share), new Decimal(0));
  if (total.equals(1)) return;
  // Told under the last of them, where a reader looks for the sum.
  report(total.lessThan(1) ? 'scored.under' : 'scored.over', [...path, 'parameters', last.name], {
    total: percent(total),
    off: percent(total.minus(1).abs()),
  });
}

function percent(ratio: Decimal): string {
  return ratio.times(100).toDecimalPlaces(4).toString();
}
