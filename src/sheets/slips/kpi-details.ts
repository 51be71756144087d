import type { Language } from '../../i18n';
import { lineTitle, PAY, type CompiledPlan } from '../../plan/language';
import { namesIn } from '../../plan/language/plan-names';
import type { Figure } from '../../plan/month-pay';
import type { PlanReview, PlanReviewRow, ReviewRow } from '../month-types';
import { sheetText } from '../sheet-text';
import { howItCame } from './how-it-came';
import { shownMoney, shownPlain } from './shown-figure';
import { slipText } from './slip-text';
import type { StandingPeople } from './standing-people';
import type { IndicatorPeople } from './indicator-people';

/** What somebody's KPI pay is made of. */
export interface KpiDetail {
  readonly title: string;
  /** As its sheet shows it. */
  readonly amount: number;
  /** As it is worked out now; another where the sheet is out of date. */
  readonly expected: Figure;
  readonly isFormula: boolean;
  /** The live figure, for the cell that the person is told by. */
  readonly formula: (cell: string) => string;
  readonly how: string;
}

/** The KPI sheets that stand, with what is worked out for their people now. */
export interface KpiSheets {
  readonly plans: readonly { readonly review: PlanReview; readonly standing: StandingPeople }[];
  readonly indicators: {
    readonly rows: readonly ReviewRow[];
    readonly standing: IndicatorPeople;
    /** Whether the base pay there is part of the KPI pay, and not paid by the payroll. */
    readonly withBase: boolean;
  } | null;
}

/** Finds what somebody's KPI pay is made of, by the person's key; parts that are 0 are left out. */
export function kpiDetails(sheets: KpiSheets, language: Language): (key: string) => readonly KpiDetail[] {
  const byKey = new Map<string, () => readonly KpiDetail[]>();
  for (const { review, standing } of sheets.plans) {
    const paid = paidLines(review.compiled);
    for (const row of review.rows) byKey.set(row.key, () => planDetails(review, row, standing, paid, language));
  }
  const { indicators } = sheets;
  for (const row of indicators?.rows ?? []) {
    if (indicators) byKey.set(row.key, () => indicatorDetails(row, indicators, language));
  }
  return (key) => byKey.get(key)?.() ?? [];
}

/** The lines that the pay is made of. */
function paidLines({ lines, names }: CompiledPlan): readonly string[] {
  const pay = lines.find(({ name }) => name === PAY);
  const used = pay ? namesIn(pay.formula.root).map((node) => names.at(node)) : [];
  return [...new Set(used.flatMap((use) => (use?.kind === 'line' ? [use.name] : [])))];
}

function planDetails(
  { compiled }: PlanReview,
  row: PlanReviewRow,
  standing: StandingPeople,
  paid: readonly string[],
  language: Language,
): readonly KpiDetail[] {
  const lines = paid.flatMap((name) =>
    detail(row, standing, standing.columnOf({ kind: 'line', name }), {
      title: lineTitle(compiled.version, name)[language],
      expected: numberOf(row.result.lines.get(name)?.value),
      how: howItCame({ compiled, lines: row.result.lines }, name, language),
    }),
  );
  const adjustment = detail(row, standing, standing.columnOf({ kind: 'adjustment' }), {
    title: sheetText('kpi.adjustment', language),
    expected: row.adjustment,
    how: reason(row.note, language),
  });
  return [...lines, ...adjustment];
}

function indicatorDetails(
  row: ReviewRow,
  { standing, withBase }: NonNullable<KpiSheets['indicators']>,
  language: Language,
): readonly KpiDetail[] {
  const { pay, figures, note } = row;
  const how = {
    base: '',
    commission: '',
    performance: performanceSentence(row, language),
    adjustment: reason(note, language),
  } as const;
  const expected = { ...pay, adjustment: figures.adjustment };
  const parts = [...(withBase ? (['base'] as const) : []), 'commission', 'performance', 'adjustment'] as const;
  return parts.flatMap((part) =>
    detail(row, standing, standing.columnOf(part), {
      title: sheetText(`kpi.${part}`, language),
      expected: expected[part],
      how: how[part],
    }),
  );
}

/** Empty where the multiplier is not applied to it. */
function performanceSentence({ pay, figures }: ReviewRow, language: Language): string {
  const { multiplier, performance } = pay;
  const { performanceBase: base } = figures;
  if (typeof multiplier !== 'number' || typeof base !== 'number' || typeof performance !== 'number') return '';
  if (Math.abs(base * multiplier - performance) > CENT) return '';
  const [ofBase, ofMultiplier] = [sheetText('kpi.performanceBase', language), sheetText('kpi.multiplier', language)];
  const factors = `${ofBase} ${shownMoney(base)} × ${ofMultiplier} ${shownPlain(multiplier)}`;
  return factors + slipText('how.end', language);
}

function detail(
  who: Pick<ReviewRow, 'id' | 'name'>,
  standing: Omit<StandingPeople, 'columnOf'>,
  column: number | null,
  told: Pick<KpiDetail, 'title' | 'expected' | 'how'>,
): readonly KpiDetail[] {
  const index = standing.indexOf(who);
  if (index === null || column === null) return [];
  const amount = standing.valueAt(index, column);
  if (typeof amount !== 'number' || Math.abs(amount) < LEAST) return [];
  return [
    {
      ...told,
      amount,
      isFormula: standing.isFormula(index, column),
      formula: (cell) => `INDEX(${standing.cells(column)},${standing.match(who, cell)})`,
    },
  ];
}

/** Less than this is nothing to the cent. */
const LEAST = 0.005;
const CENT = 0.01;

function reason(note: string, language: Language): string {
  return note === '' ? '' : slipText('how.reason', language, { note });
}

function numberOf(value: unknown): Figure {
  return typeof value === 'number' ? value : null;
}
