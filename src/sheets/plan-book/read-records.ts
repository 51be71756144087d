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
 * the one above it.
 * @param values of the sheet from A1 on
 */
export function readRecords(values: Rows, { version }: CompiledPlan): readonly ReadRecords[] {
  const lists = Object.entries(version.inputs).filter(([, { each }]) => each !== undefined);
  const headers = values.flatMap((cells, row) => (isHeader(cells) ? [row] : []));
  return headers.flatMap((header, index) => {
    const columns = columnsUnder(values[header] ?? [], lists);
    return columns.length === 0 ? [] : readSection(values, header, headers[index + 1] ?? values.length, columns);
  });
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

function readSection(values: Rows, header: number, end: number, columns: readonly Column[]): ReadRecords[] {
  const people: { name: string; id: string | number | null; rows: (readonly CellValue[])[] }[] = [];
  for (const cells of values.slice(header + 1, end)) {
    if (columns.every(({ at }) => isBlank(cells[at]))) continue;
    const [name, id] = [String(cells[RECORD_COLUMNS.name] ?? ''), cells[RECORD_COLUMNS.id] ?? ''];
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
