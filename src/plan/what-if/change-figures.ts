import { isNumeric, type PlanInput, type PlanValue, type PlanValues } from '../language';
import type { MovedTeam, Mover } from './move-people';
import { movedFigure, type Move } from './moved-figure';
import type { ScenarioChange, ScenarioWho } from './scenario';

/** A month's teams with one change made, or null where there is nobody and nothing that it is about. */
export function changeFigures(teams: readonly MovedTeam[], change: ScenarioChange): readonly MovedTeam[] | null {
  if (!isPossible(change)) return null;
  const plans = new Set(teams.map(({ compiled }) => compiled.plan.plan));
  const changed = teams.map((team) => changeTeam(team, change, plans));
  return changed.some((team, index) => team !== teams[index]) ? changed : null;
}

/** Targets can only be taken times something above nought: they share no figure to add to, and attainments are divided by it. */
function isPossible({ figure, how, value }: ScenarioChange): boolean {
  return Number.isFinite(value) && (figure.kind !== 'targets' || (how === 'times' && value > 0));
}

function changeTeam(team: MovedTeam, change: ScenarioChange, plans: ReadonlySet<string>): MovedTeam {
  const { inputs, department = {} } = team.compiled.version;
  const own = movesOf(inputs, change, 'input');
  const shared = movesOf(
    Object.fromEntries(Object.entries(department).filter(([, { from }]) => !from || !plans.has(from.plan))),
    change,
    team.compiled.plan.plan,
  );
  const isMeant = (mover: Mover): boolean => isAmong(change.who, mover);
  // What a team shares changes with targets only where they change for all of it.
  const all = change.figure.kind === 'department' || team.people.every(isMeant);
  const people = own.size === 0 || !team.people.some(isMeant) ? null : team.people;
  if (!people && (shared.size === 0 || !all)) return team;
  return {
    ...team,
    department: all ? withMoves(team.department, department, shared) : team.department,
    people: people
      ? people.map((mover) =>
          isMeant(mover)
            ? { ...mover, person: { ...mover.person, inputs: withMoves(mover.person.inputs, inputs, own) } }
            : mover,
        )
      : team.people,
  };
}

function isAmong(who: ScenarioWho, { person: { key, position }, home }: Mover): boolean {
  switch (who.kind) {
    case 'all':
      return true;
    case 'position':
      return position === who.position;
    case 'plan':
      return home === who.plan;
    case 'person':
      return key === who.key;
  }
}

type Entries = Readonly<Record<string, PlanInput>>;

/**
 * What a change does to each of some figures that it is about.
 * @param of `input` for the figures of people, otherwise the plan whose shared figures they are
 */
function movesOf(entries: Entries, { figure, how, value }: ScenarioChange, of: string): ReadonlyMap<string, Move> {
  const moves = new Map<string, Move>();
  for (const [name, entry] of Object.entries(entries)) {
    if (!isNumeric(entry)) continue;
    if (figure.kind === 'targets') {
      if (entry.goal) moves.set(name, { how: entry.goal === 'target' ? 'times' : 'over', value });
    } else if (figure.kind === 'input' ? of === 'input' && figure.input === name : isShared(figure, of, name)) {
      moves.set(name, { how, value });
    }
  }
  return moves;
}

function isShared(figure: { readonly plan: string; readonly figure: string }, plan: string, name: string): boolean {
  return figure.plan === plan && figure.figure === name;
}

function withMoves(values: PlanValues, entries: Entries, moves: ReadonlyMap<string, Move>): PlanValues {
  const after: Record<string, PlanValues[string]> = { ...values };
  for (const [name, move] of moves) {
    const entry = entries[name];
    const given = Object.hasOwn(values, name) ? values[name] : undefined;
    if (!entry) continue;
    after[name] = isList(given)
      ? given.map((one) => movedFigure(entry, one, move))
      : // Nobody has rows only because they would be set to something.
        entry.each === undefined
        ? movedFigure(entry, given, move)
        : (given ?? null);
  }
  return after;
}

function isList(value: PlanValues[string] | undefined): value is readonly PlanValue[] {
  return Array.isArray(value);
}
