import { isError, isFigure, isUnknown, toDouble, type Scalar } from '../formula/value';
import { evaluateMonth, PlanCircleError, type PersonResult } from '../plan/language';
import { sum, toCent } from '../plan/evaluate-person';
import type { Figure } from '../plan/month-pay';
import type { IsoMonth } from '../plan/month-setup';
import { isErrorText } from '../sources/figure-cell';
import type { ReadingContext } from '../sources/reading-context';
import { adjustmentFigure } from './adjustment-figure';
import type { PlanReview } from './month-types';
import type { PlanTeam } from './plan-teams';

/** Everybody who is paid by a plan, worked out, with what was typed before. */
export function reviewPlans(
  context: ReadingContext,
  month: IsoMonth,
  teams: readonly PlanTeam[],
): readonly PlanReview[] {
  const results = evaluated(context, month, teams);
  return teams.map(({ members, compiled, department, people }, index): PlanReview => {
    const rows = people.flatMap(({ person, entry, inputs }, at) => {
      const result = results[index]?.[at];
      if (!result) return [];
      const { key, id, name, position, place } = person;
      const adjustment = adjustmentFigure(context, entry, name, place);
      const note = entry && typeof entry.note !== 'object' ? String(entry.note) : '';
      const pay = toCent(sum([payFigure(result.pay.value), adjustment]));
      return [{ key, id, name, position, place, note, inputs, result, adjustment, pay }];
    });
    return { use: members.use, compiled, department, rows, pay: sum(rows.map(({ pay }) => pay)) };
  });
}

/**
 * A plan without people is left out: what is worked out over them elsewhere is then what was given for it. A circle among
 * plans is reported; each plan is then worked out on its own, without the other's figures.
 */
function evaluated(
  context: ReadingContext,
  month: IsoMonth,
  teams: readonly PlanTeam[],
): readonly (readonly PersonResult[])[] {
  const staffed = teams.filter(({ people }) => people.length > 0);
  const months = staffed.map(({ compiled, people, department }) => ({
    compiled,
    department,
    people: people.map(({ inputs }) => inputs),
  }));
  const inOrder = (results: readonly (readonly PersonResult[])[]): readonly (readonly PersonResult[])[] =>
    teams.map((team) => results[staffed.indexOf(team)] ?? []);
  try {
    return inOrder(evaluateMonth(month, months));
  } catch (error) {
    if (!(error instanceof PlanCircleError)) throw error;
    context.findings.add('plans.circle', 'error', { circle: error.plans.join(' → ') }, []);
    return inOrder(months.map((team) => evaluateMonth(month, [team])[0] ?? []));
  }
}

/** A plan's pay as the cell shows it; where it is neither a figure nor an error, adding to it is one. */
export function payFigure(value: Scalar): Figure {
  if (isFigure(value)) return toDouble(value);
  if (value === null) return null;
  return isError(value) && !isUnknown(value) && isErrorText(value.code) ? value.code : '#VALUE!';
}
