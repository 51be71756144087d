import type { Indicator, SourceChoice } from '../plan/month-setup';
import { describeColumns } from './columns';
import { columnCells } from './criterion';
import { headerFit, headerText } from './header-text';
import type { MonthParts, MonthReading } from './month-data';
import { parseDate } from './parse-date';
import { joinColumn } from './person-finder';
import { proposeIndicators } from './propose-indicators';
import { monthOfSerial } from './calendar';
import type { ColumnContent } from './recognition';
import type { CellValue, Source } from './source';
import { isBlank, matchKey, nearKey } from './text';
import { titleKey } from './title-key';

/** Where a column stands: in the people list, the targets, or one of the lists of actuals. */
export type KnownList = 'people' | 'targets' | number;

/** A column of the chosen ranges, as far as matching it with what a plan asks for goes. */
export interface KnownColumn {
  readonly list: KnownList;
  readonly column: number;
  /** Its title, reduced to what tells it from others. */
  readonly key: string;
  readonly unit: string;
  readonly role: 'base' | 'performance' | 'amount' | null;
  readonly content: ColumnContent;
  /** Filled cells of the first rows. */
  readonly cells: readonly CellValue[];
}

/** A list of actuals by what it is called. */
export interface KnownRecords {
  readonly list: number;
  /** The sheet's name without the word list or records. */
  readonly key: string;
  /** Whether nobody has two rows in a month, so that rates and scores can be taken from it. */
  readonly oneEach: boolean;
  /** Whether the list has one row a month, so that it is about the department. */
  readonly oneRow: boolean;
}

/** All that the chosen ranges offer a plan. */
export interface KnownColumns {
  readonly columns: readonly KnownColumn[];
  readonly records: readonly KnownRecords[];
  /** What is measured against a target. */
  readonly indicators: readonly Indicator[];
}

const ROWS_JUDGED = 500;
const LIST_WORDS = /明细表?|记录|清单|台账|列表|数据|汇总|统计|表$|details?|records?|list|log|data/gi;

/** Describes the chosen ranges once, for any number of plans. */
export function knownColumns(parts: MonthParts, reading: MonthReading): KnownColumns {
  const columns = [
    ...(parts.people ? columnsOf('people', parts.people, reading.people) : []),
    ...(parts.targets && reading.targets ? columnsOf('targets', parts.targets, reading.targets) : []),
    ...parts.actuals.flatMap((choice, list) => {
      const source = reading.actuals[list];
      return source ? columnsOf(list, choice, source) : [];
    }),
  ];
  const records = parts.actuals.flatMap((choice, list): KnownRecords[] => {
    const source = reading.actuals[list];
    if (!source) return [];
    const whose = parts.people ? joinColumn(parts.people, choice) : undefined;
    return [
      {
        list,
        key: titleKey(choice.place.sheet.replace(LIST_WORDS, '')),
        oneEach: whose !== undefined && isOnceAMonth(source, choice, whose),
        oneRow: isOnceAMonth(source, choice, null),
      },
    ];
  });
  return { columns, records, indicators: proposeIndicators(parts, reading, 'en-US') };
}

function columnsOf(list: KnownList, choice: SourceChoice<string>, source: Source): readonly KnownColumn[] {
  const used = new Set<number | undefined>(['name', 'id', 'month', 'date'].map((role) => choice.columns[role]));
  return describeColumns(source, choice.headerRow).flatMap(({ column, content, header }): KnownColumn[] => {
    if (used.has(column)) return [];
    const title = headerText(header);
    const role = (['base', 'performance', 'amount'] as const).find((one) => headerFit(title, one) > 0) ?? null;
    const cells = columnCells(source, choice.headerRow, column).slice(0, ROWS_JUDGED);
    const filled = cells.filter((cell) => !isBlank(cell));
    return [{ list, column, key: titleKey(header), unit: title.unit, role, content, cells: filled }];
  });
}

/**
 * Whether no month has two rows of anybody.
 * @param whose column that says of whom; null for any two rows
 */
function isOnceAMonth(source: Source, choice: SourceChoice<string>, whose: number | null): boolean {
  const { date } = choice.columns;
  const seen = new Set<string>();
  for (let row = choice.headerRow + 1; row < source.values.length; row += 1) {
    const cells = source.values[row] ?? [];
    const person = whose === null ? '' : matchKey(cells[whose] ?? '');
    if (cells.every(isBlank) || (whose !== null && person === '')) continue;
    const key = `${person} ${date === undefined ? '' : monthIn(cells[date] ?? '')}`;
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return seen.size > 0;
}

function monthIn(cell: CellValue): string {
  if (typeof cell === 'number') return monthOfSerial(cell) ?? '';
  const date = parseDate(String(cell));
  return date ? `${date.year}-${date.month}` : nearKey(String(cell));
}
