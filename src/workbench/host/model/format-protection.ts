import type { Area } from '../../engine/area';
import { requireUnprotected } from './guard';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { orNull } from './or-null';

/** Whether cells are locked; it counts while their sheet is protected. */
export class FormatProtectionObject extends HostObject implements Of<FormatProtectionObject, Excel.FormatProtection> {
  readonly excelName = 'FormatProtection';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  get Locked(): boolean {
    return orNull(this.model.engine.locks.shared(this.sheetId, this.area));
  }
  set Locked(locked: boolean) {
    requireUnprotected(this.model, this.sheetId);
    this.model.engine.locks.setLocked(this.sheetId, this.area, locked);
  }
}
