import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { CostReference, Scenario, TeamBase } from '../../plan/what-if';
import { useTeamBase } from './use-team-base';

/** What the pages of planning share. */
export interface WhatIf {
  /** The month as it is; null where the workbook has none yet. */
  readonly base: TeamBase | null;
  readonly scenarios: readonly Scenario[];
  readonly setScenarios: (scenarios: readonly Scenario[]) => void;
  /** What the month's pay may cost; null for no budget. */
  readonly budget: number | null;
  readonly setBudget: (budget: number | null) => void;
  /** What the cost is set against; null for nothing. */
  readonly reference: CostReference | null;
  readonly setReference: (reference: CostReference | null) => void;
}

const WhatIfContext = createContext<WhatIf | null>(null);

/** Holds the scenarios for as long as the pane lives. */
export function WhatIfProvider({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const base = useTeamBase();
  const [scenarios, setScenarios] = useState<readonly Scenario[]>([]);
  const [budget, setBudget] = useState<number | null>(null);
  const [reference, setReference] = useState<CostReference | null>(null);
  const shared = useMemo(
    () => ({ base, scenarios, setScenarios, budget, setBudget, reference, setReference }),
    [base, scenarios, budget, reference],
  );
  return <WhatIfContext.Provider value={shared}>{children}</WhatIfContext.Provider>;
}

/** The month that is planned from and the scenarios. */
export function useWhatIf(): WhatIf {
  const shared = useContext(WhatIfContext);
  if (!shared) throw new Error('useWhatIf needs a WhatIfProvider above it.');
  return shared;
}

/** The same for tests of a page: with what they give. */
export const WhatIfValue = WhatIfContext.Provider;
