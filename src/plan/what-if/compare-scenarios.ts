import { exact, toNumber } from '../../pay';
import { budgetOf, type BudgetResult } from './budget';
import type { PlannedPay, TeamPay } from './pay-of';
import { sumOf } from './pay-of';
import type { TeamBase } from './team-base';

/** One way that a month could be, worked out. */
export interface Outcome {
  readonly pay: TeamPay;
  /** What its cost is set against; null for nothing. */
  readonly reference: number | null;
}

/** Someone's pay in a scenario, against the month as it is. */
export interface ComparedPay extends PlannedPay {
  /** null where either has no figure. */
  readonly difference: number | null;
}

/** A person across the scenarios. */
export interface ComparedPerson {
  readonly key: string;
  readonly name: string;
  readonly position: string | null;
  readonly today: PlannedPay;
  /** In the order of the scenarios. */
  readonly scenarios: readonly ComparedPay[];
}

/** Some of the people and what changes for them together. */
export interface Side {
  readonly people: number;
  /** Above nought for those who gain, below for those who lose. */
  readonly sum: number;
  /** Whose pay changes most; null for nobody. */
  readonly most: { readonly key: string; readonly difference: number } | null;
}

/** A scenario over everybody, or the month as it is, which nobody gains or loses by. */
export interface ComparedTotal {
  readonly total: number;
  /** Of those who have a figure both here and in the month as it is. */
  readonly difference: number;
  readonly winners: Side;
  readonly losers: Side;
  readonly unchanged: number;
  /** People without a figure, here or in the month as it is: they are in no difference. */
  readonly unknown: number;
  /** Cost as a share of what it is set against; null where that is nothing, or not above nought. */
  readonly share: number | null;
  /** null without a budget. */
  readonly budget: BudgetResult | null;
}

export interface Comparison {
  readonly people: readonly ComparedPerson[];
  readonly today: ComparedTotal;
  /** In the order of the scenarios. */
  readonly scenarios: readonly ComparedTotal[];
}

/**
 * Sets scenarios beside the month as it is, person by person and over everybody.
 * @param base the month as it is: its people and their order
 * @param budget what the month's pay may cost; null for no budget
 */
export function compareScenarios(
  base: TeamBase,
  today: Outcome,
  scenarios: readonly Outcome[],
  budget: number | null,
): Comparison {
  const people = base.teams.flatMap(({ people: members, compiled }) =>
    members.map(({ key, name, position }): ComparedPerson => {
      const now = today.pay.people.get(key) ?? { ...NOTHING, key, plan: compiled.plan.plan };
      return {
        key,
        name,
        position,
        today: now,
        scenarios: scenarios.map(({ pay }) => against(now, pay.people.get(key) ?? { ...NOTHING, key, plan: now.plan })),
      };
    }),
  );
  return {
    people,
    today: totalOf(
      people.map((person) => against(person.today, person.today)),
      today,
      budget,
    ),
    scenarios: scenarios.map((outcome, index) =>
      totalOf(
        people.flatMap((person) => person.scenarios[index] ?? []),
        outcome,
        budget,
      ),
    ),
  };
}

const NOTHING = { pay: null, error: '#N/A', attainment: null } as const;

function against(today: PlannedPay, then: PlannedPay): ComparedPay {
  const difference = today.pay === null || then.pay === null ? null : less(then.pay, today.pay);
  return { ...then, difference };
}

function totalOf(people: readonly ComparedPay[], { pay, reference }: Outcome, budget: number | null): ComparedTotal {
  const { total } = pay;
  const changes = people.flatMap(({ key, difference }) => (difference === null ? [] : [{ key, difference }]));
  return {
    total,
    difference: sumOf(changes.map(({ difference }) => difference)),
    winners: sideOf(changes.filter(({ difference }) => difference > 0)),
    losers: sideOf(changes.filter(({ difference }) => difference < 0)),
    unchanged: changes.filter(({ difference }) => difference === 0).length,
    unknown: people.length - changes.length,
    share: reference === null || reference <= 0 ? null : toNumber(exact(total).div(exact(reference))),
    budget: budget === null ? null : budgetOf(budget, total, changes),
  };
}

function sideOf(changes: readonly { readonly key: string; readonly difference: number }[]): Side {
  const most = changes.reduce<Side['most']>(
    (found, one) => (found && Math.abs(found.difference) >= Math.abs(one.difference) ? found : one),
    null,
  );
  return { people: changes.length, sum: sumOf(changes.map(({ difference }) => difference)), most };
}

function less(one: number, other: number): number {
  return toNumber(exact(one).minus(exact(other)));
}
