import type { Area } from '../../engine/area';
import { toColor } from './color';
import { requireAllowed } from './guard';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { sharedStyle } from './shared-style';

const NO_FILL = '#FFFFFF';

export class RangeFillObject extends HostObject implements Of<RangeFillObject, Excel.RangeFill> {
  readonly excelName = 'RangeFill';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  /** White where there is no fill, as in Excel. */
  get Color(): string {
    return sharedStyle(this.model.engine, this.sheetId, this.area, (style) =>
      style.bg?.rgb ? toColor(style.bg.rgb) : NO_FILL,
    );
  }
  set Color(color: string) {
    this.#fill({ rgb: toColor(color) });
  }

  Clear(): void {
    this.#fill(null);
  }

  #fill(bg: { rgb: string } | null): void {
    requireAllowed(this.model, this.sheetId, 'allowFormatCells');
    this.model.engine.styles.change(this.sheetId, this.area, { bg });
  }
}
