/** What can stop the work in Excel, one name a cause the user can do something about. The texts are in the task pane's messages. */
export type ExcelProblemCode =
  | 'accessDenied'
  | 'cellEdit'
  | 'sheetProtected'
  | 'inactiveWorkbook'
  | 'tooLarge'
  | 'sheetFull'
  | 'tableInTheWay'
  | 'mergedInTheWay'
  | 'filterInTheWay'
  | 'pivotInTheWay'
  | 'notFound'
  | 'sheetGone'
  | 'nameTaken'
  | 'multiArea'
  | 'emptySelection'
  | 'foreignColumn'
  | 'foreignRow'
  | 'movedBlock'
  | 'noPeople'
  | 'titleMissing'
  | 'columnsChanged'
  | 'planGone'
  | 'planNotYet'
  | 'namesAlike'
  | 'definedNameTaken'
  | 'underWay'
  | 'monthClosed'
  | 'monthOpen'
  | 'notBuilt'
  | 'closeErrors'
  | 'closeTooLarge'
  | 'closeHalfway'
  | 'slipsNoPayroll'
  | 'slipsMissing'
  | 'slipsOutdated'
  | 'slipsTooMany'
  | 'nothingToUndo'
  | 'tooOld'
  | 'busy'
  | 'interrupted'
  | 'restoreFailed'
  | 'unknown';

/** Stops a piece of work in Excel with a cause that can be put into words in any language. */
export class ExcelProblem extends Error {
  readonly code: ExcelProblemCode;
  readonly values: Readonly<Record<string, string | number>>;

  /**
   * @param code the cause
   * @param values what the text about it names: a sheet, an address, Excel's own words
   * @param cause the error it came from, if any
   */
  constructor(code: ExcelProblemCode, values: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(values)}`, cause === undefined ? undefined : { cause });
    this.name = 'ExcelProblem';
    this.code = code;
    this.values = values;
  }
}
