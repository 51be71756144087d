import { inputKind, titleOf, type PayPlan, type PlanInput } from '../../plan/language';
import type {
  BaseTeam,
  ImpossibleMove,
  Scenario,
  ScenarioChange,
  ScenarioPlan,
  ScenarioWho,
  TeamBase,
} from '../../plan/what-if';
import type { Language } from '../../i18n';
import { bookText } from '../plan-book/book-text';
import { AS_IS, figureFormat } from '../plan-book/number-formats';
import type { SheetBuilder } from '../plan-book/sheet-builder';
import { BODY, HEADER, INK, QUIET } from '../style';
import { keptChange, keptScenario } from './kept-scenario';
import { CHANGE } from './scenario-layout';
import { whatIfText } from './what-if-text';

/** What the rows of a scenario's changes are worded from. */
export interface ChangeRowsInput {
  readonly base: TeamBase;
  readonly scenario: Scenario;
  /** The month's teams after the scenario's moves. */
  readonly teams: readonly BaseTeam[];
  /** Which of its changes are about somebody or something. */
  readonly used: ReadonlySet<number>;
  readonly impossible: readonly ImpossibleMove[];
  readonly known: readonly PayPlan[];
  readonly language: Language;
}

/** What is kept for reading a scenario back does not show, neither on the screen nor in print. */
const UNSEEN = { numberFormat: ';;;', color: INK.white, fontSize: 8 } as const;
const MOST = 1e9;
const LEAST_FACTOR = 1e-6;

/** How many rows the changes take, with the titles over them. */
export function changeRowCount({ changes, plans }: Scenario): number {
  return 1 + Math.max(1, changes.length + plans.length);
}

/**
 * Adds what a scenario changes, a row a change: for whom, what, how, and its value in a cell that all else follows. What
 * the scenario is read back from stands in the same rows, so that both go together wherever the user moves them.
 */
export function changeRows(sheet: SheetBuilder, input: ChangeRowsInput): void {
  const { scenario, base, used, impossible, language } = input;
  const head = sheet.row(
    ...(['changes.who', 'changes.what', 'changes.how', 'changes.value'] as const).map((key) =>
      whatIfText(key, language),
    ),
    keptScenario(base.month, scenario),
  );
  sheet.style(head, CHANGE.who, 1, CHANGE.value + 1, HEADER);
  scenario.changes.forEach((change, index) => {
    const entry = entryOf(change, input.teams);
    const row = sheet.row(
      whoText(change.who, input),
      whatText(change, entry, language),
      whatIfText(`how.${change.how}`, language),
      change.value,
      keptChange(change),
      used.has(index) ? '' : whatIfText('changes.unused', language),
    );
    leverLooks(sheet, row, change, entry, language);
  });
  for (const move of scenario.plans) {
    const isImpossible = impossible.some((one) => one.move === move);
    const row = sheet.row(
      planTitle(move.from, input),
      whatIfText('what.plan', language),
      whatIfText('how.plan', language),
      goalText(move, input),
      '',
      isImpossible ? whatIfText('changes.impossible', language) : '',
    );
    sheet.style(row, CHANGE.who, 1, CHANGE.value + 1, BODY);
  }
  if (sheet.next === head + 1) sheet.style(sheet.row(whatIfText('changes.none', language)), CHANGE.who, 1, 1, QUIET);
  const count = sheet.next - head;
  sheet.style(head, CHANGE.kept, count, 1, UNSEEN);
  sheet.style(head + 1, CHANGE.remark, count - 1, 1, { ...QUIET, color: INK.amber });
}

function leverLooks(
  sheet: SheetBuilder,
  row: number,
  { how, figure }: ScenarioChange,
  input: PlanInput | null,
  language: Language,
): void {
  sheet.style(row, CHANGE.who, 1, CHANGE.value + 1, BODY);
  const numberFormat = how === 'times' || !input ? AS_IS : (figureFormat(inputKind(input)) ?? AS_IS);
  sheet.style(row, CHANGE.value, 1, 1, { color: INK.input, align: 'Right', numberFormat });
  const isTargets = figure.kind === 'targets';
  sheet.validations.push({
    ...{ row, column: CHANGE.value, rowCount: 1, columnCount: 1 },
    kind: 'decimal',
    min: isTargets ? LEAST_FACTOR : how === 'times' ? 0 : -MOST,
    max: MOST,
    message: isTargets ? whatIfText('changes.aboveNought', language) : bookText('book.rule.figure', language),
  });
}

function whoText(who: ScenarioWho, input: ChangeRowsInput): string {
  switch (who.kind) {
    case 'all':
      return whatIfText('who.all', input.language);
    case 'position':
      return who.position;
    case 'plan':
      return planTitle(who.plan, input);
    case 'person': {
      const people = input.base.teams.flatMap((team) => team.people);
      return people.find(({ key }) => key === who.key)?.name ?? who.key;
    }
  }
}

function whatText({ figure }: ScenarioChange, entry: PlanInput | null, language: Language): string {
  if (figure.kind === 'targets') return whatIfText('what.targets', language);
  const name = figure.kind === 'input' ? figure.input : figure.figure;
  return titleOf(entry ?? undefined, name)[language];
}

/** What the plans say about the figure of a change; null for several figures, and for one that none of them has. */
function entryOf({ figure }: ScenarioChange, teams: readonly BaseTeam[]): PlanInput | null {
  const versions = teams.map(({ compiled }) => compiled);
  switch (figure.kind) {
    case 'targets':
      return null;
    case 'input':
      return versions.flatMap(({ version }) => version.inputs[figure.input] ?? [])[0] ?? null;
    case 'department': {
      const own = versions.find(({ plan }) => plan.plan === figure.plan);
      return own?.version.department?.[figure.figure] ?? null;
    }
  }
}

function planTitle(plan: string, { base, teams, known, language }: ChangeRowsInput): string {
  const compiled = [...base.teams, ...teams].map((team) => team.compiled.plan);
  const found = [...compiled, ...known].find((one) => one.plan === plan);
  return titleOf(found, plan)[language];
}

function goalText({ to }: ScenarioPlan, input: ChangeRowsInput): string {
  return whatIfText('plan.version', input.language, { plan: planTitle(to.plan, input), month: to.validFrom });
}
