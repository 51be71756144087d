import { HostError } from '../host-error';
import type { PageLayoutExtras } from '../../engine/extras';
import { findRange } from './find-range';
import { HostCollection, HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { RangeObject } from './range';

/** Excel's limit. Source: support.microsoft.com, "Excel specifications and limits": 1,026 horizontal and vertical page breaks. */
const MOST_BREAKS = 1_026;

/** The rows before which a page begins. */
export class HorizontalPageBreaksObject
  extends HostCollection<PageBreakObject>
  implements Of<HorizontalPageBreaksObject, Excel.PageBreakCollection>
{
  readonly excelName = 'PageBreakCollection';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  override list(): PageBreakObject[] {
    return this.#rows.map((row) => new PageBreakObject(this.model, this.sheetId, row));
  }
  GetCount(): number {
    return this.#rows.length;
  }
  GetItem(index: number): PageBreakObject {
    const found = this.list()[index];
    if (!found) throw new HostError('InvalidArgument');
    return found;
  }
  /** @throws HostError InvalidArgument above the first row, and for more than Excel keeps. */
  Add(given: unknown): PageBreakObject {
    const { row } = (given instanceof RangeObject ? given : findRange(this.model, this.sheetId, String(given))).area;
    const rows = [...new Set([...this.#rows, row])].sort((one, other) => one - other);
    if (row === 0 || rows.length > MOST_BREAKS) throw new HostError('InvalidArgument');
    this.#layout.pageBreaks = rows;
    return new PageBreakObject(this.model, this.sheetId, row);
  }
  RemovePageBreaks(): void {
    delete this.#layout.pageBreaks;
  }

  get #rows(): readonly number[] {
    return this.#layout.pageBreaks ?? [];
  }
  get #layout(): PageLayoutExtras {
    return this.model.engine.sheetExtras(this.sheetId).pageLayout;
  }
}

export class PageBreakObject extends HostObject implements Of<PageBreakObject, Excel.PageBreak> {
  readonly excelName = 'PageBreak';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly row: number,
  ) {
    super();
  }

  get RowIndex(): number {
    return this.row;
  }

  GetCellAfterBreak(): RangeObject {
    return new RangeObject(this.model, this.sheetId, { row: this.row, column: 0, rowCount: 1, columnCount: 1 });
  }
}
