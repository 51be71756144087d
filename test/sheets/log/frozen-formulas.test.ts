import fc from 'fast-check';
import { packFormulas, unpackFormulas, type FormulaCell } from '../../../src/sheets/log/frozen-formulas';

const down = (column: number, rows: number, formula: (row: number) => string): FormulaCell[] =>
  Array.from({ length: rows }, (_, row) => ({ row, column, formula: formula(row + 1) }));

test('a formula copied down a column is kept once, however many rows it has', () => {
  const cells = down(3, 1_000, (row) => `=IF(A${row}="",0,ROUND(SUM(B${row}:C${row})*Plan_Rate+$B$3,2))`);
  const packed = packFormulas(cells);
  expect(packed).toEqual({
    texts: ['=IF(RC[-3]="",0,ROUND(SUM(RC[-2]:RC[-1])*Plan_Rate+R3C2,2))'],
    runs: [[3, 0, 1_000, 0]],
  });
  expect(unpackFormulas(packed)).toEqual(cells);
});

test.each([
  ['a text with quotes, an apostrophe and an equals sign', `="it's ""so"" =1"`],
  ['another sheet, and one with blanks and an apostrophe', `=People!A1+'It''s a list'!$B2`],
  ['whole columns and rows', '=SUM(A:A)+SUM($1:1)+SUM(B:$D)'],
  ['names that read like R1C1', '=R1+RC+C1_rate'],
  ['names in Chinese', '=提成率*单价_A+SUM(明细!B2:B9)'],
  ['a spill, an implicit intersection and a table', '=SUM(B2#)+@A1:A9+SUM(Sales[Amount])'],
  ['an array and an error', '=SUM({1,2;3,4})+IFERROR(#REF!,0)'],
  ['blanks and another case than Excel’s', '= sum( a1 , b2 )'],
  ['references beyond the first column', '=A$1-$A1'],
  ['a function of ours under a namespace', '=ACME.COMMISSION(B1,tiers,"whole")'],
  ['nothing, where another cell spills into it', ''],
])('%s comes back to the letter', (_, formula) => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.nat(60), (row, column) => {
      const cells = [{ row, column, formula }];
      expect(unpackFormulas(packFormulas(cells))).toEqual(cells);
    }),
    { numRuns: 25 },
  );
});

test('any sheet of formulas comes back cell for cell, in whatever order it is handed over', () => {
  const reference = fc
    .tuple(
      fc.constantFrom('', '$'),
      fc.constantFrom('A', 'C', 'AA'),
      fc.constantFrom('', '$'),
      fc.integer({ min: 1, max: 99 }),
    )
    .map((parts) => parts.join(''));
  const formula = fc
    .tuple(reference, fc.constantFrom('+', '*', ':'), reference)
    .map((parts) => `=SUM(${parts.join('')})`);
  const cell = fc.record({ row: fc.nat(30), column: fc.nat(5), formula });
  const at = ({ row, column }: FormulaCell): string => `${column} ${row}`;
  const order = (one: FormulaCell, other: FormulaCell): number => one.column - other.column || one.row - other.row;
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: at, maxLength: 40 }), (cells) => {
      expect(unpackFormulas(packFormulas(cells))).toEqual([...cells].sort(order));
    }),
  );
});
