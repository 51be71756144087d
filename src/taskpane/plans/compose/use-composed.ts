import { useMemo } from 'react';
import {
  composeLine,
  type ComposedLine,
  type FieldPlace,
  type LineDraft,
  type PartContext,
} from '../../../plan/compose';
import {
  compilePlan,
  evaluateTeam,
  lineTitle,
  PAY,
  PlanError,
  type CompiledPlan,
  type PayPlan,
  type PersonResult,
  type PlanProblem,
  type PlanValues,
  type PlanVersion,
} from '../../../plan/language';
import { useTexts, type Texts } from '../../texts';
import { inEveryLanguage, withVersion } from '../draft';
import { teamFigures, type Trial } from '../trial';
import { freshTitle, partKind } from './form-texts';

/** A line as its form has it now, in the plan, and what the plan then pays. */
export interface Composed extends ComposedLine, Tried {}

export interface Tried {
  readonly compiled: CompiledPlan | null;
  readonly result: PersonResult | null;
  /** What is wrong with the version; nothing while it is fine. */
  readonly problems: readonly PlanProblem[];
}

/** Composes a draft's line at every change of it, and works the plan out with it. */
export function useComposed(
  draft: LineDraft,
  context: PartContext,
  plan: PayPlan,
  before: PlanVersion,
  trial: Trial,
): Composed {
  const texts = useTexts();
  const line = useMemo(
    () =>
      composeLine(draft, context, {
        titleOf: ({ part, key }: FieldPlace, figure) =>
          freshTitle(
            partKind(draft.primitive, part),
            key,
            titleOf(draft, before, texts),
            figure.section === 'parameters',
            texts,
          ),
        text: inEveryLanguage,
      }),
    [draft, context, before, texts],
  );
  const { version, examples } = line;
  const tried = useMemo(
    () => tryVersion(plan, before, version, withExamples(trial, examples)),
    [plan, before, version, trial, examples],
  );
  return { ...line, ...tried };
}

/** What the line is called to whom it is named after; the pay has its name from us. */
function titleOf({ line, title }: LineDraft, version: PlanVersion, { language }: Texts): string {
  return line === PAY ? lineTitle(version, PAY)[language] : title.trim();
}

/** The figures tried out with some for what is new. */
export function withExamples(trial: Trial, { inputs, department }: ComposedLine['examples']): Trial {
  return {
    ...trial,
    department: { ...department, ...trial.department },
    people: trial.people.map((person): PlanValues => ({ ...inputs, ...person })),
  };
}

/** A version in the place of one of the plan's, worked out; without a result where it has errors. */
export function tryVersion(plan: PayPlan, before: PlanVersion, version: PlanVersion | null, trial: Trial): Tried {
  if (!version) return { compiled: null, result: null, problems: [] };
  try {
    const compiled = compilePlan(withVersion(plan, before, version), version);
    return { compiled, result: evaluateTeam(compiled, teamFigures(trial))[trial.at] ?? null, problems: [] };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { compiled: null, result: null, problems: error.problems };
  }
}
