import type { Area } from '../../engine/area';
import type { CellValue } from '../../engine/entry';
import { HostError } from '../host-error';
import { arrayFor, requireBounded } from './array-argument';
import { cellProperties, lineProperties, setCellProperties, setRowProperties } from './cell-properties';
import { clearRange, copyInto } from './clear-and-copy';
import type { ClearApplyTo, CopyType } from './clear-and-copy';
import { ConditionalFormatCollectionObject } from './conditional-format-collection';
import { DataValidationObject } from './data-validation';
import { requireAllowed, requireUnlocked, requireUnprotected } from './guard';
import type { Of } from './host-object';
import { orNull } from './or-null';
import { RangeFormatObject } from './range-format';
import { findRange } from './find-range';
import { RangeShape } from './range-shape';
import { RangeSortObject } from './range-sort';
import { RangeViewObject } from './range-view';
import { spillRound } from './spill';
import { surroundingRegion } from './surrounding-region';
import { valueTypeOf } from './value-type';
import { WorksheetObject } from './worksheet';

/** A rectangle of cells. Whole rows and columns answer null for what each cell holds, as in Excel. */
export class RangeObject extends RangeShape implements Of<RangeObject, Excel.Range> {
  get Values(): CellValue[][] {
    return this.#read(() => this.model.engine.cells.values(this.sheetId, this.area));
  }
  set Values(given: unknown) {
    this.#write(given);
  }
  get Formulas(): CellValue[][] {
    return this.#read(() => this.model.engine.cells.formulas(this.sheetId, this.area));
  }
  set Formulas(given: unknown) {
    this.#write(given);
  }
  get Text(): string[][] {
    return this.#read(() => this.model.engine.cells.texts(this.sheetId, this.area));
  }
  get ValueTypes(): ReturnType<typeof valueTypeOf>[][] {
    return this.#read(() => this.Values.map((row) => row.map(valueTypeOf)));
  }
  get NumberFormat(): string[][] {
    return this.#read(() => this.model.engine.cells.numberFormats(this.sheetId, this.area));
  }
  set NumberFormat(given: unknown) {
    this.requireFormattable();
    if (this.#isUnbounded && !Array.isArray(given)) {
      this.model.engine.styles.change(this.sheetId, this.area, { n: { pattern: String(given) } });
      return;
    }
    this.model.engine.cells.setNumberFormats(this.sheetId, this.area, arrayFor<string>(given, this.area));
  }

