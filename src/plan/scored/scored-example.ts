import { isFigure, toDouble } from '../../formula/value';
import {
  compilePlan,
  inputKind,
  runExample,
  type InputKind,
  type PayPlan,
  type PlanExample,
  type PlanValues,
  type PlanVersion,
} from '../language';
import { ofIndicator, ONCE } from './scored-names';
import type { ScoredIndicator, ScoredSheet } from './scored-sheet';
import { scoredText } from './titles';

/** What a person's target may be where no usual one is given, for the example alone. */
const USUAL: Readonly<Partial<Record<InputKind, number>>> = { ratio: 0.8, score: 90, amount: 10000 };
const COUNTED = 10;
const BASE = 2000;
const PERFORMANCE = 3000;
const WEEKS = 4;

/**
 * The case of somebody who meets every target, worked out by the plan itself.
 * @throws PlanError where the plan has errors
 */
export function scoredExample(plan: PayPlan, version: PlanVersion, { indicators, pays }: ScoredSheet): PlanExample {
  const figures: PlanValues = {
    ...Object.fromEntries(indicators.flatMap((indicator) => Object.entries(onTarget(indicator)))),
    ...(pays.kind !== 'nothing' && pays.base && { [ONCE.base]: BASE }),
    ...(pays.kind !== 'nothing' && { [ONCE.performance]: PERFORMANCE }),
  };
  const example: PlanExample = { title: scoredText('plan.example'), inputs: figures, pay: 0 };
  const [result] = runExample(compilePlan(plan, version), example);
  const worked = (name: string): number => {
    const value = result?.lines.get(name)?.value ?? null;
    return isFigure(value) ? toDouble(value) : 0;
  };
  return { ...example, lines: { [ONCE.score]: worked(ONCE.score) }, pay: worked('pay') };
}

function onTarget(indicator: ScoredIndicator): PlanValues {
  const { name, scoring, target, weekly } = indicator;
  const figure = scoring.kind === 'deduction' ? 0 : targetOf(indicator);
  return {
    [name]: weekly ? Array.from({ length: WEEKS }, () => figure) : figure,
    ...(scoring.kind !== 'deduction' && target?.kind === 'personal' && { [ofIndicator.target(name)]: figure }),
  };
}

function targetOf({ unit, target }: ScoredIndicator): number {
  if (target?.kind === 'common') return target.value;
  return target?.usual ?? USUAL[inputKind({ unit })] ?? COUNTED;
}
