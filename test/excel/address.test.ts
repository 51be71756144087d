import { nameFormula, parseAddress, placeAddress } from '../../src/excel/address';

const place = { row: 1, column: 1, rowCount: 3, columnCount: 2 };

test.each([
  ['Sales', 'Sales!B2:C4'],
  ['Order lines', "'Order lines'!B2:C4"],
  ["Ana's", "'Ana''s'!B2:C4"],
  ['新车销售明细', '新车销售明细!B2:C4'],
  ['绩效 2026-10', "'绩效 2026-10'!B2:C4"],
  ['2026', "'2026'!B2:C4"],
])('a place on the sheet %s reads %s, and back', (sheet, address) => {
  expect(placeAddress({ sheet, ...place })).toBe(address);
  expect(parseAddress(address)).toEqual({ sheet, ...place });
});

test('one cell is an address without a colon', () => {
  expect(placeAddress({ sheet: 'S', row: 0, column: 26, rowCount: 1, columnCount: 1 })).toBe('S!AA1');
});

test('a defined name holds absolute addresses', () => {
  expect(nameFormula('Order lines', place)).toBe("='Order lines'!$B$2:$C$4");
  expect(parseAddress(nameFormula('Order lines', place))).toEqual({ sheet: 'Order lines', ...place });
});

test.each([['=#REF!'], ['=SUM(A1:A3)'], ['=0.05'], ['Rate'], ['A1'], ['S!A:B'], ['S!A1,S!B2']])(
  '%s is no place on a sheet',
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);
