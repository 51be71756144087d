import { Decimal, exact, toNumber } from '../pay';
import { personEvaluator, toCent } from '../plan/evaluate-person';
import type { Figure } from '../plan/month-pay';
import { isErrorText } from '../sources/figure-cell';
import type { MonthData } from '../sources/month-data';
import type { ReadingContext } from '../sources/reading-context';
import { isBlank } from '../sources/text';
import { hasText, type KeptEntries } from './kept-entries';
import type { ExistingEntry, ExistingKpi, MonthAvailable, MonthReview, ReviewRow, ReviewTotals } from './month-types';

/** Every person's month, worked out, with what was typed before. */
export function reviewData(
  context: ReadingContext,
  data: MonthData,
  existing: ExistingKpi | null,
  kept: KeptEntries,
  months: readonly MonthAvailable[],
): MonthReview {
  const evaluate = personEvaluator(data.setup);
  const rows = data.people.map(({ person, indicators }): ReviewRow => {
    const entry = kept.of(person);
    const figures = {
      indicators,
      base: toCent(person.base),
      performanceBase: toCent(person.performanceBase),
      adjustment: adjustmentFigure(context, entry, person.name, person.place),
    };
    const { key, id, name, position, place } = person;
    const note = entry && typeof entry.note !== 'object' ? String(entry.note) : '';
    return { key, id, name, position, place, figures, pay: evaluate(figures), note };
  });
  const entries = existing?.entries ?? [];
  const matched = data.people.flatMap(({ person }) => kept.of(person) ?? []);
  return {
    rows,
    totals: totals(data, rows),
    problems: context.findings.problems(),
    months,
    counts: {
      people: rows.length,
      added: existing ? rows.length - matched.filter((entry) => entry.listed).length : 0,
      gone: entries.filter((entry) => entry.listed && !matched.includes(entry)).length,
      adjustmentsKept: matched.filter(hasText).length,
      records: data.records,
      repairs: context.repairs.length,
    },
  };
}

function adjustmentFigure(
  context: ReadingContext,
  entry: ExistingEntry | null,
  name: string,
  place: ReviewRow['place'],
): Figure {
  const value = entry?.adjustmentValue ?? '';
  if (typeof value === 'number' || isErrorText(value)) return value;
  if (!isBlank(value)) context.findings.add('adjustment.text', 'warning', {}, [place], name);
  return null;
}

function totals(data: MonthData, rows: readonly ReviewRow[]): ReviewTotals {
  const each = (of: (row: ReviewRow) => Figure): Figure => total(rows.map(of));
  return {
    targets: data.setup.indicators.map((_, index) => each((row) => row.figures.indicators[index]?.target ?? null)),
    actuals: data.setup.indicators.map((_, index) => each((row) => row.figures.indicators[index]?.actual ?? null)),
    commission: each((row) => row.pay.commission),
    base: each((row) => row.pay.base),
    performance: each((row) => row.pay.performance),
    adjustment: each((row) => row.figures.adjustment),
    pay: each((row) => row.pay.pay),
  };
}

/** What SUM shows: the first error, else the exact sum. */
function total(figures: readonly Figure[]): Figure {
  const failed = figures.find(isErrorText);
  if (failed !== undefined) return failed;
  return toNumber(figures.reduce<Decimal>((sum, figure) => sum.plus(exact((figure ?? 0) as number)), new Decimal(0)));
}
