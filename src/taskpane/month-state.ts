import type { BuildOutcome } from '../excel/build-month';
import type { ExcelProblem } from '../excel/excel-problem';
import type { OpenMonth, SeenMonth } from '../excel/open-month';
import type { PayPlan } from '../plan/language';
import type { MonthSetup, PlanUse } from '../plan/month-setup';
import { applyPlan, NOTHING_BUILT, type ExistingMonth } from '../sheets/month';
import type { MissingPart, MonthAvailable, MonthParts, MonthProposal } from '../sheets/month-types';
import type { Problem } from '../sources/problem';
import type { Source } from '../sources/source';

/** The ranges as they were read, one for each part that is chosen. */
export interface PartSources {
  readonly people: Source | null;
  readonly targets: Source | null;
  readonly actuals: readonly Source[];
}

/** What the pane waits for. */
export type Busy =
  | { readonly kind: 'opening' | 'reading' | 'undoing' | 'restoring' }
  | { readonly kind: 'building'; readonly done: number };

/** What the pane says about what it did last. */
export type Said =
  | { readonly kind: 'problem'; readonly problem: ExcelProblem }
  | { readonly kind: 'built'; readonly outcome: BuildOutcome }
  | { readonly kind: 'restored' | 'planWritten'; readonly sheet: string; readonly restored: number }
  | { readonly kind: 'cancelled' | 'undone' };

/** All that the task pane knows. */
export interface MonthState {
  readonly parts: MonthParts;
  readonly sources: PartSources;
  /** Null while something is missing. */
  readonly setup: MonthSetup | null;
  readonly months: readonly MonthAvailable[];
  readonly missing: readonly MissingPart[];
  /** Plans by position: the set-up's, and those already chosen while something else is missing. */
  readonly uses: readonly PlanUse[];
  /** Every plan that is known, built in or kept in the workbook. */
  readonly plans: readonly PayPlan[];
  /** What is odd about the ranges while there is no set-up yet. */
  readonly problems: readonly Problem[];
  /** What was built before and has a bearing on the month. */
  readonly existing: ExistingMonth;
  /** The plan was edited in the pane since it was read from the Plan sheet. */
  readonly planEdited: boolean;
  readonly busy: Busy | null;
  readonly said: Said | null;
}

export const EMPTY_STATE: MonthState = {
  parts: { people: null, targets: null, actuals: [] },
  sources: { people: null, targets: null, actuals: [] },
  setup: null,
  months: [],
  missing: ['people'],
  uses: [],
  plans: [],
  problems: [],
  existing: NOTHING_BUILT,
  planEdited: false,
  busy: { kind: 'opening' },
  said: null,
};

export type MonthAction =
  | { readonly type: 'busy'; readonly busy: Busy }
  | { readonly type: 'opened'; readonly open: OpenMonth }
  | {
      readonly type: 'parts';
      readonly parts: MonthParts;
      readonly sources: PartSources;
      readonly proposal: MonthProposal;
      readonly uses: readonly PlanUse[];
    }
  | { readonly type: 'setup'; readonly setup: MonthSetup; readonly plan: boolean }
  | { readonly type: 'plans'; readonly plans: readonly PayPlan[] }
  | { readonly type: 'seen'; readonly seen: SeenMonth }
  | { readonly type: 'existing'; readonly existing: ExistingMonth }
  | { readonly type: 'said'; readonly said: Said | null };

/** The pane's next state. Choices survive whatever goes wrong; only what was said goes when the user goes on. */
export function monthReducer(state: MonthState, action: MonthAction): MonthState {
  switch (action.type) {
    case 'busy':
      return { ...state, busy: action.busy, said: action.busy.kind === state.busy?.kind ? state.said : null };
    case 'opened': {
      const { proposal, reading, existing, plans } = action.open;
      return {
        ...state,
        ...fromProposal(proposal),
        uses: proposal.setup?.plans ?? [],
        plans,
        parts: proposal.parts,
        sources: {
          people: reading?.people ?? null,
          targets: reading?.targets ?? null,
          actuals: reading?.actuals ?? [],
        },
        existing,
        planEdited: false,
        busy: null,
      };
    }
    case 'parts':
      return {
        ...state,
        ...fromProposal(action.proposal),
        uses: action.proposal.setup?.plans ?? action.uses,
        parts: action.parts,
        sources: action.sources,
        existing: action.proposal.setup?.month === state.setup?.month ? state.existing : NOTHING_BUILT,
        busy: null,
        said: null,
      };
    case 'setup':
      return {
        ...state,
        setup: action.setup,
        uses: action.setup.plans,
        planEdited: state.planEdited || action.plan,
        said: null,
      };
    case 'plans':
      return { ...state, plans: action.plans };
    case 'seen': {
      const { setup, reading, existing } = action.seen;
      const plan = state.planEdited ? null : existing.plan;
      return { ...state, setup: plan ? applyPlan(setup, plan) : setup, sources: reading, existing };
    }
    case 'existing':
      return { ...state, existing: action.existing };
    case 'said':
      return { ...state, said: action.said, busy: null };
  }
}

function fromProposal(proposal: MonthProposal): Pick<MonthState, 'setup' | 'months' | 'missing' | 'problems'> {
  const { setup, months, missing, problems } = proposal;
  return { setup, months, missing, problems };
}
