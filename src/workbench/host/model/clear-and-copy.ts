import { CellValueType } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { requireBounded } from './array-argument';
import type { Area } from '../../engine/area';
import { toEntry } from '../../engine/entry';
import type { CellValue } from '../../engine/entry';
import { HostError } from '../host-error';
import { requireAllowed, requireUnlocked } from './guard';
import { copyRules } from './copy-rules';
import type { Model } from './model';
import type { RangeShape } from './range-shape';
import { valueTypeOf } from './value-type';

export type ClearApplyTo = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';
export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

/** What `range.clear` does. Formats include conditional ones; contents leave them. */
export function clearRange(model: Model, sheetId: string, area: Area, applyTo: ClearApplyTo): void {
  const { engine } = model;
  const used = engine.cells.used(sheetId, area, false);
  if (applyTo === 'All' || applyTo === 'Contents') {
    if (used) requireUnlocked(model, sheetId, used);
    engine.cells.clearContents(sheetId, area);
  }
  if (applyTo === 'All' || applyTo === 'Formats') {
    requireAllowed(model, sheetId, 'allowFormatCells');
    engine.styles.clear(sheetId, area);
    for (const format of engine.conditionalFormats.touching(sheetId, area))
      engine.conditionalFormats.remove(sheetId, format.id);
  }
  if (applyTo === 'All') engine.validations.clear(sheetId, area);
  if (applyTo === 'ResetContents') throw new HostError('NotImplemented');
}

/** What `range.copyFrom` does: repeats the source over the target where the target is a multiple of it. */
export function copyInto(
  model: Model,
  targetRange: RangeShape,
  source: RangeShape,
  options: { readonly type: CopyType; readonly skipBlanks: boolean; readonly transpose: boolean },
): void {
  if (options.type === 'Link') throw new HostError('NotImplemented');
  requireBounded(source.area);
  const area = filledArea(targetRange.area, source.area, options.transpose);
  requireBounded(area);
  const from = (row: number, column: number): { row: number; column: number } => {
    const [r, c] = [row - area.row, column - area.column];
    const { rowCount, columnCount } = source.area;
    return options.transpose
      ? { row: c % rowCount, column: r % columnCount }
      : { row: r % rowCount, column: c % columnCount };
  };
  if (options.type !== 'Formats') {
    requireUnlocked(model, targetRange.sheetId, area);
    model.engine.cells.write(targetRange.sheetId, area, contents(model, source, area, from, options));
  }
  if (options.type === 'All' || options.type === 'Formats') {
    copyStyles(model, targetRange, source, area, from);
    if (!options.transpose) copyRules(model, targetRange, source, area);
  }
}

type From = (row: number, column: number) => { row: number; column: number };

function contents(
  model: Model,
  source: RangeShape,
  area: Area,
  from: From,
  options: { type: CopyType; skipBlanks: boolean },
): (CellValue | null)[][] {
  const { cells, context } = model.engine;
  const values =
    options.type === 'Values' ? cells.values(source.sheetId, source.area) : cells.formulas(source.sheetId, source.area);
  const lexer = context.injector.get(LexerTreeBuilder);
  return Array.from({ length: area.rowCount }, (_row, r) =>
    Array.from({ length: area.columnCount }, (_column, c) => {
      const at = from(area.row + r, area.column + c);
      const value = values[at.row]?.[at.column] ?? '';
      if (value === '') return options.skipBlanks ? null : '';
      const isFormula =
        cells.formulaAt(source.sheetId, source.area.row + at.row, source.area.column + at.column) !== null;
      // What a formula came to is an error even where a text would read the same.
      if (isFormula && options.type === 'Values' && valueTypeOf(value) === 'Error') return value;
      // Text that only looks like a formula stays text.
      if (typeof value === 'string' && !(isFormula && options.type !== 'Values')) return textEntry(value);
      if (typeof value !== 'string') return value;
      const right = area.column + c - source.area.column - at.column;
      const down = area.row + r - source.area.row - at.row;
      return lexer.moveFormulaRefOffset(value, right, down);
    }),
  );
}

/** A text as it is typed so that it stays that text, with an apostrophe only where it would be read as something else. */
function textEntry(text: string): string {
  const { data } = toEntry(text, null);
  return data.t === CellValueType.STRING && data.v === text ? text : `'${text}`;
}

function copyStyles(model: Model, targetRange: RangeShape, source: RangeShape, area: Area, from: From): void {
  requireAllowed(model, targetRange.sheetId, 'allowFormatCells');
  const style = model.engine.styles.reader(source.sheetId);
  const copied = new Map<string, ReturnType<typeof style>>();
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const at = from(row, column);
      copied.set(`${row},${column}`, style(source.area.row + at.row, source.area.column + at.column));
    }
  }
  model.engine.styles.clear(targetRange.sheetId, area);
  model.engine.styles.changeEach(targetRange.sheetId, area, (row, column) => copied.get(`${row},${column}`) ?? null);
}

function filledArea(target: Area, source: Area, transpose: boolean): Area {
  const rows = transpose ? source.columnCount : source.rowCount;
  const columns = transpose ? source.rowCount : source.columnCount;
  return {
    ...target,
    rowCount: target.rowCount % rows === 0 ? target.rowCount : rows,
    columnCount: target.columnCount % columns === 0 ? target.columnCount : columns,
  };
}
