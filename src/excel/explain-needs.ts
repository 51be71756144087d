import { MAX_COLS, MAX_ROWS } from '@borgar/fx';
import { FormulaError } from '../formula/formula-error';
import type { Naming } from '../formula/naming';
import { parseFormula } from '../formula/parse';
import { references } from '../formula/references';
import type { Named } from '../formula/scope';
import type { Formula } from '../formula/tree';
import { unknownValue } from '../formula/value';
import type { Place } from '../sources/source';
import { parseAddress, rangeOf } from './address';
import type { Requests } from './requests';

/** What a workbook calls its cells. */
export interface NamesAndTables {
  /** Names of the cell's own sheet before those of the workbook. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly string[];
}

/** Everything that a formula refers to, by way of its names too. */
export interface Needs {
  readonly areas: readonly Place[];
  /** By name in lower case. */
  readonly names: ReadonlyMap<string, Named>;
  /** Tables by their own names. */
  readonly tables: readonly string[];
  readonly spills: readonly Place[];
}

/** A table's columns and where its parts stand. */
export interface TableExtent {
  readonly name: string;
  readonly columns: readonly string[];
  readonly header: Place;
  readonly body: Place;
}

/** How far what has no fixed size goes. */
export interface Extents {
  readonly tables: readonly TableExtent[];
  /** The filled area by the address of its first cell. */
  readonly spills: readonly { readonly anchor: Place; readonly area: Place }[];
  /**
   * How many rows whole columns are cut to and how many columns whole rows, the same for all of them: cells that Excel
   * sees in one row must stay in one, and SUMIFS wants its columns equally long.
   */
  readonly used: { readonly rowCount: number; readonly columnCount: number };
}

const ONE_CELL = { rowCount: 1, columnCount: 1 };

/** What a formula needs; names are followed into what they stand for. */
export function collectNeeds(
  formula: Formula,
  at: Place,
  { names, tables }: NamesAndTables,
  naming: Pick<Naming, 'readName'>,
): Needs {
  const areas: Place[] = [];
  const spills: Place[] = [];
  const found = new Map<string, Named>();
  const mentioned = new Set<string>();
  const follow = (from: Formula): void => {
    const needed = references(from, at);
    areas.push(...needed.areas);
    spills.push(...needed.spills);
    for (const { table } of needed.tables)
      for (const name of tables) if (table === null || same(table, name)) mentioned.add(name);
    for (const { name } of needed.names) {
      if (found.has(name.toLowerCase())) continue;
      const table = tables.find((one) => same(one, name));
      if (table !== undefined) mentioned.add(table);
      const entry = names.find((one) => same(one.name, name));
      if (!entry) continue;
      const named = standsFor(entry.formula, naming);
      found.set(name.toLowerCase(), named);
      if (named.kind === 'area') areas.push(named.area);
      if (named.kind === 'formula') follow(named.formula);
    }
  };
  follow(formula);
  return { areas, names: found, tables: [...mentioned], spills };
}

function standsFor(text: string, naming: Pick<Naming, 'readName'>): Named {
  const area = parseAddress(text);
  if (area) return { kind: 'area', area };
  try {
    return { kind: 'formula', formula: parseFormula(text, naming) };
  } catch (error) {
    if (error instanceof FormulaError) return { kind: 'value', value: unknownValue(text) };
    throw error;
  }
}

/** Asks how far tables, spills and whole columns go: one round trip, none where there are none. */
export async function findExtents(requests: Requests, { areas, tables, spills }: Needs): Promise<Extents> {
  const { context } = requests;
  const sheets = [...new Set(areas.filter(isUnbounded).map(({ sheet }) => sheet))];
  if (tables.length + spills.length + sheets.length === 0) return { tables: [], spills: [], used: ONE_CELL };
  const tableRanges = tables.map((name) => {
    const table = context.workbook.tables.getItem(name);
    const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
    header.load('address,values');
    body.load('address');
    return { name, header, body };
  });
  const spillRanges = spills.map((anchor) => {
    const range = rangeOf(context, anchor).getSpillingToRangeOrNullObject();
    range.load('address');
    return { anchor, range };
  });
  const usedRanges = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    range.load('address');
    return range;
  });
  await requests.send();
  return {
    tables: tableRanges.flatMap(({ name, header: top, body: rows }) => {
      const [header, body] = [parseAddress(top.address), parseAddress(rows.address)];
      return header && body ? [{ name, columns: (top.values[0] ?? []).map(String), header, body }] : [];
    }),
    spills: spillRanges.flatMap(({ anchor, range }) => {
      const area = range.isNullObject ? null : parseAddress(range.address);
      return area ? [{ anchor, area }] : [];
    }),
    used: usedRanges
      .flatMap((range) => (range.isNullObject ? [] : (parseAddress(range.address) ?? [])))
      .reduce(
        ({ rowCount, columnCount }, one) => ({
          rowCount: Math.max(rowCount, one.row + one.rowCount),
          columnCount: Math.max(columnCount, one.column + one.columnCount),
        }),
        ONE_CELL,
      ),
  };
}

/** Whether an area is whole columns or rows. */
export function isUnbounded({ rowCount, columnCount }: Place): boolean {
  return rowCount > MAX_ROWS || columnCount > MAX_COLS;
}

export function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
