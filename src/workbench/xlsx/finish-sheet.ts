import type { ISheetDataValidationRule } from '@univerjs/core';
import type JSZip from 'jszip';
import { splitAtCells } from './frame';
import { validationsToFile } from './validations';
import { childrenOf, descendantsOf, formatElement, parseXml, textOf, type XmlElement } from './xml';

/** What exceljs leaves out of a sheet. */
export interface SheetFinish {
  /** Priorities of conditional formats that keep the lower ones from being looked at. */
  readonly stops: ReadonlySet<number>;
  readonly validations: readonly ISheetDataValidationRule[];
  readonly formula: (shown: string) => string;
}

/** What comes after data validations in a sheet. Source: ECMA-376 part 1, 18.3.1.99 (worksheet). */
const AFTER_VALIDATIONS = new Set([
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'drawing',
  'tableParts',
  'extLst',
]);
/** Stands where the cells are while the rest of the sheet is worked on. */
const CELLS = '<sheetData/>';

/** Mends in a written sheet what exceljs leaves out or gets wrong. */
export async function finishSheet(zip: JSZip, path: string, finish: SheetFinish): Promise<void> {
  const validations = validationsToFile(finish.validations, finish.formula);
  const xml = (await zip.file(path)?.async('string')) ?? '';
  const { before, cells, after } = splitAtCells(xml);
  const root = parseXml(before + CELLS + after);
  for (const rule of childrenOf(root, 'conditionalFormatting').flatMap((format) => childrenOf(format, 'cfRule'))) {
    if (finish.stops.has(Number(rule.attributes['priority']))) rule.attributes['stopIfTrue'] = '1';
    // A bar without an extension points to one all the same
    if (descendantsOf(rule, 'id').some((id) => textOf(id) === '')) removeChildren(rule, 'extLst');
  }
  // The used area is not what exceljs says; Excel does without
  removeChildren(root, 'dimension');
  if (validations) insertBefore(root, AFTER_VALIDATIONS, validations);
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const [head = '', tail = ''] = formatElement(root).split(CELLS);
  zip.file(path, declaration + head + cells + tail);
}

function removeChildren(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter((child) => typeof child === 'string' || child.name !== name);
}

function insertBefore(root: XmlElement, names: ReadonlySet<string>, child: XmlElement): void {
  const place = root.children.findIndex((other) => typeof other !== 'string' && names.has(other.name));
  root.children.splice(place < 0 ? root.children.length : place, 0, child);
}
