import { isError, isFigure, type Scalar } from '../../../src/formula/value';
import {
  compilePlan,
  evaluateTeam,
  exampleFigures,
  type CompiledPlan,
  type TeamFigures,
} from '../../../src/plan/language';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { calculateBook } from '../../plan/language/support/calculate-book';
import { KPI, planBook } from '../../plan/language/support/plan-book';
import { recalculate } from '../../support/recalculate';

const CASES = BUILT_IN_PLANS.flatMap((plan) =>
  plan.versions.flatMap((version) =>
    (version.examples ?? []).map(
      (example) =>
        [
          `${plan.plan}: ${example.title?.['en-US'] ?? ''}`,
          compilePlan(plan, version),
          exampleFigures(compilePlan(plan, version), example),
        ] as const,
    ),
  ),
);

/** To the cent, and ratios to nine places. */
function comparable(value: Scalar | undefined): unknown {
  if (isFigure(value ?? null)) return Number(Number(value).toFixed(9));
  return isError(value ?? null) ? (value as { code: string }).code : value;
}

function evaluated(compiled: CompiledPlan, figures: TeamFigures): unknown[][] {
  return evaluateTeam(compiled, figures).map(({ lines }) =>
    compiled.lines.map(({ name }) => comparable(lines.get(name)?.value)),
  );
}

describe('the live formulas of every example come to what the evaluation does', () => {
  test.each(CASES)('%s', (_, compiled, figures) => {
    for (const [language, namespace] of [
      ['zh-CN', null],
      ['en-US', 'ACME'],
    ] as const) {
      const { sheets, lineCell } = planBook(compiled, figures, language, namespace);
      const cellAt = calculateBook(sheets, namespace);
      const calculated = figures.people.map((_person, person) =>
        compiled.lines.map(({ name }) => {
          const { row, column } = lineCell(person, name);
          return comparable(cellAt(KPI, row, column));
        }),
      );
      expect(calculated).toEqual(evaluated(compiled, figures));
    }
  });
});

describe('the spreadsheet of the workbench comes to the same', () => {
  test.each(CASES)('%s', async (_, compiled, figures) => {
    const { sheets, lineCell } = planBook(compiled, figures, 'zh-CN');
    const book = await recalculate([], [], sheets);
    const values = book.values(KPI);
    book.dispose();
    const calculated = figures.people.map((_person, person) =>
      compiled.lines.map(({ name }) => {
        const { row, column } = lineCell(person, name);
        return comparable(values[row]?.[column]);
      }),
    );
    expect(calculated).toEqual(evaluated(compiled, figures));
  });
});
