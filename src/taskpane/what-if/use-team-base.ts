import { useMemo } from 'react';
import type { TeamBase } from '../../plan/what-if';
import { teamBaseOf } from '../../sheets/what-if/team-base-of';
import { useReview } from '../build/use-review';
import { useMonthState } from '../month-context';

/** The workbook's month to plan from; null where there is none yet, or nobody in it. */
export function useTeamBase(): TeamBase | null {
  const { setup } = useMonthState();
  const review = useReview();
  return useMemo(() => {
    if (!setup || !review) return null;
    const base = teamBaseOf(setup, review);
    return base.teams.length > 0 ? base : null;
  }, [setup, review]);
}
