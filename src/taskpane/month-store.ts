import { buildMonth } from '../excel/build-month';
import type { CommandEnd } from '../excel/commands';
import { ExcelProblem } from '../excel/excel-problem';
import { friendlyProblem } from '../excel/friendly-problem';
import { goTo, goToSheet } from '../excel/go-to';
import { knownPlans } from '../excel/known-plans';
import { undoLastBuild } from '../excel/last-build';
import { readKeptPlans } from '../excel/kept-plans';
import { findMonth, openMonth, readExistingMonth, readMonthAgain } from '../excel/open-month';
import { Cancelled } from '../excel/run';
import { readSelection } from '../excel/selection';
import { writePlanSheet } from '../excel/write-plan-sheet';
import type { Language } from '../i18n';
import type { IsoMonth, MonthSetup, PlanUse } from '../plan/month-setup';
import { keepPlans } from '../sheets/keep-plans';
import { composeMonth, NOTHING_BUILT } from '../sheets/month';
import type { MonthParts, MonthProposal } from '../sheets/month-types';
import type { Place } from '../sources/source';
import { EMPTY_STATE, monthReducer, type MonthAction, type MonthState, type PartSources } from './month-state';
import { withColumn, withoutActualsOf, withoutPart, withSelection, type ChosenPart } from './parts';
import { proposedPayroll } from './payroll/payroll-use';
import { readingOf, suggestedUses, usesWith, usesWithMore } from './plan-choices';
import { startingSetup } from './starting-setup';

/** Lists of more rows are read when they are built from, not after every edit. */
export const FOLLOWED_ROWS = 20_000;

/**
 * The pane's state and everything the user can do with it. It lives as long as the page, so that closing and opening the
 * pane loses nothing.
 */
export class MonthStore {
  private current = EMPTY_STATE;
  private readonly listeners = new Set<() => void>();
  private building: AbortController | null = null;

  constructor(private language: Language) {}

  readonly state = (): MonthState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** The language that new texts, such as the titles of proposed indicators, are written in. */
  setLanguage(language: Language): void {
    this.language = language;
  }

  /** Opens the month that the workbook remembers or proposes. */
  readonly open = (): void => {
    this.attempt(async () => {
      this.dispatch({ type: 'opened', open: await openMonth(this.language) });
    });
  };

  /** Looks for lists in the workbook's sheets; plans stay with their positions. */
  readonly find = (): void => {
    this.dispatch({ type: 'busy', busy: { kind: 'reading' } });
    this.attempt(async () => {
      const { setup, uses, parts } = this.current;
      this.dispatch({ type: 'opened', open: await findMonth(this.language) });
      const before = setup ?? startingSetup(parts);
      // Which plan pays whom is no matter of where the lists stand.
      if (before && uses.length > 0) this.changeUses(keepPlans({ ...before, plans: uses }, this.current.parts));
    });
  };

  /** Takes what is selected in the sheet as one of the ranges. */
  readonly takeSelection = (part: ChosenPart): void => {
    this.dispatch({ type: 'busy', busy: { kind: 'reading' } });
    this.attempt(async () => {
      const selection = await readSelection();
      const { parts, sources } = this.current;
      const taken = withSelection(parts, sources, part, selection);
      if (!taken) throw new ExcelProblem('emptySelection');
      this.compose(taken.parts, taken.sources);
    });
  };

  readonly removePart = (part: ChosenPart): void => {
    const { parts, sources, setup, uses } = this.current;
    const left = withoutPart(parts, sources, part);
    const kept = setup && part.kind === 'actuals' ? withoutActualsOf(setup, part.index) : setup;
    this.compose(left.parts, left.sources, uses, kept);
  };

  /** Says which column of a range has a role; null for none. */
  readonly setColumn = (part: ChosenPart, role: string, column: number | null): void => {
    const { parts, sources } = this.current;
    this.compose(withColumn(parts, part, role, column), sources);
  };

