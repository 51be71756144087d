import { compilePlan, PAY, type PayPlan, type PlanVersion } from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { BRAND_STORE } from '../../../src/plans/built-in/brand-store';
import { GRADED_PAY } from '../../../src/plans/built-in/graded-pay';
import { SALES_DEPARTMENT } from '../../../src/plans/built-in/sales-department';
import type { SheetDescription } from '../../../src/sheets/description';
import { planBookSheet, planMonthSheets, readPlanBook, type BookCells } from '../../../src/sheets/plan-book';
import { recalculate } from '../../support/recalculate';
import { describedBook } from './support/cells';
import { both, typed, typedRow, type Change } from './support/damage';
import { comparable, evaluatedLines, groupOf, monthBook, shownLines, type MonthCase } from './support/months';

/** A Plan sheet with its cells as somebody left them. */
function withCells(sheet: SheetDescription, { values }: BookCells): SheetDescription {
  return { ...sheet, cells: values };
}

function caseOf(plan: PayPlan, example: number): MonthCase {
  const version = plan.versions[0]!;
  return {
    month: version.validFrom,
    groups: [groupOf(compilePlan(plan, version), version.examples![example]!)],
  };
}

/** All lines as the spreadsheet and the evaluation have them once cells of the Plan sheet were changed. */
async function bothWays(given: MonthCase, change: Change) {
  const plans = given.groups.map(({ compiled: { plan } }) => plan);
  const book = monthBook(given, 'zh-CN');
  const [plan, ...others] = book.all;
  const cells = change(describedBook(plan!));
  const { figures, problems } = readPlanBook(cells, plans);
  const spreadsheet = await recalculate([], [], [withCells(plan!, cells), ...others]);
  const sheets = new Map(book.all.map(({ name }) => [name, spreadsheet.values(name)]));
  spreadsheet.dispose();
  return {
    problems,
    shown: shownLines(given, book, (sheet, row, column) => sheets.get(sheet)?.[row]?.[column]),
    evaluated: evaluatedLines(given, figures),
    before: evaluatedLines(given),
  };
}

test.each<[what: string, plan: PayPlan, example: number, change: Change]>([
  ['a single rate', BRAND_STORE, 0, typed('brand_store_fixedShare', 0, 0, 0.75)],
  ['a rate of a tier', BRAND_STORE, 0, typed('brand_store_tiersA', 1, 1, 277.77)],
  ['a tier more in the spare rows', BRAND_STORE, 0, typedRow('brand_store_tiersA', 3, [99, 1])],
  [
    'a threshold brought down and a tier more',
    BRAND_STORE,
    0,
    both(typed('brand_store_tiersA', 2, 0, 11), typedRow('brand_store_tiersA', 3, [11.5, 1000])),
  ],
  ['a cell of a grid', GRADED_PAY, 0, typed('graded_pay_consultantRates', 1, 5, 999.5)],
  ['a band of a curve', SALES_DEPARTMENT, 0, typed('sales_department_completionBands', 6, 1, 0.85)],
])(
  '%s edited on the Plan sheet is followed by the sheets and by the evaluation',
  async (what, plan, example, change) => {
    const { problems, shown, evaluated, before } = await bothWays(caseOf(plan, example), change);
    expect(problems).toEqual([]);
    expect(shown).toEqual(evaluated);
    if (what !== 'a tier more in the spare rows') expect(evaluated).not.toEqual(before);
  },
);

test('months before and after new rules each go by their own', async () => {
  const first = BRAND_STORE.versions[0]!;
  const next: PlanVersion = {
    ...first,
    validFrom: '2027-01' as IsoMonth,
    parameters: { ...first.parameters, fixedShare: { unit: 'ratio', value: 0.5 } },
  };
  const plan: PayPlan = { ...BRAND_STORE, versions: [first, next] };
  const inputs = { wage: 1200, unitsA: 4, target: 8 };
  const book = planBookSheet([plan], { language: 'en-US' });
  const months = [first, next].map((version) =>
    planMonthSheets([{ compiled: compilePlan(plan, version), people: [{ name: 'Ann', inputs }] }], {
      month: version.validFrom,
      language: 'en-US',
    }),
  );
  const spreadsheet = await recalculate([], [], [book, ...months.flatMap(({ plans }) => plans.map(({ kpi }) => kpi))]);
  const pays = months.map(({ plans: [built] }) => {
    const row = spreadsheet.values(built!.kpi.name)[built!.block.firstPersonRow];
    return comparable(row?.[built!.block.at('line', PAY)] ?? null);
  });
  spreadsheet.dispose();
  expect(pays).toEqual([960 + 120 + 800, 600 + 300 + 800]);
});
