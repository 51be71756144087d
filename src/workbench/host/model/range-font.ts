import { BooleanNumber, TextDecoration } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { Area } from '../../engine/area';
import type { StyleChange } from '../../engine/merge-style';
import { HostError } from '../host-error';
import { toColor } from './color';
import { requireAllowed } from './guard';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { sharedStyle } from './shared-style';

/** A new workbook's font. */
const DEFAULT_FONT = 'Calibri';
const DEFAULT_SIZE = 11;
const DEFAULT_COLOR = '#000000';

type Underline = Excel.RangeFont['underline'];

export class RangeFontObject extends HostObject implements Of<RangeFontObject, Excel.RangeFont> {
  readonly excelName = 'RangeFont';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  get Bold(): boolean {
    return this.#shared((style) => style.bl === BooleanNumber.TRUE);
  }
  set Bold(bold: boolean) {
    this.#change({ bl: bold ? BooleanNumber.TRUE : null });
  }
  get Italic(): boolean {
    return this.#shared((style) => style.it === BooleanNumber.TRUE);
  }
  set Italic(italic: boolean) {
    this.#change({ it: italic ? BooleanNumber.TRUE : null });
  }
  get Underline(): Underline {
    return this.#shared((style) => {
      if (style.ul?.s !== BooleanNumber.TRUE) return 'None';
      return style.ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
    });
  }
  set Underline(kind: Underline) {
    if (kind === 'None') this.#change({ ul: null });
    else if (kind === 'Single') this.#change({ ul: { s: BooleanNumber.TRUE } });
    else if (kind === 'Double') this.#change({ ul: { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE } });
    else throw new HostError('InvalidArgument');
  }
  get Color(): string {
    return this.#shared((style) => (style.cl?.rgb ? toColor(style.cl.rgb) : DEFAULT_COLOR));
  }
  set Color(color: string) {
    this.#change({ cl: { rgb: toColor(color) } });
  }
  get Name(): string {
    return this.#shared((style) => style.ff ?? DEFAULT_FONT);
  }
  set Name(name: string) {
    this.#change({ ff: name });
  }
  get Size(): number {
    return this.#shared((style) => style.fs ?? DEFAULT_SIZE);
  }
  set Size(points: number) {
    if (!(points >= 1 && points <= 409)) throw new HostError('InvalidArgument');
    this.#change({ fs: points });
  }

  #shared<T>(read: (style: IStyleData) => T): T {
    return sharedStyle(this.model.engine, this.sheetId, this.area, read);
  }

  #change(change: StyleChange): void {
    requireAllowed(this.model, this.sheetId, 'allowFormatCells');
    this.model.engine.styles.change(this.sheetId, this.area, change);
  }
}