  /** True where every cell shows part of a spill, null where only some do. */
  get HasSpill(): boolean {
    const { row, column, rowCount, columnCount } = this.area;
    const spills = this.model.engine.cells.spillAreas(this.sheetId);
    const inside = (r: number, c: number): boolean =>
      spills.some(
        (area) =>
          r >= area.row && r < area.row + area.rowCount && c >= area.column && c < area.column + area.columnCount,
      );
    let spilled = 0;
    requireBounded(this.area);
    for (let r = row; r < row + rowCount; r++)
      for (let c = column; c < column + columnCount; c++) if (inside(r, c)) spilled++;
    return orNull(spilled === this.CellCount ? true : spilled === 0 ? false : null);
  }
  get RowHidden(): boolean {
    return this.#allLines(
      this.area.row,
      this.area.rowCount,
      (row) => !this.model.engine.lines.isRowVisible(this.sheetId, row),
    );
  }
  set RowHidden(hidden: boolean) {
    requireAllowed(this.model, this.sheetId, 'allowFormatRows');
    this.model.engine.lines.setRowsHidden(this.sheetId, this.area, hidden);
  }
  get ColumnHidden(): boolean {
    const { column, columnCount } = this.area;
    return this.#allLines(column, columnCount, (line) => !this.model.engine.lines.isColumnVisible(this.sheetId, line));
  }
  set ColumnHidden(hidden: boolean) {
    requireAllowed(this.model, this.sheetId, 'allowFormatColumns');
    this.model.engine.lines.setColumnsHidden(this.sheetId, this.area, hidden);
  }

  get Worksheet(): WorksheetObject {
    return new WorksheetObject(this.model, this.sheetId);
  }
  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.model, this.sheetId, this.area);
  }
  get ConditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.model, this.sheetId, this.area);
  }
  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.model, this.sheetId, this.area);
  }
  get Sort(): RangeSortObject {
    return new RangeSortObject(this.model, this.sheetId, this.area);
  }

  GetUsedRange(valuesOnly?: boolean): this {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): this | null {
    const used = this.model.engine.cells.used(this.sheetId, this.area, valuesOnly === true);
    return used && this.at(used);
  }
  GetSurroundingRegion(): this {
    return this.at(surroundingRegion(this.model.engine, this.sheetId, this.area));
  }
  /** The cell whose formula spills into this one. */
  GetSpillParent(): this {
    return found(this.GetSpillParentOrNullObject());
  }
  GetSpillParentOrNullObject(): this | null {
    const spill = spillRound(this.model, this.sheetId, this.area);
    return spill && this.at({ ...spill, rowCount: 1, columnCount: 1 });
  }
  /** What the formula in this cell fills. */
  GetSpillingToRange(): this {
    return found(this.GetSpillingToRangeOrNullObject());
  }
  GetSpillingToRangeOrNullObject(): this | null {
    const spill = spillRound(this.model, this.sheetId, this.area);
    return spill?.row === this.area.row && spill.column === this.area.column ? this.at(spill) : null;
  }
  GetVisibleView(): RangeViewObject {
    return new RangeViewObject(this.model, this.sheetId, this.area);
  }

  Select(): void {
    this.model.engine.selection.select(this.sheetId, [this.area]);
  }
  Clear(applyTo?: ClearApplyTo | null): void {
    clearRange(this.model, this.sheetId, this.area, applyTo ?? 'All');
  }
  async Insert(shift: 'Down' | 'Right'): Promise<this> {
    this.#requireShiftable(this.IsEntireRow, 'allowInsertRows', 'allowInsertColumns');
    const { area } = this;
    await this.model.engine.structure.insert(this.sheetId, area, shift);
    return this.at(area);
  }
  Delete(shift: 'Up' | 'Left'): Promise<void> {
    this.#requireShiftable(this.IsEntireRow, 'allowDeleteRows', 'allowDeleteColumns');
    return this.model.engine.structure.remove(this.sheetId, this.area, shift);
  }
  Merge(across?: boolean): void {
    requireUnprotected(this.model, this.sheetId);
    const rows = Array.from({ length: this.area.rowCount }, (_row, index) => this.GetRow(index).area);
    this.model.engine.structure.merge(this.sheetId, across ? rows : [this.area]);
  }
  CopyFrom(source: unknown, copyType?: CopyType | null, skipBlanks?: boolean, transpose?: boolean): void {
    const from = source instanceof RangeObject ? source : findRange(this.model, this.sheetId, String(source));
    copyInto(this.model, this, from, {
      type: copyType ?? 'All',
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    });
  }

  GetCellProperties(options: Excel.CellPropertiesLoadOptions): unknown {
    return cellProperties(this, options);
  }
  SetCellProperties(properties: Excel.SettableCellProperties[][]): void {
    this.model.engine.styles.together(() => {
      setCellProperties(this, arrayFor<Excel.SettableCellProperties>(properties, this.area));
    });
  }
  GetRowProperties(options: Excel.RowPropertiesLoadOptions): unknown {
    return lineProperties(
      Array.from({ length: this.area.rowCount }, (_row, index) => this.GetRow(index)),
      options,
    );
  }
  SetRowProperties(properties: Excel.SettableRowProperties[]): void {
    if (properties.length !== this.area.rowCount) throw new HostError('InvalidArgument');
    setRowProperties(this, properties);
  }
  GetColumnProperties(options: Excel.ColumnPropertiesLoadOptions): unknown {
    return lineProperties(
      Array.from({ length: this.area.columnCount }, (_column, index) => this.GetColumn(index)),
      options,
    );
  }

  /** @throws HostError AccessDenied where protection forbids formatting. */
  requireFormattable(): void {
    requireAllowed(this.model, this.sheetId, 'allowFormatCells');
  }

  protected override at(area: Area): this {
    return new RangeObject(this.model, this.sheetId, area) as this;
  }
  protected override other(given: unknown): RangeShape {
    return given instanceof RangeShape ? given : findRange(this.model, this.sheetId, String(given));
  }

  get #isUnbounded(): boolean {
    return this.IsEntireColumn || this.IsEntireRow;
  }

  #read<T>(read: () => T): T {
    if (this.#isUnbounded) return orNull<T>(null);
    requireBounded(this.area);
    return read();
  }

  #write(given: unknown): void {
    if (this.#isUnbounded) throw new HostError('InvalidArgument');
    const values = arrayFor<CellValue>(given, this.area);
    requireUnlocked(this.model, this.sheetId, this.area);
    this.model.engine.cells.write(this.sheetId, this.area, values);
  }

  #allLines(first: number, count: number, hidden: (line: number) => boolean): boolean {
    const [start, ...rest] = Array.from({ length: Math.min(count, 10_000) }, (_line, index) => hidden(first + index));
    return orNull(rest.every((line) => line === start) ? (start ?? false) : null);
  }

  #requireShiftable(
    rows: boolean,
    ofRows: 'allowInsertRows' | 'allowDeleteRows',
    ofColumns: 'allowInsertColumns' | 'allowDeleteColumns',
  ): void {
    if (rows) requireAllowed(this.model, this.sheetId, ofRows);
    else if (this.IsEntireColumn) requireAllowed(this.model, this.sheetId, ofColumns);
    else requireUnprotected(this.model, this.sheetId);
  }
}

function found<T>(range: T | null): T {
  if (range === null) throw new HostError('ItemNotFound');
  return range;
}
