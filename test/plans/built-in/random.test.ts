import fc from 'fast-check';
import { isError, isFigure, type Scalar } from '../../../src/formula/value';
import type { IsoMonth } from '../../../src/plan/month-setup';
import {
  compilePlan,
  evaluateTeam,
  inputKind,
  type CompiledPlan,
  type PlanInput,
  type PlanValue,
  type PlanValues,
  type TeamFigures,
} from '../../../src/plan/language';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { AFTER_SALES_PARTS } from '../../../src/plans/built-in/after-sales-parts';
import { SALES_DEPARTMENT } from '../../../src/plans/built-in/sales-department';
import { calculateBook } from '../../plan/language/support/calculate-book';
import { KPI, planBook } from '../../plan/language/support/plan-book';
import { recalculate } from '../../support/recalculate';

const MONTHS = ['2026-01', '2026-02', '2028-02', '2026-12'] as IsoMonth[];
const COMPILED = BUILT_IN_PLANS.map((plan) => [plan.plan, compilePlan(plan, plan.versions[0]!)] as const);

/** Values as people enter them: on the plan's own steps, thresholds among them, and anywhere between. */
function figure({ min = 0, max = 100000, step = 1 }: PlanInput): fc.Arbitrary<number> {
  const onStep = fc
    .integer({ min: 0, max: Math.floor((max - min) / step) })
    .map((count) => Number((min + count * step).toFixed(6)));
  return fc.oneof(
    onStep,
    fc.integer({ min: min * 100, max: max * 100 }).map((cents) => cents / 100),
  );
}

function valueOf(input: PlanInput): fc.Arbitrary<PlanValue> {
  switch (inputKind(input)) {
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(input.choices ?? {}));
    case 'date':
      return fc
        .date({ min: new Date('2010-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    default:
      return figure(input);
  }
}

/** Everyone has some inputs, the others are left to what the plan says. */
function person(inputs: Readonly<Record<string, PlanInput>>): fc.Arbitrary<PlanValues> {
  const single = Object.entries(inputs).filter(([, { each }]) => each === undefined);
  const lists = Object.entries(inputs).filter(([, { each }]) => each !== undefined);
  const row = fc.record(Object.fromEntries(lists.map(([name, input]) => [name, valueOf(input)])));
  const values = fc.record(Object.fromEntries(single.map(([name, input]) => [name, valueOf(input)])), {
    requiredKeys: [],
  });
  return fc.tuple(values, fc.array(row, { maxLength: 4 })).map(([given, rows]): PlanValues => ({
    ...(given as PlanValues),
    ...Object.fromEntries(lists.map(([name]) => [name, rows.map((one) => one[name] ?? null)])),
  }));
}

function teams({ version }: CompiledPlan): fc.Arbitrary<TeamFigures> {
  const department = version.department ?? {};
  return fc.record({
    month: fc.constantFrom(...MONTHS),
    people: fc.array(person(version.inputs), { minLength: 1, maxLength: 4 }),
    department: fc.record(Object.fromEntries(Object.entries(department).map(([name, one]) => [name, valueOf(one)]))),
  });
}

function comparable(value: Scalar | undefined): unknown {
  if (isFigure(value ?? null)) return Number(Number(value).toFixed(9));
  return isError(value ?? null) ? (value as { code: string }).code : (value ?? '');
}

function evaluated(compiled: CompiledPlan, figures: TeamFigures): unknown[][] {
  return evaluateTeam(compiled, figures).map(({ lines }) =>
    compiled.lines.map(({ name }) => comparable(lines.get(name)?.value)),
  );
}

function fromCells(
  compiled: CompiledPlan,
  figures: TeamFigures,
  cellAt: (row: number, column: number) => Scalar | undefined,
  lineCell: ReturnType<typeof planBook>['lineCell'],
): unknown[][] {
  return figures.people.map((_, index) =>
    compiled.lines.map(({ name }) => {
      const { row, column } = lineCell(index, name);
      return comparable(cellAt(row, column));
    }),
  );
}

describe.each(COMPILED)('%s', (_, compiled) => {
  test('comes to the same from names and from cells, whatever the figures', () => {
    fc.assert(
      fc.property(teams(compiled), (figures) => {
        const { sheets, lineCell } = planBook(compiled, figures, 'zh-CN');
        const cellAt = calculateBook(sheets);
        expect(fromCells(compiled, figures, (row, column) => cellAt(KPI, row, column), lineCell)).toEqual(
          evaluated(compiled, figures),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('comes to the same in the workbench', async () => {
    await fc.assert(
      fc.asyncProperty(teams(compiled), async (figures) => {
        const { sheets, lineCell } = planBook(compiled, figures, 'en-US');
        const book = await recalculate([], [], sheets);
        const values = book.values(KPI);
        book.dispose();
        expect(fromCells(compiled, figures, (row, column) => values[row]?.[column], lineCell)).toEqual(
          evaluated(compiled, figures),
        );
      }),
      { numRuns: 5 },
    );
  });

  test('pays everyone the same in whatever order they stand, but for the cents of a pool', () => {
    fc.assert(
      fc.property(teams(compiled), (figures) => {
        const pays = (people: readonly PlanValues[]): number[] =>
          evaluateTeam(compiled, { ...figures, people }).map(({ pay }) => Number(pay.value));
        const forwards = pays(figures.people);
        const backwards = pays([...figures.people].reverse()).reverse();
        forwards.forEach((pay, index) => {
          if (Number.isFinite(pay)) expect(Math.abs(pay - (backwards[index] ?? NaN))).toBeLessThan(0.03);
        });
      }),
      { numRuns: 40 },
    );
  });
});

const columnTotal = (compiled: CompiledPlan, figures: TeamFigures, line: string): number =>
  Number(
    evaluateTeam(compiled, figures)
      .reduce((total, { lines }) => total + Number(lines.get(line)?.value), 0)
      .toFixed(2),
  );

test('the parts of the parts department’s pool are the pool, whoever shares it and in whatever order', () => {
  const compiled = compilePlan(AFTER_SALES_PARTS, AFTER_SALES_PARTS.versions[0]!);
  fc.assert(
    fc.property(teams(compiled), (figures) => {
      const [first] = evaluateTeam(compiled, figures);
      const pool = Number(first?.lines.get('pool')?.value);
      expect(columnTotal(compiled, figures, 'ownShare')).toBe(pool);
      expect(columnTotal(compiled, { ...figures, people: [...figures.people].reverse() }, 'ownShare')).toBe(pool);
    }),
  );
});

test('the champion’s prize is paid once, however many tie for it', () => {
  const compiled = compilePlan(SALES_DEPARTMENT, SALES_DEPARTMENT.versions[0]!);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 6 }), (cars) => {
      const people = cars.map((showroomCars) => ({ showroomCars }));
      const total = columnTotal(compiled, { month: MONTHS[0]!, people }, 'champion');
      expect(Math.abs(total - 300)).toBeLessThan(0.03);
    }),
  );
});
