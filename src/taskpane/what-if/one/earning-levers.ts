import { inputKind } from '../../../plan/language';
import { movable, presentFigure, type Lever, type Situation } from '../../../plan/solve';

/** Levers that pay can be earned by: everything but targets, which nobody reaches a pay by moving. */
export function earningLevers(situation: Situation, levers: readonly Lever[]): readonly Lever[] {
  return levers.filter(({ name }) => movable(situation, name)?.entry.goal !== 'target');
}

/**
 * What a person sells or reaches, for multiplying it: the own counts and amounts above nought, without those for each
 * month, as a wage is one; under a plan that scores, what its indicators measure. Where there is neither, the attainments
 * that are given.
 */
export function soldLevers(situation: Situation, levers: readonly Lever[]): readonly Lever[] {
  const own = earningLevers(situation, levers).filter(
    ({ name }) => movable(situation, name)?.of === 'person' && (presentFigure(situation, name) ?? 0) > 0,
  );
  const sold = own.filter(({ name }) => isSold(situation, name));
  return sold.length > 0 ? sold : own.filter(({ name }) => movable(situation, name)?.entry.goal === 'attainment');
}

/** The lever that says most about the pay to begin with: the first that is sold, or the first of all. */
export function firstLever(situation: Situation, levers: readonly Lever[]): Lever | undefined {
  const earning = earningLevers(situation, levers);
  return earning.find(({ name }) => isSold(situation, name)) ?? earning[0] ?? levers[0];
}

/** What is counted in these is somebody's rank, time or staff. */
const NOT_SOLD: ReadonlySet<string> = new Set([
  'grade',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'person',
  'people',
  'score',
]);

function isSold(situation: Situation, name: string): boolean {
  const entry = movable(situation, name)?.entry;
  if (!entry) return false;
  const { plan, version } = situation.compiled;
  if (plan.use === 'payroll') return false;
  const { scored } = version;
  if (scored) return Object.hasOwn(scored.indicators, name);
  const { unit = '' } = entry;
  const kind = inputKind(entry);
  // An amount that does not say of what may be a wage.
  return (kind === 'count' && !NOT_SOLD.has(unit)) || (kind === 'amount' && unit !== '' && !unit.endsWith('/month'));
}
