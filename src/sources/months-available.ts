import type { IsoMonth } from '../plan/month-setup';
import { monthOfSerial, yearOf, isoMonth } from './calendar';
import type { MonthAvailable, MonthParts, MonthReading } from './month-data';
import { parseDate } from './parse-date';
import { cellAt } from './reading-context';
import type { Source } from './source';
import { targetMonth } from './target-months';

/** Every month that the records or the targets speak of, the latest first. */
export function monthsAvailable(parts: MonthParts, reading: MonthReading): readonly MonthAvailable[] {
  const records = new Set<IsoMonth>();
  parts.actuals.forEach((choice, index) => {
    const source = reading.actuals[index];
    const column = choice.columns.date;
    if (!source || column === undefined) return;
    for (let row = choice.headerRow + 1; row < source.values.length; row += 1) {
      const month = recordedMonth(source, row, column);
      if (month) records.add(month);
    }
  });
  const latest = [...records].sort().at(-1);
  const targets = targetMonths(parts, reading, latest && yearOf(latest));
  return [...new Set([...records, ...targets])]
    .sort()
    .reverse()
    .map((month) => ({ month, targets: targets.has(month), records: records.has(month) }));
}

/** The month to start with: the latest with both records and targets, else with records, else any. */
export function latestMonth(months: readonly MonthAvailable[]): IsoMonth | null {
  const best =
    months.find((entry) => entry.records && entry.targets) ?? months.find((entry) => entry.records) ?? months[0];
  return best?.month ?? null;
}

function targetMonths(parts: MonthParts, reading: MonthReading, year: number | undefined): ReadonlySet<IsoMonth> {
  const months = new Set<IsoMonth>();
  const { targets: choice } = parts;
  const column = choice?.columns.month;
  if (!choice || !reading.targets || column === undefined) return months;
  for (let row = choice.headerRow + 1; row < reading.targets.values.length; row += 1) {
    const month = targetMonth(reading.targets, row, column, year);
    if (month) months.add(month);
  }
  return months;
}

function recordedMonth(source: Source, row: number, column: number): IsoMonth | null {
  const cell = cellAt(source, row, column);
  const shown = typeof cell === 'number' ? monthOfSerial(cell) : null;
  const date = shown ? null : parseDate(String(cell));
  return date ? isoMonth(date.year, date.month) : shown;
}
