import { titleOf, type CompiledPlan, type PlanInput, type PlanValue } from '../../plan/language';
import type { CellValue } from '../../sources/source';
import { isBlank } from '../../sources/text';
import { isSheetText } from '../sheet-text';
import { RECORD_COLUMNS } from './records-block';

type Rows = readonly (readonly CellValue[])[];

/** What somebody has records of, row by row. */
export interface ReadRecords {
  readonly name: string;
  readonly id: string | number | null;
  /** One value a row of each input; rows without any are left out. */
  readonly values: Readonly<Record<string, readonly PlanValue[]>>;
}

/**
 * The records sheet of a plan as the user left it, person by person. A row that was inserted without a name belongs to
 * the one above it, unless it works something out: that is a total of the user's. So is what stands apart from the block.
 * @param cells values and
 * @param formulas of the sheet from A1 on; none where nothing is computed
 * @param rowCount rows of the block as its defined name tells; null where no name tells
 */
export function readRecords(
  cells: Rows,
  { version }: CompiledPlan,
  { formulas = [], rowCount = null }: { readonly formulas?: Rows; readonly rowCount?: number | null } = {},
): readonly ReadRecords[] {
  const values = cells.slice(0, rowCount === null ? cells.length : rowCount + rowsTypedBelow(cells, rowCount));
  const lists = Object.entries(version.inputs).filter(([, { each }]) => each !== undefined);
  const headers = values.flatMap((cells, row) => (isHeader(cells) ? [row] : []));
  return headers.flatMap((header, index) => {
    const columns = columnsUnder(values[header] ?? [], lists);
    return columns.length === 0
      ? []
      : readSection({ values, formulas }, header, headers[index + 1] ?? values.length, columns);
  });
}

/** How many rows with a name were typed straight under a block. */
export function rowsTypedBelow(values: Rows, rowCount: number | null): number {
  if (rowCount === null) return 0;
  let end = rowCount;
  while (!isBlank(values[end]?.[RECORD_COLUMNS.name])) end += 1;
  return end - rowCount;
}

interface Column {
  readonly name: string;
  readonly at: number;
}

function isHeader(cells: readonly CellValue[]): boolean {
  return isSheetText('kpi.name', cells[RECORD_COLUMNS.name]) && isSheetText('kpi.id', cells[RECORD_COLUMNS.id]);
}

function columnsUnder(header: readonly CellValue[], lists: readonly (readonly [string, PlanInput])[]): Column[] {
  return lists.flatMap(([name, input]) => {
    const titles: readonly CellValue[] = Object.values(titleOf(input, name));
    const at = header.findIndex((cell, column) => column >= RECORD_COLUMNS.input && titles.includes(cell));
    return at < 0 ? [] : [{ name, at }];
  });
}

function readSection(
  { values, formulas }: { readonly values: Rows; readonly formulas: Rows },
  header: number,
  end: number,
  columns: readonly Column[],
): ReadRecords[] {
  const people: { name: string; id: string | number | null; rows: (readonly CellValue[])[] }[] = [];
  const isComputed = (row: number): boolean =>
    columns.some(({ at }) => String(formulas[row]?.[at] ?? '').startsWith('='));
  for (let row = header + 1; row < end; row += 1) {
    const cells = values[row] ?? [];
    if (columns.every(({ at }) => isBlank(cells[at]))) continue;
    const [name, id] = [String(cells[RECORD_COLUMNS.name] ?? ''), cells[RECORD_COLUMNS.id] ?? ''];
    if (isBlank(name) && isComputed(row)) continue;
    const last = people.at(-1);
    const known = isBlank(id) || typeof id === 'boolean' ? null : id;
    if (last && (isBlank(name) || (last.name === name && last.id === known))) last.rows.push(cells);
    else people.push({ name, id: known, rows: [cells] });
  }
  return people.map(({ name, id, rows }) => ({
    name,
    id,
    values: Object.fromEntries(columns.map((column) => [column.name, rows.map((cells) => valueOf(cells[column.at]))])),
  }));
}

function valueOf(cell: CellValue | undefined): PlanValue {
  return cell === undefined || isBlank(cell) ? null : cell;
}
