import fc from 'fast-check';
import { changedCells, checksOf } from '../../../src/sheets/log/cell-checks';
import { canonicalRows, fingerprintOf, shownFingerprint } from '../../../src/sheets/log/fingerprint';
import type { CellValue } from '../../../src/sources/source';

type Rows = readonly (readonly CellValue[])[];

const of = (rows: Rows): Promise<string> => fingerprintOf(canonicalRows(rows));
const SHEET: Rows = [
  ['ID', 'Name', 'Pay'],
  ['E1', 'Ann', 3000.1],
  ['E2', '张伟', 2100.55],
];

test.each<[string, Rows]>([
  ['with blank rows and columns behind it', [...SHEET.map((row) => [...row, '']), ['', '', '', '']]],
  ['with a sum as binary arithmetic has it', [SHEET[0]!, ['E1', 'Ann', 3000.1000000000004], SHEET[2]!]],
])('a sheet has one fingerprint, %s', async (_, rows) => {
  expect(await of(rows)).toBe(await of(SHEET));
});

test.each<[string, Rows]>([
  ['a cent', [SHEET[0]!, ['E1', 'Ann', 3000.11], SHEET[2]!]],
  ['a number that became text', [SHEET[0]!, ['E1', 'Ann', '3000.1'], SHEET[2]!]],
  ['two people who changed places', [SHEET[0]!, SHEET[2]!, SHEET[1]!]],
  ['a row pushed down', [[''], ...SHEET]],
  ['TRUE for its text', [...SHEET, [true]]],
  ['the text TRUE', [...SHEET, ['TRUE']]],
])('another one for %s', async (_, rows) => {
  const others = [SHEET, [...SHEET, ['True']]];
  for (const other of others) expect(await of(rows)).not.toBe(await of(other));
});

test('the fingerprint is SHA-256 of the rows, and long lists are digested in pieces', async () => {
  expect(await fingerprintOf(['abc'])).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  const long = Array.from({ length: 12_000 }, (_, row) => [row]);
  expect(await of(long)).not.toBe(await of(long.with(11_999, [0])));
  expect(shownFingerprint(await fingerprintOf(['abc']))).toBe('BA78-16BF-8F01-CFEA');
});

test('a changed cell is found where it stands', async () => {
  const sheet = fc.array(
    fc.array(fc.constantFrom<CellValue>(1, 2.5, '', 'Ann', true), { minLength: 4, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  await fc.assert(
    fc.asyncProperty(sheet, fc.nat(11), fc.nat(3), async (before, at, column) => {
      const row = at % before.length;
      const after = before.map((cells, index) => (index === row ? cells.with(column, 'changed') : cells));
      const { areas, has } = await changedCells(await checksOf(before), after);
      expect(areas).toEqual([{ row, column, rowCount: 1, columnCount: 1 }]);
      expect(has(row, column)).toBe(true);
      expect(has(row + 1, column)).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test('of a sheet of many rows the checks stay small, and the change is found to a few rows', async () => {
  const before = Array.from({ length: 9_000 }, (_, row) => [row, 'x']);
  const checks = await checksOf(before);
  expect(JSON.stringify(checks).length).toBeLessThan(10_000);
  const { areas } = await changedCells(checks, before.with(7_001, [-1, 'x']));
  expect(areas).toEqual([{ row: 7_000, column: 0, rowCount: 5, columnCount: 1 }]);
});
