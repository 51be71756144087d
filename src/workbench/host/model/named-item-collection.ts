import { HostError } from '../host-error';
import { HostCollection } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { NamedItemObject } from './named-item';
import { RangeObject } from './range';
import { requireNewName } from './workbook-names';

/** The names of the workbook (`sheetId` null) or of one sheet. */
export class NamedItemCollectionObject
  extends HostCollection<NamedItemObject>
  implements Of<NamedItemCollectionObject, Excel.NamedItemCollection>
{
  readonly excelName = 'NamedItemCollection';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  override list(): NamedItemObject[] {
    const own = this.model.engine.names.all().filter((entry) => entry.sheetId === this.sheetId);
    return own.sort((a, b) => a.name.localeCompare(b.name)).map((entry) => new NamedItemObject(this.model, entry.id));
  }

  /** The reference is a range, or a formula or constant as text. */
  Add(name: string, reference: unknown, comment?: string | null): NamedItemObject {
    requireNewName(this.model, name, this.sheetId);
    const id = crypto.randomUUID();
    const formula = this.#formula(reference);
    this.model.engine.names.put({ id, name, formula, comment: comment ?? '', visible: true, sheetId: this.sheetId });
    return new NamedItemObject(this.model, id);
  }
  GetCount(): number {
    return this.list().length;
  }
  GetItem(name: string): NamedItemObject {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  GetItemOrNullObject(name: string): NamedItemObject | null {
    const entry = this.model.engine.names.find(name, this.sheetId);
    return entry ? new NamedItemObject(this.model, entry.id) : null;
  }

  #formula(reference: unknown): string {
    if (reference instanceof RangeObject) return `=${reference.absoluteAddress}`;
    if (typeof reference === 'number' || typeof reference === 'boolean') return `=${String(reference).toUpperCase()}`;
    if (typeof reference !== 'string' || reference === '') throw new HostError('InvalidArgument');
    return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
  }
}
