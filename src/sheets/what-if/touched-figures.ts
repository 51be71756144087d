import type { PlanInput, PlanValues } from '../../plan/language';
import { changeFigures } from '../../plan/what-if/change-figures';
import type { MovedTeam } from '../../plan/what-if/move-people';
import type { Move } from '../../plan/what-if/moved-figure';
import type { BaseTeam, ScenarioChange } from '../../plan/what-if';

/** What one of a scenario's changes does to a figure. */
export interface Touch {
  /** Which change, in their order. */
  readonly change: number;
  readonly how: Move['how'];
}

/** What is done to figures, by their names, first things first. */
export type Touches = ReadonlyMap<string, readonly Touch[]>;

/** The people of one plan, after a scenario's moves, and what its changes do to their figures. */
export interface TouchedTeam {
  readonly team: BaseTeam;
  readonly department: Touches;
  /** Person by person. */
  readonly people: readonly Touches[];
}

/**
 * Which figures a scenario's changes are about, whatever their values come to: a cell with "times 1" must follow its lever
 * too. The changes are made on a month in which every figure is 1; whatever is another figure after one was meant by it.
 * Who and what is meant is so decided in one place, where scenarios are worked out.
 */
export function touchedTeams(teams: readonly MovedTeam[], changes: readonly ScenarioChange[]): readonly TouchedTeam[] {
  const ones = teams.map(ofOnes);
  const touched = teams.map((team) => ({
    team: { ...team, people: team.people.map(({ person }) => person) },
    department: new Map<string, Touch[]>(),
    people: team.people.map(() => new Map<string, Touch[]>()),
  }));
  changes.forEach((change, index) => {
    const after = changeFigures(ones, change) && changeFigures(ones, { ...change, value: PROBE });
    after?.forEach(({ department, people }, at) => {
      const own = touched[at];
      if (!own) return;
      note(own.department, department, change, index);
      people.forEach(({ person }, row) => {
        const figures = own.people[row];
        if (figures) note(figures, person.inputs, change, index);
      });
    });
  });
  return touched;
}

/** Which of the changes are about somebody or something. */
export function changesUsed(teams: readonly TouchedTeam[]): ReadonlySet<number> {
  const touches = teams.flatMap(({ department, people }) =>
    [department, ...people].flatMap((own) => [...own.values()]),
  );
  return new Set(touches.flat().map(({ change }) => change));
}

const ONE = 1;
const PROBE = 2;

function ofOnes(team: MovedTeam): MovedTeam {
  const { inputs, department = {} } = team.compiled.version;
  const figures = onesFor(inputs);
  return {
    ...team,
    department: onesFor(department),
    people: team.people.map((mover) => ({ ...mover, person: { ...mover.person, inputs: figures } })),
  };
}

function onesFor(entries: Readonly<Record<string, PlanInput>>): PlanValues {
  return Object.fromEntries(
    Object.entries(entries).map(([name, { each }]) => [name, each === undefined ? ONE : [ONE]]),
  );
}

function note(figures: Map<string, Touch[]>, values: PlanValues, { how }: ScenarioChange, change: number): void {
  for (const [name, value] of Object.entries(values)) {
    const figure = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
    if (figure === ONE) continue;
    const touch: Touch = { change, how: figure === ONE / PROBE ? 'over' : how };
    figures.set(name, [...(figures.get(name) ?? []), touch]);
  }
}
