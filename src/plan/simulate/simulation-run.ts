import { PAY } from '../language';
import { quickMonth } from '../quick';
import { planTeamOf, type TeamBase } from '../what-if/team-base';
import { luckOf } from './luck';
import { drawTrial, spreadLevers, moverGroups } from './movers';
import { paidCents } from './paid-cents';
import { personRange } from './person-range';
import type { Simulation } from './simulation';
import type { SimulationResult } from './simulation-result';
import { alsoInCircles, type MakeTrialMonth } from './trial-month';

/** A simulation that is under way, done in parts of any size: the result is the same, to the last bit. */
export interface SimulationRun {
  readonly trials: number;
  /** How many have been done. */
  readonly done: () => number;
  /** Does so many more, or those that are left. */
  readonly advance: (trials: number) => void;
  /** @throws RangeError before all are done */
  readonly result: () => SimulationResult;
}

/**
 * Pays remembered one by one for people's percentiles: 80 MB. A team so large that it would take more has them from its
 * first trials.
 */
const MOST_PAYS = 10_000_000;
const CENTS = 100;

/** The luck that everybody shares; no person's key begins with a line break. */
const MONTH = '\nmonth';

/**
 * Makes a month ready to be tried out. People whose pay is no figure in the month itself are in no cost; a trial in which
 * somebody else's is none has no cost.
 * @param make how months are worked out
 * @throws RangeError for settings that are no simulation
 */
export function simulationRun(
  base: TeamBase,
  simulation: Simulation,
  make: MakeTrialMonth = quickMonth,
): SimulationRun {
  checkSimulation(simulation);
  const { trials, seed, together } = simulation;
  const month = alsoInCircles(make)(
    base.month,
    base.teams.map(planTeamOf),
    base.teams.map((team) => spreadLevers(team, simulation)),
  );
  const people = base.teams.flatMap((team) => team.people);
  const adjustments = Float64Array.from(people, ({ adjustment }) => adjustment);
  const pays = new Float64Array(people.length);
  /** Works everybody out and takes their pay, in cents; NaN where it is no figure. */
  const workOut = (): void => {
    month.workOut();
    let at = 0;
    for (const team of month.teams) {
      for (const pay of team.line(PAY)) {
        pays[at] = paidCents(pay, adjustments[at] ?? 0);
        at += 1;
      }
    }
  };
  workOut();
  const asItIs = Float64Array.from(pays);

  const groups = moverGroups(base, simulation);
  const monthsLuck = luckOf(seed, MONTH);
  const costs = new Float64Array(trials);
  const kept = Math.max(1, Math.min(trials, Math.floor(MOST_PAYS / Math.max(1, people.length))));
  const everyPay = new Float64Array(people.length * kept);
  const failures = new Uint32Array(people.length);
  let done = 0;

  const trial = (): void => {
    drawTrial(groups, together, monthsLuck(), ({ team, place }, figure) => {
      const figures = month.teams[team]?.figures;
      if (figures) figures[place] = figure;
    });
    workOut();
    let cost = 0;
    for (let person = 0; person < pays.length; person++) {
      const pay = pays[person] ?? NaN;
      if (done < kept) everyPay[person * kept + done] = pay;
      if (Number.isNaN(asItIs[person])) continue;
      if (Number.isNaN(pay)) failures[person] = (failures[person] ?? 0) + 1;
      cost += pay;
    }
    costs[done] = cost / CENTS;
    done += 1;
  };

  return {
    trials,
    done: () => done,
    advance: (more) => {
      for (const last = Math.min(trials, done + more); done < last;) trial();
    },
    result: () => {
      if (done < trials) throw new RangeError(`${done} of ${trials} trials are done`);
      const ranges = people.map((person, at) =>
        personRange(
          person,
          (asItIs[at] ?? NaN) / CENTS,
          everyPay.subarray(at * kept, (at + 1) * kept).map((cents) => cents / CENTS),
          failures[at] ?? 0,
        ),
      );
      const [paid, leftOut] = [false, true].map((out) => ranges.filter((range) => Number.isNaN(range.asItIs) === out));
      return {
        simulation,
        asItIs: asItIs.reduce((sum, pay) => (Number.isNaN(pay) ? sum : sum + pay), 0) / CENTS,
        costs,
        failed: costs.reduce((count, cost) => (Number.isNaN(cost) ? count + 1 : count), 0),
        people: paid ?? [],
        leftOut: (leftOut ?? []).map(({ name }) => name),
      };
    },
  };
}

function checkSimulation({ trials, together, seed, spreads }: Simulation): void {
  if (!Number.isInteger(trials) || trials < 1) throw new RangeError(`Trials are counted 1, 2, 3…, not ${trials}`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed is a whole number, not ${seed}`);
  if (!(together >= 0 && together <= 1)) throw new RangeError(`How much goes together is 0 to 1, not ${together}`);
  for (const { figure, size } of spreads) {
    if (!(size >= 0 && size < Infinity)) throw new RangeError(`A spread is 0 or more, not ${size} for ${figure}`);
  }
}
