import { BooleanNumber } from '@univerjs/core';
import type { IStyleBase } from '@univerjs/core';
import { toColor } from './color';
import type { ConditionalFormatHandle } from './conditional-format-handle';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import { omit } from './omit';

/** How cells look while a condition holds. */
export class ConditionalRangeFormatObject
  extends HostObject
  implements Of<ConditionalRangeFormatObject, Excel.ConditionalRangeFormat>
{
  readonly excelName = 'ConditionalRangeFormat';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get Font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.handle);
  }
  get Fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.handle);
  }
}

export class ConditionalRangeFontObject
  extends HostObject
  implements Of<ConditionalRangeFontObject, Excel.ConditionalRangeFont>
{
  readonly excelName = 'ConditionalRangeFont';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get Bold(): boolean {
    return this.handle.highlight.style.bl === BooleanNumber.TRUE;
  }
  set Bold(bold: boolean) {
    restyle(this.handle, { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Italic(): boolean {
    return this.handle.highlight.style.it === BooleanNumber.TRUE;
  }
  set Italic(italic: boolean) {
    restyle(this.handle, { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  /** `""` where the condition leaves the colour alone. */
  get Color(): string {
    const color = this.handle.highlight.style.cl?.rgb;
    return color ? toColor(color) : '';
  }
  set Color(color: string) {
    restyle(this.handle, { cl: { rgb: toColor(color) } });
  }
}

export class ConditionalRangeFillObject
  extends HostObject
  implements Of<ConditionalRangeFillObject, Excel.ConditionalRangeFill>
{
  readonly excelName = 'ConditionalRangeFill';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get Color(): string {
    const color = this.handle.highlight.style.bg?.rgb;
    return color ? toColor(color) : '';
  }
  set Color(color: string) {
    restyle(this.handle, { bg: { rgb: toColor(color) } });
  }
  Clear(): void {
    const rule = this.handle.highlight;
    this.handle.replace({ ...rule, style: omit(rule.style, 'bg') });
  }
}

function restyle(handle: ConditionalFormatHandle, change: Partial<IStyleBase>): void {
  const rule = handle.highlight;
  handle.replace({ ...rule, style: { ...rule.style, ...change } });
}
