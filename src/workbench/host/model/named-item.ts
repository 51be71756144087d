import type { DefinedName } from '../../engine/names';
import { HostError } from '../host-error';
import { rangeOfFormula } from './find-range';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import type { RangeObject } from './range';

type NameType = 'String' | 'Integer' | 'Double' | 'Boolean' | 'Range' | 'Error';

export class NamedItemObject extends HostObject implements Of<NamedItemObject, Excel.NamedItem> {
  readonly excelName = 'NamedItem';

  constructor(
    private readonly model: Model,
    private readonly id: string,
  ) {
    super();
  }

  get Name(): string {
    return this.#entry.name;
  }
  /** `=Sheet1!$A$1:$B$2`, or `=0.05` for a constant. */
  get Formula(): string {
    return this.#entry.formula;
  }
  set Formula(formula: string) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw new HostError('InvalidArgument');
    this.#change({ formula });
  }
  /** A range's address, or a constant's value. */
  get Value(): string | number | boolean {
    return this.GetRangeOrNullObject()?.Address ?? constantOf(this.#entry.formula);
  }
  get Type(): NameType {
    if (this.GetRangeOrNullObject()) return 'Range';
    const value = constantOf(this.#entry.formula);
    if (typeof value === 'number') return 'Double';
    return typeof value === 'boolean' ? 'Boolean' : value.includes('#REF!') ? 'Error' : 'String';
  }
  get Comment(): string {
    return this.#entry.comment;
  }
  set Comment(comment: string) {
    this.#change({ comment });
  }
  get Visible(): boolean {
    return this.#entry.visible;
  }
  set Visible(visible: boolean) {
    this.#change({ visible });
  }
  get Scope(): 'Workbook' | 'Worksheet' {
    return this.#entry.sheetId === null ? 'Workbook' : 'Worksheet';
  }

  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  GetRangeOrNullObject(): RangeObject | null {
    return rangeOfFormula(this.model, this.#entry.formula);
  }
  Delete(): void {
    this.model.engine.names.remove(this.#entry);
  }

  get #entry(): DefinedName {
    const entry = this.model.engine.names.all().find((candidate) => candidate.id === this.id);
    if (!entry) throw new HostError('ItemNotFound');
    return entry;
  }

  #change(change: Partial<DefinedName>): void {
    this.model.engine.names.put({ ...this.#entry, ...change });
  }
}

function constantOf(formula: string): string | number | boolean {
  const text = formula.slice(1);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (text !== '' && !Number.isNaN(Number(text))) return Number(text);
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : formula;
}
