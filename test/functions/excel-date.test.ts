import fc from 'fast-check';
import { dayOfSerial, serialOf } from '../../src/functions/excel-date';
import { isoDate } from '../../src/pay';

test.each([
  [1, '1900-01-01'],
  [31, '1900-01-31'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [367, '1901-01-01'],
  [25_569, '1970-01-01'],
  [36_585, '2000-02-29'],
  [46_023, '2026-01-01'],
  [46_023.000011574, '2026-01-01'],
  [46_023.999988426, '2026-01-01'],
  [46_024 - 4e-11, '2026-01-02'],
  [2_958_465, '9999-12-31'],
  [2_958_465.5, '9999-12-31'],
])('the serial number %p is %s', (serial, date) => {
  expect(isoDate(dayOfSerial(serial)!)).toBe(date);
});

test.each([0, 0.5, -1, 60, 60.5, 2_958_466, 20_260_115])('%p is no date', (serial) => {
  expect(dayOfSerial(serial)).toBeNull();
});

test('a date from March 1900 on goes there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(serialOf(isoDate(dayOfSerial(serial)!))).toBe(serial);
    }),
  );
});
