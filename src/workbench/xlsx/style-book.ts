import type { IStyleData } from '@univerjs/core';
import type { Style } from 'exceljs';
import { styleFromFile } from './style-from-file';

/** The styles of a workbook, each once, by the id that cells name. */
export class StyleBook {
  readonly styles: Record<string, IStyleData> = {};
  readonly #ids = new Map<object, string | undefined>();

  constructor(private readonly theme: readonly string[]) {}

  /** The id of a file's style; undefined for one that says nothing. */
  idOf(style: Partial<Style>): string | undefined {
    if (this.#ids.has(style)) return this.#ids.get(style);
    const data = styleFromFile(style, this.theme);
    const id = Object.keys(data).length === 0 ? undefined : `s${this.#ids.size + 1}`;
    if (id !== undefined) this.styles[id] = data;
    this.#ids.set(style, id);
    return id;
  }
}
