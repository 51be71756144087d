import { HostError } from '../host-error';
import { HostCollection, HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';

/** The add-in's own settings, saved with the workbook. */
export class SettingCollectionObject
  extends HostCollection<SettingObject>
  implements Of<SettingCollectionObject, Excel.SettingCollection>
{
  readonly excelName = 'SettingCollection';

  constructor(private readonly model: Model) {
    super();
  }

  override list(): SettingObject[] {
    return Object.keys(this.model.engine.extras.settings).map((key) => new SettingObject(this.model, key));
  }
  /** Adds a setting, or gives the one there is another value. */
  Add(key: string, value: unknown): SettingObject {
    if (typeof key !== 'string' || key === '') throw new HostError('InvalidArgument');
    this.model.engine.extras.settings[key] = value;
    return new SettingObject(this.model, key);
  }
  GetCount(): number {
    return this.list().length;
  }
  GetItem(key: string): SettingObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  GetItemOrNullObject(key: string): SettingObject | null {
    return Object.hasOwn(this.model.engine.extras.settings, key) ? new SettingObject(this.model, key) : null;
  }
}

export class SettingObject extends HostObject implements Of<SettingObject, Excel.Setting> {
  readonly excelName = 'Setting';

  constructor(
    private readonly model: Model,
    private readonly key: string,
  ) {
    super();
  }

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.model.engine.extras.settings[this.key];
  }
  set Value(value: unknown) {
    this.model.engine.extras.settings[this.key] = value;
  }
  Delete(): void {
    Reflect.deleteProperty(this.model.engine.extras.settings, this.key);
  }
}
