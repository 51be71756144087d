import type { Language } from '../../i18n';
import { xlsxMessages, type LossKey } from '../../i18n/messages/xlsx';

export type { LossKey } from '../../i18n/messages/xlsx';
export type { ReadOptions, Spill, WriteOptions } from './options';
export { readXlsx, type ReadResult } from './read';
export { spillsOf } from './spills';
export type { AddInReference } from './web-extension';
export { writeXlsx } from './write';
export { XlsxError, type XlsxProblem } from './xlsx-error';

/** What of a file is not kept, in words. */
export function lossText(loss: LossKey, language: Language): string {
  return xlsxMessages[loss][language];
}
