import { isGrid } from '../../formula/value';
import { inputValue, PAY } from '../../plan/language';
import type { BaseTeam } from '../../plan/what-if';
import type { TouchedTeam } from './touched-figures';

/** A figure as the month has it, or as the scenario makes it. */
export type Side = 'asIs' | 'whatIf';

export type ScenarioColumn =
  | { readonly kind: 'name' | 'position' }
  | { readonly kind: 'payAsIs' | 'payWhatIf' | 'difference' | 'adjustment' }
  | { readonly kind: 'input'; readonly name: string; readonly side: Side }
  | { readonly kind: 'line'; readonly name: string };

/** Columns that stand at the same place for every plan, so that pay can be read down the whole sheet. */
export const FIXED = { name: 0, position: 1, payAsIs: 2, payWhatIf: 3, difference: 4 } as const;
/** Columns of the changes; the last one has, unseen, what the scenario is read back from. */
export const CHANGE = { who: 0, what: 1, how: 2, value: 3, kept: 4, remark: 5 } as const;
/** Columns of figures that everybody under a plan shares. */
export const SHARED = { label: 0, asIs: 1, whatIf: 2, unit: 3 } as const;

/** Inputs of one word, `car`, below the people: each person's values are rows one below the other. */
export interface RecordsLayout {
  readonly titleRow: number;
  readonly headerRow: number;
  readonly columns: readonly Extract<ScenarioColumn, { readonly kind: 'input' }>[];
  /** Person by person. */
  readonly rows: readonly { readonly first: number; readonly count: number }[];
}

/** Where the people of one plan stand. Rows and columns are zero-based. */
export interface TeamLayout {
  readonly titleRow: number;
  /** Over the department's figures; null where none is changed. */
  readonly sharedHeader: number | null;
  readonly sharedRows: ReadonlyMap<string, number>;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalsRow: number;
  readonly columns: readonly ScenarioColumn[];
  readonly records: readonly RecordsLayout[];
  /** The first row below all of it. */
  readonly end: number;
}

/** The first column of the records; their people stand in the first. */
export const FIRST_RECORD_COLUMN = 1;

/** Where everything about the people of one plan stands, from a row on. */
export function teamLayout(touched: TouchedTeam, top: number): TeamLayout {
  const { team } = touched;
  const { version } = team.compiled;
  const shared = Object.keys(version.department ?? {});
  const sharedHeader = shared.some((name) => touched.department.has(name)) ? top + 2 : null;
  const sharedTop = top + 2 + (sharedHeader === null ? 0 : 1);
  const headerRow = sharedTop + shared.length + (shared.length > 0 ? 1 : 0);
  const firstRow = headerRow + 1;
  const lastRow = headerRow + team.people.length;
  const isTouched = (name: string): boolean => touched.people.some((figures) => figures.has(name));
  const inputs = Object.entries(version.inputs);
  const single = inputs.flatMap(([name, { each }]) => (each === undefined ? inputColumns(name, isTouched(name)) : []));
  let next = lastRow + 2;
  const records = [...new Set(inputs.flatMap(([, { each }]) => each ?? []))].map((word) => {
    const names = inputs.flatMap(([name, { each }]) => (each === word ? [name] : []));
    const layout = recordsLayout(team, names, isTouched, next + 1);
    next = layout.end;
    return layout;
  });
  return {
    titleRow: top,
    sharedHeader,
    sharedRows: new Map(shared.map((name, index) => [name, sharedTop + index])),
    headerRow,
    firstRow,
    lastRow,
    totalsRow: lastRow + 1,
    columns: [
      ...(['name', 'position', 'payAsIs', 'payWhatIf', 'difference'] as const).map((kind) => ({ kind })),
      ...single,
      ...[...Object.keys(version.lines), PAY].map((name) => ({ kind: 'line', name }) as const),
      { kind: 'adjustment' },
    ],
    records,
    end: next,
  };
}

function inputColumns(name: string, touched: boolean): readonly Extract<ScenarioColumn, { readonly kind: 'input' }>[] {
  const sides: readonly Side[] = touched ? ['asIs', 'whatIf'] : ['asIs'];
  return sides.map((side) => ({ kind: 'input', name, side }));
}

function recordsLayout(
  { compiled: { version }, people }: BaseTeam,
  names: readonly string[],
  isTouched: (name: string) => boolean,
  top: number,
): RecordsLayout & { readonly end: number } {
  let next = top + 2;
  const rows = people.map(({ inputs }) => {
    const counts = names.map((name) => {
      const input = version.inputs[name];
      const value = input ? inputValue(name, input, inputs) : null;
      return isGrid(value) ? value.rows.length : 1;
    });
    const first = next;
    const count = Math.max(1, ...counts);
    next += count;
    return { first, count };
  });
  const columns = names.flatMap((name) => inputColumns(name, isTouched(name)));
  return { titleRow: top, headerRow: top + 1, columns, rows, end: next };
}

/** The column of a figure as formulas take it: the scenario's where it has one of its own. */
export function inputColumn(columns: readonly ScenarioColumn[], name: string): number {
  return columns.findLastIndex((column) => column.kind === 'input' && column.name === name);
}

/** @throws RangeError for a column that the plan does not have */
export function columnAt(columns: readonly ScenarioColumn[], kind: ScenarioColumn['kind'], name?: string): number {
  const found =
    kind === 'input' && name !== undefined
      ? inputColumn(columns, name)
      : columns.findIndex((column) => column.kind === kind && (!('name' in column) || column.name === name));
  if (found < 0) throw new RangeError(`The sheet has no column ${kind} ${name ?? ''}`);
  return found;
}
