import type { CompiledPlan, TeamFigures } from '../language';
import { QuickPlan } from './quick-plan';
import type { LeverName, QuickTeam } from './quick-team';

/**
 * Makes a team ready for many evaluations that differ in some figures: moved levers, tried-out targets, drawn figures.
 *
 * What no lever reaches is worked out now by `evaluate`, once, and is a constant from then on; so are lists of recharges or
 * cars, dates and texts. The rest goes line after line over everybody, as in `evaluateTeam`, on plain numbers.
 *
 * Why the answers are the same. A figure is held in one of two forms (`PlainFigure`). Exact: a safe integer and a power
 * of ten. Sums, differences and products of these are whole numbers and are kept as such only where they are safe integers,
 * hence exact; a quotient only where it divides without a remainder; rounding to places decides by what is left of a whole
 * number. The exact evaluation has 64 digits, so that none of this is ever rounded there either. Inexact: a double and a bound
 * on how far the exact evaluation's figure can be from it. Every step adds to the bound what plain arithmetic can miss
 * (`DRIFT`, which also covers the 64th digit) and what its operands' bounds come to.
 *
 * Where the exact evaluation passes a figure through a cell, because a function of ours takes or gives it, it becomes the
 * nearest double and then the 15 digits of that. For an exact figure of at most 15 digits that changes nothing; a quotient of whole
 * numbers is known to the nearest double, since IEEE division rounds correctly; otherwise the bound grows by what 15 digits
 * can move a figure.
 *
 * A bound never decides. Where something hangs on an inexact figure (a comparison, a tier, a rounding, a place in an order,
 * whether a divisor is zero) and the bound leaves it open, as it does exactly on a threshold or a tie, the part says `DOUBT`; so it does
 * for errors, for texts where figures are wanted, and for calls that it does not know. The line is then worked out by `evaluate`
 * for that person, from the exact values of what it uses, and `stepByStep` counts it. What is shown of a line is its nearest
 * double: read off an exact figure by one division, which IEEE rounds correctly, or else worked out when it is asked for.
 *
 * @param levers inputs with a single value, and figures of the department as `department.profit`
 * @throws RangeError for a lever that the plan has no single figure for
 */
export function quickTeam(compiled: CompiledPlan, figures: TeamFigures, levers: readonly LeverName[]): QuickTeam {
  return new QuickPlan(compiled, figures, levers);
}
