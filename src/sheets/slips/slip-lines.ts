import { dayOfSerial } from '../../functions/excel-date';
import type { Language } from '../../i18n';
import { isoDate } from '../../pay';
import { titleOf, type CompiledPlan } from '../../plan/language';
import { namesIn } from '../../plan/language/plan-names';
import type { PlanReview, PlanReviewRow } from '../month-types';
import { isAmount, payrollAmounts, payrollTitle, payrollValue, partsOf, type PayrollColumn } from '../payroll';
import { howItCame } from './how-it-came';
import type { KpiDetail } from './kpi-details';
import { slipText } from './slip-text';
import type { StandingPeople } from './standing-people';

/** A line of somebody's slip. */
export interface SlipLine {
  readonly kind: PayrollColumn['kind'] | 'detail';
  readonly title: string;
  readonly amount: number;
  /** The live figure. */
  readonly formula: (cells: SlipCells) => string;
  /** A sentence that is true of the amount; empty where there is none. */
  readonly how: string;
  readonly isMoney: boolean;
}

/** What the formulas of a slip go by. */
export interface SlipCells {
  /** The cell with the person's place on the calculation sheet. */
  readonly place: string;
  /** The cell with the ID, or, for somebody without one, the name. */
  readonly key: string;
}

/** Everything that somebody's slip says. */
export interface SlipContent {
  readonly who: Pick<PlanReviewRow, 'id' | 'name' | 'position'>;
  /** Days of hiring and leaving, with their titles. */
  readonly days: readonly { readonly title: string; readonly day: string }[];
  readonly lines: readonly SlipLine[];
  readonly toDate: readonly SlipLine[];
  /** A line that the sheets show otherwise than it is worked out now, by its title; null where there is none. */
  readonly outdated: string | null;
}

/** Less than this is nothing to the cent. */
const LEAST = 0.005;

/**
 * The lines of everybody's slip, in the order of the payroll: what is 0 is left out, but for gross, tax, net and what is
 * paid out.
 * @param details what somebody's KPI pay is made of, by the person's key
 * @returns what the slip says; null for somebody who is not on the calculation sheet
 */
export function slipContents(
  { compiled }: Pick<PlanReview, 'compiled'>,
  standing: StandingPeople,
  details: (key: string) => readonly KpiDetail[],
  language: Language,
): (row: PlanReviewRow) => SlipContent | null {
  const amounts = payrollAmounts(compiled).filter(({ kind }) => kind !== 'employer');
  const toDate = partsOf(compiled.version, 'toDate');
  const always = alwaysShown(compiled);
  const results = resultLine(compiled, amounts);
  return (row) => {
    const index = standing.indexOf(row);
    if (index === null) return null;
    let outdated: string | null = null;
    const line = (column: PayrollColumn): SlipLine | null => {
      const at = standing.columnOf(column.column);
      const cell = at === null ? null : standing.valueAt(index, at);
      const amount = cell === '' ? 0 : cell;
      if (at === null || typeof amount !== 'number') {
        outdated ??= payrollTitle(compiled, column, language);
        return null;
      }
      const expected = expectedOf(row, column);
      const agrees = typeof expected === 'number' && Math.abs(expected - amount) < LEAST;
      const title = payrollTitle(compiled, column, language);
      if (!agrees && standing.isFormula(index, at)) outdated ??= title;
      return {
        kind: column.kind,
        title,
        amount,
        formula: ({ place }) => `INDEX(${standing.cells(at)},${place})`,
        how: agrees ? howOf(compiled, row, column, language) : '',
        isMoney: isMoney(compiled, column),
      };
    };
    const shown = (column: PayrollColumn): readonly SlipLine[] => {
      const own = line(column);
      if (!own) return [];
      if (Math.abs(own.amount) < LEAST && !always(column)) return [];
      if (column !== results) return [own];
      const parts = details(row.key);
      outdated ??= parts.find(isOutdated)?.title ?? null;
      return [own, ...parts.map(detailLine)];
    };
    const lines = amounts.flatMap(shown);
    const sums = toDate.flatMap((column) => line(column) ?? []).filter(({ amount }) => Math.abs(amount) >= LEAST);
    return { who: row, days: daysOf(compiled, row, language), lines, toDate: sums, outdated };
  };
}

