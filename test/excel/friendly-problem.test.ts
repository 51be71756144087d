import { ExcelProblem } from '../../src/excel/excel-problem';
import { friendlyProblem } from '../../src/excel/friendly-problem';

/** An error as office.js throws it. */
function officeError(code: string): Error {
  return Object.assign(new Error('Something Excel says.'), { code });
}

test.each([
  ['AccessDenied', 'accessDenied'],
  ['InvalidOperationInCellEditMode', 'cellEdit'],
  ['InactiveWorkbook', 'inactiveWorkbook'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['NonBlankCellOffSheet', 'sheetFull'],
  ['InsertDeleteConflict', 'tableInTheWay'],
  ['MergedRangeConflict', 'mergedInTheWay'],
  ['ItemNotFound', 'notFound'],
  ['ItemAlreadyExists', 'nameTaken'],
  ['ApiNotFound', 'tooOld'],
  ['ActivityLimitReached', 'busy'],
  ['RequestAborted', 'interrupted'],
  ['SomethingNew', 'unknown'],
])('Excel’s %s is said as %s, with Excel’s own words kept', (code, expected) => {
  expect(friendlyProblem(officeError(code))).toMatchObject({
    code: expected,
    values: { detail: `${code}: Something Excel says.` },
  });
});

test('a cause that is known already stays what it is', () => {
  const problem = new ExcelProblem('sheetGone', { sheet: 'Sales' });
  expect(friendlyProblem(problem)).toBe(problem);
});

test('anything else is said in its own words', () => {
  expect(friendlyProblem('odd')).toMatchObject({ code: 'unknown', values: { detail: 'odd' } });
});
