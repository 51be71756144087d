import {
  lineOf,
  parameterCells,
  titleOf,
  type CompiledPlan,
  type ParameterContent,
  type PlanVersion,
} from '../../plan/language';
import type { PlanUse } from '../../plan/month-setup';
import type { CellValue } from '../../sources/source';
import type { ExistingMonth, StandingSheet } from '../existing-month';
import type { PlanReview } from '../month-types';
import { figuresOf, readPlanBook, readPlanKpi } from '../plan-book';
import { isPending, sameFigure } from './same-figure';
import type { Why } from './month-changes';

/** What has become of a plan since its sheet was built. */
export interface PlanEdits {
  /** By parameter. */
  readonly rates: ReadonlyMap<string, Why>;
  /** By line. */
  readonly rules: ReadonlySet<string>;
  /** Inputs that are taken from elsewhere than in the last build. */
  readonly choices: ReadonlySet<string>;
  /** By figure of the department. */
  readonly department: ReadonlyMap<string, Why>;
}

/** What is otherwise for a plan than when its sheets were last built. */
export function planEdits(review: PlanReview, existing: ExistingMonth, standing: StandingSheet): PlanEdits {
  const { compiled, use } = review;
  const before = existing.usesBefore.find(({ plan }) => plan === use.plan) ?? null;
  return {
    rates: changedRates(compiled, existing),
    rules: changedRules(compiled, existing),
    choices: changedChoices(use, before),
    department: changedDepartment(review, standing),
  };
}

/** Parameters that are in force with other figures than the Plan sheet has. */
function changedRates({ plan, version }: CompiledPlan, { book }: ExistingMonth): ReadonlyMap<string, Why> {
  if (!book) return new Map();
  const onSheet = figuresOf(readPlanBook(book, [plan]).figures, plan, version);
  const cells = (content: ParameterContent): string => JSON.stringify(parameterCells(content));
  return new Map(
    Object.entries(version.parameters).flatMap(([name, parameter]): [string, Why][] => {
      const stands = onSheet[name];
      if (stands && cells(stands) === cells(parameter)) return [];
      return stands ? [[name, { kind: 'rate', title: titleOf(parameter, name) }]] : [];
    }),
  );
}

/** Lines whose formulas the plan has changed or added since the Plan sheet was written. */
function changedRules({ plan, version }: CompiledPlan, { written }: ExistingMonth): ReadonlySet<string> {
  const before = written
    .find((one) => one.plan === plan.plan)
    ?.versions.find(({ validFrom }) => validFrom === version.validFrom);
  if (!before) return new Set();
  const formula = (of: PlanVersion, name: string): string => JSON.stringify(lineOf(of, name) ?? null);
  return new Set(
    [...Object.keys(version.lines), 'pay'].filter((name) => formula(before, name) !== formula(version, name)),
  );
}

function changedChoices(use: PlanUse, before: PlanUse | null): ReadonlySet<string> {
  if (!before) return new Set();
  const names = new Set([...Object.keys(use.inputs), ...Object.keys(before.inputs)]);
  const source = (of: PlanUse, name: string): string => JSON.stringify(of.inputs[name] ?? null);
  return new Set([...names].filter((name) => source(use, name) !== source(before, name)));
}

function changedDepartment({ compiled, department }: PlanReview, standing: StandingSheet): ReadonlyMap<string, Why> {
  const { values, formulas, rowCount } = standing;
  const read = readPlanKpi(values, formulas, { compiled, rowCount });
  if (!read) return new Map();
  return new Map(
    Object.entries(compiled.version.department ?? {}).flatMap(([name, figure]): [string, Why][] => {
      const [before, after] = [read.department.values[name] ?? '', department[name] ?? ''].map(single);
      // What is worked out over another plan's people is not among the figures given.
      if (before === undefined || after === undefined || figure.from || isPending(before)) return [];
      return sameFigure(before, after) ? [] : [[name, { kind: 'figure', title: titleOf(figure, name), before, after }]];
    }),
  );
}

function single(value: CellValue | readonly unknown[]): CellValue | undefined {
  return typeof value === 'object' ? undefined : value;
}
