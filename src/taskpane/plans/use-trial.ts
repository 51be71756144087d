import { useMemo, useState } from 'react';
import {
  compilePlan,
  evaluateTeam,
  PlanError,
  type CompiledPlan,
  type PayPlan,
  type PersonResult,
  type PlanVersion,
} from '../../plan/language';
import { firstTrial, teamFigures, versionsInOrder, type Trial } from './trial';

export interface Tried {
  /** The version as last worked out: what is being written may have an error for now. */
  readonly compiled: CompiledPlan | null;
  readonly results: readonly PersonResult[] | null;
  readonly trial: Trial;
  readonly onTrial: (trial: Trial) => void;
}

/**
 * A version of a plan tried out: read once for as long as it stays the same, and worked out at every change of a figure.
 * @param before the plan as it was kept, which stands in where what is being written has had an error from the start
 */
export function useTrial(plan: PayPlan, version: PlanVersion, before: PayPlan): Tried {
  const [trial, setTrial] = useState(() => firstTrial(version));
  const compiling = useMemo(() => compiled(plan, version), [plan, version]);
  const [last, setLast] = useState(() => compiling ?? compiledBefore(before, version));
  if (compiling && compiling !== last) setLast(compiling);
  const usable = compiling ?? last;
  const results = useMemo(() => usable && evaluateTeam(usable, teamFigures(trial)), [usable, trial]);
  return { compiled: usable, results, trial, onTrial: setTrial };
}

function compiledBefore(plan: PayPlan, { validFrom }: PlanVersion): CompiledPlan | null {
  const versions = versionsInOrder(plan);
  const version = versions.find((one) => one.validFrom === validFrom) ?? versions.at(-1);
  return version ? compiled(plan, version) : null;
}

function compiled(plan: PayPlan, version: PlanVersion): CompiledPlan | null {
  try {
    return compilePlan(plan, version);
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}
