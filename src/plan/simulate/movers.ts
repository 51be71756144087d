import { defaultOf, departmentName } from '../language';
import type { LeverName } from '../quick';
import type { BaseTeam, TeamBase } from '../what-if';
import { grainOf, type FigureGrain } from './figure-grain';
import { luckOf, type Luck } from './luck';
import type { Simulation, Spread } from './simulation';
import { turnOut } from './turn-out';
import { variedInput } from './varied-figures';

/** A figure of one person, or of a department, that turns out otherwise in each trial. */
export interface Mover {
  readonly team: number;
  /** Its place among the figures of the team's levers. */
  readonly place: number;
  readonly figure: number;
  readonly spread: Spread;
  readonly grain: FigureGrain;
}

/** Figures that share one luck. */
export interface MoverGroup {
  readonly luck: Luck;
  readonly movers: readonly Mover[];
}

/** The figures of a team that have a spread. */
export function spreadLevers({ compiled }: BaseTeam, { spreads }: Simulation): readonly LeverName[] {
  return spreads
    .filter(({ plan, figure }) => plan === compiled.plan.plan && variedInput(compiled, figure))
    .map(({ figure }) => figure);
}

/**
 * Everything that moves, by whose luck it moves with. A figure that is blank stays so. Figures of a department belong to
 * nobody, so each has luck of its own.
 */
export function moverGroups(base: TeamBase, simulation: Simulation): readonly MoverGroup[] {
  const groups = new Map<string, Mover[]>();
  const add = (name: string, mover: Mover): void => {
    groups.set(name, [...(groups.get(name) ?? []), mover]);
  };
  base.teams.forEach((team, at) => {
    const { compiled, people, department } = team;
    const levers = spreadLevers(team, simulation);
    levers.forEach((lever, index) => {
      const input = variedInput(compiled, lever);
      const spread = simulation.spreads.find(({ plan, figure }) => plan === compiled.plan.plan && figure === lever);
      if (!input || !spread) return;
      const mover = (place: number, given: unknown): Mover | null => {
        const figure = given ?? defaultOf(input);
        return typeof figure === 'number' ? { team: at, place, figure, spread, grain: grainOf(input, figure) } : null;
      };
      const shared = departmentName(lever);
      if (shared !== null) {
        const own = mover(index, department[shared]);
        if (own) add(`${compiled.plan.plan}\n${lever}`, own);
        return;
      }
      people.forEach(({ key, inputs }, person) => {
        const own = mover(person * levers.length + index, inputs[lever]);
        if (own) add(simulation.luck === 'person' ? key : `${key}\n${lever}`, own);
      });
    });
  });
  return [...groups].map(([name, movers]) => ({ luck: luckOf(simulation.seed, name), movers }));
}

/**
 * Draws one trial's figures. Luck has two parts, √r of the month's own, which everybody shares, and √(1 − r) of one's own:
 * any two then go together by r. There is one luck of the month for all figures, not one for each: a month in which few
 * people come to buy is one for cars, insurance and accessories alike, and it is such months that break a budget.
 * @param month the month's luck in this trial
 * @param write takes what a figure has turned out as
 */
export function drawTrial(
  groups: readonly MoverGroup[],
  together: number,
  month: number,
  write: (mover: Mover, figure: number) => void,
): void {
  const shared = Math.sqrt(together) * month;
  const own = Math.sqrt(1 - together);
  for (const { luck, movers } of groups) {
    const drawn = shared + own * luck();
    for (const mover of movers) write(mover, turnOut(mover.figure, mover.spread, mover.grain, drawn));
  }
}
