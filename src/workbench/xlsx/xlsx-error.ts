import type { Text } from '../../i18n';
import { xlsxMessages } from '../../i18n/messages/xlsx';

/** Why a file cannot be opened. */
export type XlsxProblem = 'not-xlsx' | 'old-xls' | 'binary-xlsb' | 'password' | 'broken' | 'date-1904';

/** A file that cannot be opened as a workbook. `cause` holds what a library said about it, where one did. */
export class XlsxError extends Error {
  /** What is wrong and what to do, in every language. */
  readonly text: Text;

  constructor(
    readonly problem: XlsxProblem,
    options?: ErrorOptions,
  ) {
    const text = xlsxMessages[`open.${problem}`];
    super(text['en-US'], options);
    this.name = 'XlsxError';
    this.text = text;
  }
}