  readonly setMonth = (month: IsoMonth): void => {
    const { setup } = this.current;
    if (!setup) return;
    this.dispatch({ type: 'setup', setup: { ...setup, month }, plan: false });
    this.readExisting(month);
  };

  /** Changes the set-up; `plan` where the Plan sheet holds the same figure. */
  readonly change = (setup: MonthSetup, plan: boolean): void => {
    this.dispatch({ type: 'setup', setup, plan });
  };

  /**
   * Says which plan pays a position; null for none.
   * @param positions all that the people list has
   */
  readonly assignPlan = (positions: readonly (string | null)[], position: string | null, plan: string | null): void => {
    this.changeUses(usesWith(this.current, positions, position, plan));
  };

  /**
   * Assigns the plans that the positions of the people list suggest.
   * @returns whether there were any
   */
  readonly suggestPlans = (): boolean => {
    const uses = suggestedUses(this.current);
    if (uses.length > 0) this.changeUses(uses);
    return uses.length > 0;
  };

  /**
   * Looks in the lists for figures of a plan that are typed on the sheet so far.
   * @returns whether any were found
   */
  readonly findSources = (plan: string): boolean => {
    const uses = usesWithMore(this.current, plan);
    if (uses) this.changeUses(uses);
    return uses !== null;
  };

  /** Changes which plans are in use, or where their figures come from. */
  readonly changeUses = (uses: readonly PlanUse[]): void => {
    const { parts, sources } = this.current;
    this.compose(parts, sources, uses);
  };

  /** Says which plan makes the payroll, its figures from where the lists suggest; null for no payroll. */
  readonly setPayroll = (plan: string | null): void => {
    const { setup } = this.current;
    if (setup) this.changePayroll(plan === null ? null : proposedPayroll(this.current, plan, setup.month));
  };

  /** Changes where the payroll's figures come from. */
  readonly changePayroll = (payroll: PlanUse | null): void => {
    const { parts, sources, uses, setup } = this.current;
    if (setup) this.compose(parts, sources, uses, { ...setup, payroll });
  };

  /** Takes over what became of the workbook's own plans elsewhere in the pane. */
  readonly readPlans = (): void => {
    if (this.current.busy) return;
    this.attempt(async () => {
      const plans = knownPlans((await readKeptPlans()).plans, this.current.existing.written);
      if (JSON.stringify(plans) !== JSON.stringify(this.current.plans)) this.dispatch({ type: 'plans', plans });
    });
  };

  /** Reads anew what the sheets say, without a word, once their cells have changed; what is being chosen meanwhile wins. */
  readonly follow = (): void => {
    const { setup, busy, sources } = this.current;
    const rows = [sources.people, ...sources.actuals].reduce((sum, list) => sum + (list?.values.length ?? 0), 0);
    if (!setup || busy || rows > FOLLOWED_ROWS) return;
    const isLatest = (): boolean => this.current.setup === setup && !this.current.busy;
    readMonthAgain(setup).then(
      (seen) => {
        if (isLatest()) this.dispatch({ type: 'seen', seen });
      },
      // A list that is being changed may not be readable for a moment; building reads it again and says what is wrong.
      () => undefined,
    );
  };

  /** Puts the rates of the plans in use on the Plan sheet; what is damaged there is put right, keeping what can be kept. */
  readonly writePlan = (): void => {
    const { setup, busy } = this.current;
    if (!setup || busy) return;
    this.dispatch({ type: 'busy', busy: { kind: 'restoring' } });
    this.attempt(async () => {
      const outcome = await writePlanSheet(setup, this.language);
      await this.readAgain();
      this.dispatch({ type: 'said', said: { kind: outcome.restored > 0 ? 'restored' : 'planWritten', ...outcome } });
    });
  };

