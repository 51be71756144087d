import { LANGUAGES } from '../../i18n';
import { inputKind, titleOf, type CompiledPlan, type PlanInput, type PlanValue } from '../../plan/language';
import { isFormula } from '../../sources/is-formula';
import type { CellValue } from '../../sources/source';
import { isBlank } from '../../sources/text';
import type { CellContent } from '../description';
import { readExistingKpi } from '../existing-kpi';
import type { ExistingEntry, ExistingKpi } from '../month-types';
import { isSheetText } from '../sheet-text';
import { HEAD_COLUMNS } from './plan-kpi-block';
import { planColumnManner } from './plan-kpi-columns';

type Rows = readonly (readonly CellValue[])[];

/** Figures as cells hold them, by the plan's names. */
export interface ReadInputs {
  readonly values: Readonly<Record<string, PlanValue>>;
  /** Cells that work their value out. */
  readonly formulas: Readonly<Record<string, CellContent>>;
}

/** A plan's KPI sheet as the user left it. */
export interface PlanKpiReading {
  /** Adjustments, notes and where everybody stands. */
  readonly existing: ExistingKpi;
  /** Everybody on the sheet, and below it those who were no longer listed. */
  readonly people: readonly (ReadInputs & { readonly entry: ExistingEntry })[];
  readonly department: ReadInputs;
  /** The row of each figure of the department. */
  readonly departmentRows: ReadonlyMap<string, number>;
  /** The column of each input that has one. */
  readonly columns: ReadonlyMap<string, number>;
  /** What stands in the first column of the rows above the people. */
  readonly labels: readonly string[];
}

/**
 * What stands on a KPI sheet built before, found by its titles in either language, so that columns may have been moved.
 * @param values and
 * @param formulas of the sheet from A1 on
 * @param rowCount rows of the block as its defined name tells; null where no name tells
 * @returns null where the sheet is not one of ours
 */
export function readPlanKpi(
  values: Rows,
  formulas: Rows,
  { compiled, rowCount = null }: { readonly compiled: CompiledPlan; readonly rowCount?: number | null },
): PlanKpiReading | null {
  const existing = readExistingKpi(values, formulas, rowCount);
  if (!existing) return null;
  const { version } = compiled;
  const header = values[existing.block.headerRow] ?? [];
  const columns = Object.entries(version.inputs).flatMap(([name, input]) => {
    const titles = LANGUAGES.map((language) => planColumnManner(compiled, { kind: 'input', name }, language).title);
    const at = input.each === undefined ? columnOf(header, titles) : -1;
    return at < 0 ? [] : [{ name, input, at }];
  });
  const heads = Object.entries(version.department ?? {}).flatMap(([name, input]) => {
    const titles: readonly CellValue[] = Object.values(titleOf(input, name));
    const row = values.findIndex((cells, at) => at < existing.block.headerRow && titles.includes(cells[0] ?? ''));
    return row < 0 ? [] : [{ name, input, row }];
  });
  const cell = (row: number, at: number) => ({ value: values[row]?.[at] ?? '', formula: formulas[row]?.[at] ?? '' });
  return {
    existing,
    people: existing.entries.map((entry) => ({
      entry,
      ...readInputs(columns.map(({ name, input, at }) => ({ name, input, ...cell(entry.row, at) }))),
    })),
    department: readInputs(heads.map(({ name, input, row }) => ({ name, input, ...cell(row, HEAD_COLUMNS.value) }))),
    departmentRows: new Map(heads.map(({ name, row }) => [name, row])),
    columns: new Map(columns.map(({ name, at }) => [name, at])),
    labels: values.slice(0, existing.block.headerRow).map(([label = '']) => String(label)),
  };
}

interface InputCell {
  readonly name: string;
  readonly input: PlanInput;
  readonly value: CellValue;
  readonly formula: CellValue;
}

/** A blank count or amount is 0, as it is for the formulas beside it, whatever the plan says for one that is not given. */
function readInputs(cells: readonly InputCell[]): ReadInputs {
  const values = cells.map(({ name, input, value }): [string, PlanValue] => {
    const kind = inputKind(input);
    const blank = kind === 'count' || kind === 'amount' ? 0 : null;
    return [name, isBlank(value) ? blank : value];
  });
  const formulas = cells.flatMap(({ name, value, formula }): [string, CellContent][] =>
    isFormula(formula, value) ? [[name, { formula }]] : [],
  );
  return { values: Object.fromEntries(values), formulas: Object.fromEntries(formulas) };
}

/**
 * The column of an input. One that is called as the position is stands behind it; one that is called as a line is
 * stands before it.
 */
function columnOf(header: readonly CellValue[], titles: readonly string[]): number {
  const wanted = (cell: CellValue): boolean => typeof cell === 'string' && titles.includes(cell);
  return titles.some((title) => isSheetText('kpi.position', title))
    ? header.findLastIndex(wanted)
    : header.findIndex(wanted);
}
