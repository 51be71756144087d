import { isError, isFigure, type Scalar } from '../../../../src/formula/value';
import { namingOf } from '../../../../src/formula/naming';
import type { Language } from '../../../../src/i18n';
import {
  compilePlan,
  evaluateMonth,
  exampleFigures,
  type CompiledPlan,
  type PersonResult,
  type PlanExample,
} from '../../../../src/plan/language';
import type { IsoMonth } from '../../../../src/plan/month-setup';
import { BUILT_IN_PLANS } from '../../../../src/plans/built-in';
import type { SheetDescription } from '../../../../src/sheets/description';
import {
  planBookSheet,
  planMonthSheets,
  type PlanGroup,
  type PlanMonthSheets,
  type VersionFigures,
} from '../../../../src/sheets/plan-book';

/** A month of some plans, as it is laid out and as it is evaluated. */
export interface MonthCase {
  readonly month: IsoMonth;
  readonly groups: readonly PlanGroup[];
}

/** Every built-in plan's worked examples. */
export const EXAMPLES: readonly (readonly [name: string, month: MonthCase])[] = BUILT_IN_PLANS.flatMap((plan) =>
  plan.versions.flatMap((version) => {
    const compiled = compilePlan(plan, version);
    return (version.examples ?? []).map((example, index) => {
      const name = `${plan.plan} ${index + 1}: ${example.title?.['en-US'] ?? ''}`;
      return [name, { month: exampleFigures(compiled, example).month, groups: [groupOf(compiled, example)] }] as const;
    });
  }),
);

/** The people of an example as a group of a month. */
export function groupOf(compiled: CompiledPlan, example: PlanExample): PlanGroup {
  const { people, department = {} } = exampleFigures(compiled, example);
  return {
    compiled,
    department,
    people: people.map((inputs, index) => ({ name: `P${index + 1}`, id: index + 1, position: 'Staff', inputs })),
  };
}

export interface MonthBook extends PlanMonthSheets {
  readonly all: readonly SheetDescription[];
}

/** All sheets of a month. */
export function monthBook(
  { month, groups }: MonthCase,
  language: Language,
  figures: readonly VersionFigures[] = [],
  namespace: string | null = null,
): MonthBook {
  const plans = groups.map(({ compiled }) => compiled.plan);
  const sheets = planMonthSheets(groups, { month, language, naming: namingOf(namespace) });
  const records = sheets.plans.flatMap((built) => built.records ?? []);
  const kpi = sheets.plans.map((built) => built.kpi);
  return { ...sheets, all: [planBookSheet(plans, { language, figures }), ...kpi, ...records, sheets.summary] };
}

/** The same month evaluated. */
export function evaluated(
  { month, groups }: MonthCase,
  figures: readonly VersionFigures[] = [],
): readonly (readonly PersonResult[])[] {
  return evaluateMonth(
    month,
    groups.map(({ compiled, people, department = {} }) => ({
      compiled,
      department,
      people: people.map(({ inputs }) => inputs),
      parameters: figures.find(({ plan }) => plan === compiled.plan.plan)?.parameters ?? {},
    })),
  );
}

/** Every line of everyone under every plan, to the cent, ratios to nine places. */
export function evaluatedLines(given: MonthCase, figures: readonly VersionFigures[] = []): unknown[][][] {
  return evaluated(given, figures).map((people, index) =>
    people.map(({ lines }) =>
      given.groups[index]!.compiled.lines.map(({ name }) => comparable(lines.get(name)?.value ?? null)),
    ),
  );
}

/** The same from the cells of the sheets. */
export function shownLines(
  given: MonthCase,
  { plans }: MonthBook,
  cellAt: (sheet: string, row: number, column: number) => Scalar | undefined,
): unknown[][][] {
  return plans.map(({ kpi, block }, index) => {
    const { compiled, people } = given.groups[index]!;
    return people.map((_, person) =>
      compiled.lines.map(({ name }) =>
        comparable(cellAt(kpi.name, block.firstPersonRow + person, block.at('line', name)) ?? null),
      ),
    );
  });
}

export function comparable(value: Scalar): unknown {
  if (isFigure(value)) return Number(Number(value).toFixed(9));
  return isError(value) ? value.code : value;
}
