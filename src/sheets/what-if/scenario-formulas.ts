import { toCol } from '@borgar/fx';
import { isError, isFigure, type Scalar } from '../../formula/value';
import { PLAIN_NAMES, type Naming } from '../../formula/naming';
import type { Language } from '../../i18n';
import { toSheetFormula, type CompiledLine, type PlanInput, type SheetReferences } from '../../plan/language';
import type { Area, CellContent } from '../description';
import { inputCell } from '../plan-book/input-cells';
import { fixedCell, rowCell } from '../references';
import { CHANGE, columnAt, FIRST_RECORD_COLUMN, inputColumn, SHARED, type TeamLayout } from './scenario-layout';
import type { Touch, TouchedTeam } from './touched-figures';

/** What the formulas of a scenario's sheet refer to; all of it stands on the sheet itself, so that a copy of it works alone. */
export interface ScenarioPlaces extends TouchedTeam {
  readonly language: Language;
  readonly naming?: Naming;
  readonly layout: TeamLayout;
  /** By parameter. */
  readonly rules: ReadonlyMap<string, Area>;
  /** Rows of the month's first and last day. */
  readonly monthRows: readonly [first: number, last: number];
  /** The row of each of the scenario's changes. */
  readonly changeRow: (change: number) => number;
}

/** A person's line as a live formula. */
export function scenarioLine(places: ScenarioPlaces, line: CompiledLine, person: number): string {
  return toSheetFormula(places.team.compiled, line, references(places, person), places.naming ?? PLAIN_NAMES);
}

/** A column over everybody under a plan, `$G$12:$G$20`. */
export function teamCells({ firstRow, lastRow }: TeamLayout, column: number): string {
  return `${fixedCell(column, firstRow)}:${fixedCell(column, lastRow)}`;
}

function references(
  { team, department, layout, rules, monthRows, language }: ScenarioPlaces,
  person: number,
): SheetReferences {
  const { inputs } = team.compiled.version;
  const { columns, firstRow, records } = layout;
  const row = firstRow + person;
  const recordCells = (name: string): string => {
    const own = records.find((section) => inputColumn(section.columns, name) >= 0);
    const rows = own?.rows[person];
    if (!rows) throw new RangeError(`There are no records of ${name}`);
    const column = FIRST_RECORD_COLUMN + inputColumn(own.columns, name);
    return `${fixedCell(column, rows.first)}:${fixedCell(column, rows.first + rows.count - 1)}`;
  };
  return {
    language,
    input: (name) =>
      inputs[name]?.each === undefined ? rowCell(columnAt(columns, 'input', name), row) : recordCells(name),
    line: (name) => rowCell(columnAt(columns, 'line', name), row),
    team: (name) => teamCells(layout, columnAt(columns, Object.hasOwn(inputs, name) ? 'input' : 'line', name)),
    // Column A has the names: rows are counted there whatever columns come and go.
    mine: `ROWS($${toCol(0)}$${firstRow + 1}:${rowCell(0, row, true)})`,
    department: (name) =>
      fixedCell(department.has(name) ? SHARED.whatIf : SHARED.asIs, layout.sharedRows.get(name) ?? 0),
    month: (day) => fixedCell(SHARED.asIs, monthRows[day === 'start' ? 0 : 1]),
    parameter: (name) => {
      const area = rules.get(name);
      if (!area) throw new RangeError(`The plan has no parameter ${name}`);
      const first = fixedCell(area.column, area.row);
      const last = fixedCell(area.column + area.columnCount - 1, area.row + area.rowCount - 1);
      return first === last ? first : `${first}:${last}`;
    },
  };
}

/**
 * A figure as the scenario makes it, over its cell as the month has it and the levers: what `movedFigure` does to it.
 * @param cell of the figure as it is
 * @param value what stands there
 * @param touches what is done to it, first things first
 * @param lever the cell of a change's value
 * @returns a blank where a blank stays one
 */
function movedCell(
  cell: string,
  value: Scalar,
  input: PlanInput,
  touches: readonly Touch[],
  lever: (change: number) => string,
): CellContent {
  let moved: { readonly formula: string; readonly isSum: boolean } | null =
    value === null ? null : { formula: cell, isSum: false };
  // A text stays what it is; an error goes on as one.
  let isNumber = isFigure(value) || isError(value);
  const hasFloor = (input.min ?? -1) >= 0 && !(isFigure(value) && Number(value) < 0);
  for (const { change, how } of touches) {
    const by = lever(change);
    if (how === 'set') {
      moved = { formula: by, isSum: false };
      isNumber = true;
    } else if (moved && isNumber) {
      moved = hasFloor && how === 'plus' ? floored(joined(moved, how, by)) : joined(moved, how, by);
    }
  }
  return moved ? { formula: `=${moved.formula}` } : '';
}

interface Moved {
  readonly formula: string;
  readonly isSum: boolean;
}

function joined({ formula, isSum }: Moved, how: Exclude<Touch['how'], 'set'>, by: string): Moved {
  if (how === 'plus') return { formula: `${formula}+${by}`, isSum: true };
  return { formula: `${isSum ? `(${formula})` : formula}${how === 'times' ? '*' : '/'}${by}`, isSum: false };
}

/** What cannot be below nought does not come to be by being taken lower. */
function floored({ formula }: Moved): Moved {
  return { formula: `MAX(0,${formula})`, isSum: false };
}

/** A figure as it is, or over that cell as the scenario makes it. */
export function sidedCell(
  { team, language, changeRow }: ScenarioPlaces,
  input: PlanInput,
  value: Scalar,
  touches: readonly Touch[],
  asIsCell: string | null,
): CellContent {
  if (asIsCell === null) return inputCell(team.compiled.version, value, language);
  return movedCell(asIsCell, value, input, touches, (change) => fixedCell(CHANGE.value, changeRow(change)));
}
