import { planChoices, type Scenario, type ScenarioPlan, type TeamBase } from '../../../plan/what-if';
import type { PayPlan } from '../../../plan/language';
import type { Texts } from '../../texts';
import { proposedMove } from './proposed-move';

/** Scenarios to begin with. */
export const READY = ['up', 'down', 'plan', 'custom'] as const;
export type Ready = (typeof READY)[number];

const FACTORS = { up: 1.1, down: 0.9 } as const;

/** A ready scenario, unlike those that there are. */
export function readyScenario(
  ready: Ready,
  before: readonly Scenario[],
  base: TeamBase,
  known: readonly PayPlan[],
  { t }: Texts,
): Scenario {
  const named = (name: string, rest: Pick<Scenario, 'changes' | 'plans'>): Scenario => ({
    id: freeId(before),
    name: freeName(name, before, t),
    ...rest,
  });
  switch (ready) {
    case 'up':
    case 'down':
      return named(t(`team.ready.${ready}`), {
        changes: [{ who: { kind: 'all' }, figure: { kind: 'targets' }, how: 'times', value: FACTORS[ready] }],
        plans: [],
      });
    case 'plan': {
      const move = nextMove([], base, known);
      return named(t('team.name.plan'), { changes: [], plans: move ? [move] : [] });
    }
    case 'custom':
      return named(t('team.name.custom'), { changes: [], plans: [] });
  }
}

/** The same once more, to be changed. */
export function duplicateOf(scenario: Scenario, before: readonly Scenario[], { t }: Texts): Scenario {
  return {
    ...scenario,
    id: freeId(before),
    name: freeName(t('team.name.copy', { name: scenario.name }), before, t),
  };
}

/** Another plan for people who have none in the scenario yet; first another version of their own. */
export function nextMove(
  moves: readonly ScenarioPlan[],
  base: TeamBase,
  known: readonly PayPlan[],
): ScenarioPlan | null {
  const team = base.teams.find(({ compiled }) => moves.every(({ from }) => from !== compiled.plan.plan));
  if (!team) return null;
  const { plan, version } = team.compiled;
  const own = base.teams.map(({ compiled }) => compiled.plan);
  const others = planChoices([...known, ...own], base.month).filter(
    (choice) => choice.plan.plan !== plan.plan || choice.version.validFrom !== version.validFrom,
  );
  const to = others.find((choice) => choice.plan.plan === plan.plan) ?? others.find(({ inForce }) => inForce);
  return to
    ? proposedMove({ from: plan.plan, to: { plan: to.plan.plan, validFrom: to.version.validFrom } }, base, known)
    : null;
}

function freeId(before: readonly Scenario[]): string {
  const taken = new Set(before.map(({ id }) => id));
  for (let number = before.length + 1; ; number++) {
    const id = `scenario-${number}`;
    if (!taken.has(id)) return id;
  }
}

function freeName(name: string, before: readonly Scenario[], t: Texts['t']): string {
  const taken = new Set(before.map((one) => one.name));
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) {
    const next = t('team.name.numbered', { name, number });
    if (!taken.has(next)) return next;
  }
}
