import { ExcelProblem, type ExcelProblemCode } from './excel-problem';

/**
 * Excel's own error codes and the causes they stand for.
 * Source: learn.microsoft.com, "Error handling with the application-specific JavaScript APIs", table of error codes.
 */
const CAUSES: Readonly<Record<string, ExcelProblemCode>> = {
  AccessDenied: 'accessDenied',
  InvalidOperationInCellEditMode: 'cellEdit',
  InactiveWorkbook: 'inactiveWorkbook',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  PayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  NonBlankCellOffSheet: 'sheetFull',
  InsertDeleteConflict: 'tableInTheWay',
  TableOverlap: 'tableInTheWay',
  MergedRangeConflict: 'mergedInTheWay',
  FilteredRangeConflict: 'filterInTheWay',
  PivotTableRangeConflict: 'pivotInTheWay',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  ItemAlreadyExists: 'nameTaken',
  InvalidSelection: 'multiArea',
  ApiNotFound: 'tooOld',
  ApiNotAvailable: 'tooOld',
  UnsupportedOperation: 'tooOld',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  Conflict: 'busy',
  RequestAborted: 'interrupted',
};

interface OfficeError {
  readonly code: string;
  readonly message: string;
}

/** Told by what it has: the library's own error class is not ours to compare with, nor always of this page's making. */
function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'message' in error &&
    typeof error.message === 'string'
  );
}

/** Excel's code of an error that came out of a round trip; null for an error of another kind. */
export function excelCode(error: unknown): string | null {
  return isOfficeError(error) ? error.code : null;
}

/** An error as the cause that it stands for; an error nobody has named keeps Excel's own words. */
export function friendlyProblem(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  if (isOfficeError(error)) {
    return new ExcelProblem(CAUSES[error.code] ?? 'unknown', { detail: `${error.code}: ${error.message}` }, error);
  }
  return new ExcelProblem('unknown', { detail: error instanceof Error ? error.message : String(error) }, error);
}
