import { perAxis } from './per-axis';
import { PlanOver } from './stretch/plan-over';

/** A plan made ready for the stretches of an axis, once for the same person and axis. */
export const planOver = perAxis((situation, axis) => new PlanOver(situation, axis));
