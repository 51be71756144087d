import { toCol } from '@borgar/fx';
import { PLAIN_NAMES } from '../../formula/naming';
import { toSheetFormula, type CompiledPlan, type SheetReferences } from '../../plan/language';
import { fixedCell, placeReference, rowCell } from '../references';
import { parameterName } from './book-names';
import { HEAD_COLUMNS } from './plan-kpi-block';
import type { PlanKpiBlock, PlanMonthOptions } from './plan-month-types';
import { RECORD_COLUMNS, type RecordSection } from './records-block';

/** What the formulas of a plan's KPI sheet refer to. */
export interface PlanFormulaContext {
  readonly compiled: CompiledPlan;
  readonly block: PlanKpiBlock;
  readonly sections: readonly RecordSection[];
  readonly recordsSheet: string;
  readonly options: PlanMonthOptions;
}

/** A person's line as a live formula. */
export function lineFormula(context: PlanFormulaContext, name: string, person: number): string {
  const line = context.compiled.lines.find((entry) => entry.name === name);
  if (!line) throw new RangeError(`The plan has no line ${name}`);
  const naming = context.options.naming ?? PLAIN_NAMES;
  return toSheetFormula(context.compiled, line, references(context, person), naming);
}

/** The column of a line over everyone, as other sheets refer to it. */
export function lineColumn(block: PlanKpiBlock, sheet: string, name: string): string {
  const { firstPersonRow: row, lastPersonRow } = block;
  return placeReference({
    sheet,
    row,
    column: block.at('line', name),
    rowCount: lastPersonRow - row + 1,
    columnCount: 1,
  });
}

function references(context: PlanFormulaContext, person: number): SheetReferences {
  const { block, compiled, options } = context;
  const { version, plan } = compiled;
  const row = block.firstPersonRow + person;
  const own = (kind: 'input' | 'line', name: string): string => rowCell(block.at(kind, name), row);
  const head = (at: number | undefined): string => fixedCell(HEAD_COLUMNS.value, at ?? 0);
  return {
    language: options.language,
    input: (name) =>
      version.inputs[name]?.each === undefined ? own('input', name) : recordRange(context, name, person),
    line: (name) => own('line', name),
    team: (name) => {
      const column = block.at(Object.hasOwn(version.inputs, name) ? 'input' : 'line', name);
      return `${fixedCell(column, block.firstPersonRow)}:${fixedCell(column, block.lastPersonRow)}`;
    },
    // Column A has the names: rows are counted there whatever columns come and go.
    mine: `ROWS($${toCol(0)}$${block.firstPersonRow + 1}:${rowCell(0, row, true)})`,
    department: (name) => head(block.departmentRows.get(name)),
    month: (day) => head(block.monthRows[day === 'start' ? 0 : 1]),
    parameter: (name) => parameterName(plan, version, name),
  };
}

function recordRange({ sections, recordsSheet }: PlanFormulaContext, name: string, person: number): string {
  const section = sections.find(({ inputs }) => inputs.includes(name));
  const rows = section?.rows[person];
  if (!rows) throw new RangeError(`There are no records of ${name}`);
  return placeReference({
    sheet: recordsSheet,
    row: rows.first,
    column: RECORD_COLUMNS.input + section.inputs.indexOf(name),
    rowCount: rows.count,
    columnCount: 1,
  });
}
