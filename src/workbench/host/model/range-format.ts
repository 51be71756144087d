import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { Area } from '../../engine/area';
import type { StyleChange } from '../../engine/merge-style';
import { HostError } from '../host-error';
import { fittingWidth } from './fitting-width';
import { FormatProtectionObject } from './format-protection';
import { requireAllowed } from './guard';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { orNull } from './or-null';
import { RangeBorderCollectionObject } from './range-borders';
import { RangeFillObject } from './range-fill';
import { RangeFontObject } from './range-font';
import { sharedStyle } from './shared-style';
import { toPixels, toPoints } from './units';

const INDENT_PIXELS = 9;

type Horizontal = Excel.RangeFormat['horizontalAlignment'];
type Vertical = Excel.RangeFormat['verticalAlignment'];

const HORIZONTAL: readonly (readonly [Exclude<Horizontal, Excel.HorizontalAlignment>, HorizontalAlign | null])[] = [
  ['General', null],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly (readonly [Exclude<Vertical, Excel.VerticalAlignment>, VerticalAlign | null])[] = [
  ['Bottom', VerticalAlign.BOTTOM],
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
];

/** How cells look. A mixed answer is null. */
export class RangeFormatObject extends HostObject implements Of<RangeFormatObject, Excel.RangeFormat> {
  readonly excelName = 'RangeFormat';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  get Fill(): RangeFillObject {
    return new RangeFillObject(this.model, this.sheetId, this.area);
  }
  get Font(): RangeFontObject {
    return new RangeFontObject(this.model, this.sheetId, this.area);
  }
  get Borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.model, this.sheetId, this.area);
  }
  get Protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.model, this.sheetId, this.area);
  }

  get HorizontalAlignment(): Horizontal {
    return this.#shared((style) => nameOf(HORIZONTAL, style.ht ?? null, 'General'));
  }
  set HorizontalAlignment(name: Horizontal) {
    this.#change({ ht: valueOf(HORIZONTAL, name) });
  }
  get VerticalAlignment(): Vertical {
    return this.#shared((style) => nameOf(VERTICAL, style.vt ?? null, 'Bottom'));
  }
  set VerticalAlignment(name: Vertical) {
    this.#change({ vt: valueOf(VERTICAL, name) });
  }
  get WrapText(): boolean {
    return this.#shared((style) => style.tb === WrapStrategy.WRAP);
  }
  set WrapText(wrap: boolean) {
    this.#change({ tb: wrap ? WrapStrategy.WRAP : null });
  }
  get IndentLevel(): number {
    return this.#shared((style) => Math.round((style.pd?.l ?? style.pd?.r ?? 0) / INDENT_PIXELS));
  }
  set IndentLevel(level: number) {
    if (!Number.isInteger(level) || level < 0 || level > 250) throw new HostError('InvalidArgument');
    this.#change({ pd: level === 0 ? null : { l: level * INDENT_PIXELS } });
  }
  get ColumnWidth(): number {
    return this.#line(this.area.columnCount, (index) =>
      this.model.engine.lines.columnWidth(this.sheetId, this.area.column + index),
    );
  }
  set ColumnWidth(points: number) {
    if (!(points >= 0)) throw new HostError('InvalidArgument');
    requireAllowed(this.model, this.sheetId, 'allowFormatColumns');
    this.model.engine.lines.setColumnWidth(this.sheetId, this.area, toPixels(points));
  }
  get RowHeight(): number {
    return this.#line(this.area.rowCount, (index) =>
      this.model.engine.lines.rowHeight(this.sheetId, this.area.row + index),
    );
  }
  set RowHeight(points: number) {
    // Excel's highest row is 409 points.
    if (!(points >= 0 && points <= 409.5)) throw new HostError('InvalidArgument');
    requireAllowed(this.model, this.sheetId, 'allowFormatRows');
    this.model.engine.lines.setRowHeight(this.sheetId, this.area, toPixels(points));
  }

  AutofitColumns(): void {
    requireAllowed(this.model, this.sheetId, 'allowFormatColumns');
    const { engine } = this.model;
    const used = engine.cells.used(this.sheetId, this.area, true);
    for (let column = used?.column ?? 0; used && column < used.column + used.columnCount; column++) {
      const cells = { ...used, column, columnCount: 1 };
      engine.lines.setColumnWidth(this.sheetId, cells, fittingWidth(engine, this.sheetId, cells));
    }
  }
  AutofitRows(): void {
    requireAllowed(this.model, this.sheetId, 'allowFormatRows');
    this.model.engine.lines.fitRows(this.sheetId, this.area);
  }

  #shared<T>(read: (style: IStyleData) => T): T {
    return sharedStyle(this.model.engine, this.sheetId, this.area, read);
  }

  #change(change: StyleChange): void {
    requireAllowed(this.model, this.sheetId, 'allowFormatCells');
    this.model.engine.styles.change(this.sheetId, this.area, change);
  }

  #line(count: number, pixels: (index: number) => number): number {
    const first = pixels(0);
    const same = Array.from({ length: Math.min(count, 10_000) }, (_line, index) => pixels(index)).every(
      (size) => size === first,
    );
    return orNull(same ? toPoints(first) : null);
  }
}

function nameOf<N, V>(table: readonly (readonly [N, V])[], value: V, otherwise: N): N {
  return table.find(([, candidate]) => candidate === value)?.[0] ?? otherwise;
}

function valueOf<V>(table: readonly (readonly [unknown, V])[], name: unknown): V {
  const found = table.find(([candidate]) => candidate === name);
  if (!found) throw new HostError('InvalidArgument');
  return found[1];
}