function detailLine({ title, amount, expected, formula, how }: KpiDetail): SlipLine {
  const agrees = typeof expected === 'number' && Math.abs(expected - amount) < LEAST;
  return { kind: 'detail', title, amount, formula: ({ key }) => formula(key), how: agrees ? how : '', isMoney: true };
}

function isOutdated({ amount, expected, isFormula }: KpiDetail): boolean {
  return isFormula && !(typeof expected === 'number' && Math.abs(expected - amount) < LEAST);
}

/** Gross, net and what is paid out; and the tax, which is the deduction that goes by the year to date. */
function alwaysShown({ version, lines, names }: CompiledPlan): (column: PayrollColumn) => boolean {
  const sums = new Set(partsOf(version, 'toDate').flatMap(({ column }) => ('name' in column ? [column.name] : [])));
  const taxes = new Set(
    lines.flatMap(({ name, formula }) =>
      namesIn(formula.root).some((node) => sums.has(names.at(node)?.kind === 'line' ? node.name : '')) ? [name] : [],
    ),
  );
  return ({ kind, column }) =>
    kind === 'gross' ||
    kind === 'net' ||
    kind === 'paid' ||
    (kind === 'deduction' && 'name' in column && taxes.has(column.name));
}

/** The first earning that what the KPI sheet comes to goes into. */
function resultLine({ lines, names }: CompiledPlan, amounts: readonly PayrollColumn[]): PayrollColumn | undefined {
  const from = new Set<string>();
  for (const { name, formula } of lines) {
    const uses = namesIn(formula.root).map((node) => names.at(node));
    const takes = uses.some((use) => {
      if (use?.kind === 'line') return from.has(use.name);
      return use?.kind === 'input' && use.input.follows !== undefined && 'result' in use.input.follows;
    });
    if (takes) from.add(name);
  }
  return amounts.find(({ kind, column }) => kind === 'earning' && 'name' in column && from.has(column.name));
}

/** A blank cell of an amount shows as 0 on the slip. */
function expectedOf(row: PlanReviewRow, { column }: PayrollColumn): unknown {
  const value = payrollValue(row, column);
  return column.kind === 'line' || column.kind === 'total' ? value : (value ?? 0);
}

function howOf(
  compiled: CompiledPlan,
  row: PlanReviewRow,
  { kind, column }: PayrollColumn,
  language: Language,
): string {
  const told =
    column.kind === 'line'
      ? howItCame({ compiled, lines: row.result.lines }, column.name, language)
      : column.kind === 'input'
        ? slipText('how.given', language)
        : '';
  // A sum of one figure says nothing.
  if ((kind === 'gross' || kind === 'net') && !/ [+−] /.test(told)) return '';
  const hasReason = kind === 'reduction' || kind === 'adjustment';
  return hasReason && row.note !== '' ? slipText('how.reason', language, { note: row.note }) : told;
}

function isMoney(compiled: CompiledPlan, column: PayrollColumn): boolean {
  const entry = column.column.kind === 'line' ? compiled.version.lines[column.column.name] : undefined;
  if (typeof entry === 'object' && entry.rounding === 'none') return false;
  return isAmount(compiled, column);
}

function daysOf({ version }: CompiledPlan, { inputs }: PlanReviewRow, language: Language): SlipContent['days'] {
  return Object.entries(version.inputs).flatMap(([name, input]) => {
    const day = input.kind === 'date' ? inputs[name] : null;
    const serial = typeof day === 'number' ? dayOfSerial(day) : null;
    const shown = typeof day === 'string' ? day : serial === null ? '' : isoDate(serial);
    return shown === '' ? [] : [{ title: titleOf(input, name)[language], day: shown }];
  });
}
