import * as fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatAddress,
  formatArea,
  parseArea,
  quoteSheet,
  splitAddress,
} from '../../../src/workbench/engine/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../../src/workbench/engine/area';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, name) => {
  expect([columnName(index), columnIndex(name), columnIndex(name.toLowerCase())]).toEqual([name, index, index]);
});

test.each([
  ['A1', { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  ['$B$3:D5', { row: 2, column: 1, rowCount: 3, columnCount: 3 }],
  ['d5:b3', { row: 2, column: 1, rowCount: 3, columnCount: 3 }],
  ['B:C', { row: 0, column: 1, rowCount: SHEET_ROWS, columnCount: 2 }],
  ['$2:$4', { row: 1, column: 0, rowCount: 3, columnCount: SHEET_COLUMNS }],
])('%s is an area', (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each(['', 'A', '1', 'A0', 'A1048577', 'XFE1', 'A1:B2:C3', 'my rate', 'A1:B'])('%j is no area', (address) => {
  expect(parseArea(address)).toBeNull();
});

test('an area survives being written and read', () => {
  const areas = fc
    .tuple(
      fc.nat(SHEET_ROWS - 2),
      fc.nat(SHEET_COLUMNS - 2),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 50 }),
    )
    .map(([row, column, rows, columns]) => ({
      row,
      column,
      rowCount: Math.min(rows, SHEET_ROWS - row),
      columnCount: Math.min(columns, SHEET_COLUMNS - column),
    }));
  fc.assert(
    fc.property(areas, fc.boolean(), (area, absolute) => {
      expect(parseArea(formatArea(area, absolute))).toEqual(area);
    }),
  );
});

test.each([
  ['Sheet1', 'Sheet1'],
  ['员工', '员工'],
  ['KPI 2026-10', "'KPI 2026-10'"],
  ["Li's", "'Li''s'"],
  ['A1', "'A1'"],
  ['2026', "'2026'"],
])('the sheet %s is %s in an address', (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  expect(splitAddress(formatAddress(name, area))).toEqual({ sheet: name, cells: 'A1' });
});
