import { LANGUAGES } from '../../i18n';
import type { CompiledPlan } from '../../plan/language';
import { isFormula } from '../../sources/is-formula';
import type { CellValue } from '../../sources/source';
import { isBlank, matchKey } from '../../sources/text';
import type { StandingSheet } from '../existing-month';
import type { ExistingEntry } from '../month-types';
import { planColumnManner, readPlanKpi, type PlanKpiColumn } from '../plan-book';
import { literal } from '../list-formulas/criteria';
import { placeReference } from '../references';

/** Somebody as sheets tell people apart. */
export interface Who {
  readonly id: string | number | null;
  readonly name: string;
}

/** A sheet that stands with a row a person, for formulas that look somebody up there. */
export interface StandingPeople {
  readonly sheet: string;
  /** A person's row among the people, from 0; null for whoever is not on the sheet, or cannot be told from another. */
  readonly indexOf: (who: Who) => number | null;
  /** Null where the sheet has no such column. */
  readonly columnOf: (column: PlanKpiColumn) => number | null;
  readonly valueAt: (index: number, column: number) => CellValue;
  /** Whether the cell works its value out. */
  readonly isFormula: (index: number, column: number) => boolean;
  /** `MATCH(…)` of a person by the cell with the ID, or, for somebody without one, the name. */
  readonly match: (who: Who, cell: string) => string;
  /** The cells of a column, person by person. */
  readonly cells: (column: number) => string;
}

/**
 * Reads where people and columns stand, by the titles in either language, so that columns may have been moved.
 * @returns null where the sheet is not one of ours
 */
export function standingPeople(
  { sheet, values, formulas, rowCount }: StandingSheet,
  compiled: CompiledPlan,
): StandingPeople | null {
  const reading = readPlanKpi(values, formulas, { compiled, rowCount });
  if (!reading) return null;
  const { block, titles } = reading.existing;
  const lines = titles.slice(0, block.adjustmentColumn);
  const find = (column: PlanKpiColumn): number => {
    const wanted = LANGUAGES.map((language) => planColumnManner(compiled, column, language).title);
    if (column.kind === 'input') return reading.columns.get(column.name) ?? -1;
    // A line that is called as an input is stands behind it; the total stands behind the adjustment.
    if (column.kind === 'line') return lines.findLastIndex((title) => wanted.includes(title));
    return column.kind === 'total'
      ? titles.findLastIndex((title) => wanted.includes(title))
      : titles.findIndex((title) => wanted.includes(title));
  };
  // Asked for every person anew: a payroll has many columns and many people.
  const found = new Map<string, number>();
  return {
    sheet,
    ...peopleIn(sheet, values, formulas, {
      ...block,
      entries: reading.existing.entries.filter(({ listed }) => listed),
    }),
    columnOf: (column) => {
      const key = 'name' in column ? `${column.kind} ${column.name}` : column.kind;
      const at = found.get(key) ?? find(column);
      found.set(key, at);
      return at < 0 ? null : at;
    },
  };
}

interface PeopleRows {
  readonly firstPersonRow: number;
  readonly lastPersonRow: number;
  readonly idColumn: number | null;
  readonly nameColumn: number;
  readonly entries: readonly ExistingEntry[];
}

/** How people are found in rows one below the other. */
export function peopleIn(
  sheet: string,
  values: StandingSheet['values'],
  formulas: StandingSheet['formulas'],
  { firstPersonRow, lastPersonRow, idColumn, nameColumn, entries }: PeopleRows,
): Omit<StandingPeople, 'sheet' | 'columnOf'> {
  const rows = new Map<string, number | null>();
  for (const { id, name, row } of entries) {
    const key = keyOf({ id, name });
    rows.set(key, rows.has(key) ? null : row - firstPersonRow);
  }
  const cells = (column: number): string => {
    const rowCount = lastPersonRow - firstPersonRow + 1;
    return placeReference({ sheet, row: firstPersonRow, column, rowCount, columnCount: 1 });
  };
  const hasIds = idColumn !== null;
  return {
    cells,
    indexOf: (who) => rows.get(keyOf(hasIds ? who : { ...who, id: null })) ?? null,
    valueAt: (index, column) => values[firstPersonRow + index]?.[column] ?? '',
    isFormula: (index, column) => {
      const row = firstPersonRow + index;
      return isFormula(formulas[row]?.[column], values[row]?.[column]);
    },
    match: ({ id, name }, cell) =>
      id !== null && hasIds
        ? `MATCH(${literal(cell, String(id))},${cells(idColumn)},0)`
        : `MATCH(${literal(cell, name)},${cells(nameColumn)},0)`,
  };
}

function keyOf({ id, name }: Who): string {
  return id === null || isBlank(id) ? `name ${matchKey(name)}` : `id ${matchKey(id)}`;
}
