import type { IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import type { Style } from 'exceljs';
import { styleToFile } from './style-to-file';

type StyleOrId = Nullable<IStyleData | string>;

/** The styles of a workbook as the file library takes them, each made once. */
export class FileStyles {
  readonly #made = new Map<string, Partial<Style>>();
  readonly #fallback: IStyleData;

  constructor(private readonly workbook: Partial<IWorkbookData>) {
    this.#fallback = this.#resolve(workbook.defaultStyle) ?? {};
  }

  /**
   * The look of a cell, a row or a column; undefined where it is the file's own default.
   *
   * @param layers styles or their ids, the later over the earlier: of the row, of the column, of the cell itself
   */
  of(layers: readonly StyleOrId[]): Partial<Style> | undefined {
    const key = layers.map((layer) => (typeof layer === 'string' ? layer : JSON.stringify(layer ?? ''))).join('|');
    const known = this.#made.get(key);
    const made = known ?? styleToFile(this.#merge(layers), this.#fallback);
    if (!known) this.#made.set(key, made);
    return Object.keys(made).length === 0 ? undefined : made;
  }

  #merge(layers: readonly StyleOrId[]): IStyleData {
    return Object.assign({}, ...layers.map((layer) => this.#resolve(layer) ?? {})) as IStyleData;
  }

  #resolve(style: StyleOrId): Nullable<IStyleData> {
    return typeof style === 'string' ? this.workbook.styles?.[style] : style;
  }
}