  readonly build = (): void => {
    const { setup, planEdited } = this.current;
    if (!setup || this.current.busy) return;
    const controller = new AbortController();
    this.building = controller;
    this.dispatch({ type: 'busy', busy: { kind: 'building', done: 0 } });
    this.attempt(async () => {
      const outcome = await buildMonth(setup, this.language, {
        planEdited,
        signal: controller.signal,
        onProgress: (done) => {
          this.dispatch({ type: 'busy', busy: { kind: 'building', done } });
        },
      });
      this.dispatch({ type: 'opened', open: await openMonth(this.language, outcome.month) });
      this.dispatch({ type: 'said', said: { kind: 'built', outcome } });
    });
  };

  /** Stops the build at its next round trip. */
  readonly cancel = (): void => {
    this.building?.abort();
  };

  readonly undo = (): void => {
    if (this.current.busy) return;
    this.dispatch({ type: 'busy', busy: { kind: 'undoing' } });
    this.attempt(async () => {
      await undoLastBuild();
      await this.readAgain();
      this.dispatch({ type: 'said', said: { kind: 'undone' } });
    });
  };

  readonly goTo = (place: Place): void => {
    this.attempt(() => goTo(place));
  };

  readonly goToSheet = (sheet: string): void => {
    this.attempt(() => goToSheet(sheet));
  };

  readonly dismiss = (): void => {
    this.dispatch({ type: 'said', said: null });
  };

  /** Takes over how a command of the ribbon ended. */
  readonly commandEnded = (end: CommandEnd): void => {
    // The pane shows how the build that stood in the command's way gets on.
    if (this.current.busy && end && 'problem' in end && end.problem.code === 'underWay') return;
    this.attempt(async () => {
      const month = end && 'outcome' in end ? end.outcome.month : null;
      this.dispatch({ type: 'opened', open: await openMonth(this.language, month) });
      if (end)
        this.dispatch({
          type: 'said',
          said: 'outcome' in end ? { kind: 'built', ...end } : { kind: 'problem', ...end },
        });
    });
  };

  private compose(
    parts: MonthParts,
    sources: PartSources,
    uses: readonly PlanUse[] = this.current.uses,
    previous: MonthSetup | null = this.current.setup,
  ): void {
    const before = uses.length > 0 ? (previous ?? startingSetup(this.current.parts)) : previous;
    const chosen = before && { ...before, plans: uses };
    const proposal = this.proposalOf(parts, sources, chosen);
    this.dispatch({ type: 'parts', parts, sources, proposal, uses: chosen ? keepPlans(chosen, parts) : [] });
    const month = proposal.setup?.month;
    if (month && month !== previous?.month) this.readExisting(month);
  }

  private proposalOf(parts: MonthParts, sources: PartSources, previous: MonthSetup | null): MonthProposal {
    const reading = readingOf(sources);
    if (!reading) return { setup: null, parts, months: [], missing: ['people'], problems: [] };
    return composeMonth(parts, reading, this.language, previous);
  }

  /** Reads anew what has been built for the month. */
  private async readAgain(): Promise<void> {
    const month = this.current.setup?.month;
    this.dispatch({ type: 'existing', existing: month ? await readExistingMonth(month) : NOTHING_BUILT });
  }

  private readExisting(month: IsoMonth): void {
    this.dispatch({ type: 'existing', existing: NOTHING_BUILT });
    this.attempt(async () => {
      const existing = await readExistingMonth(month);
      if (this.current.setup?.month === month) this.dispatch({ type: 'existing', existing });
    });
  }

  private attempt(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      const said = error instanceof Cancelled ? { kind: 'cancelled' as const } : problemSaid(error);
      this.dispatch({ type: 'said', said });
    });
  }

  private dispatch(action: MonthAction): void {
    this.current = monthReducer(this.current, action);
    for (const listener of this.listeners) listener();
  }
}

function problemSaid(error: unknown): { readonly kind: 'problem'; readonly problem: ExcelProblem } {
  return { kind: 'problem', problem: friendlyProblem(error) };
}
