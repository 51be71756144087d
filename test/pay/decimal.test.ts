import fc from 'fast-check';
import { Decimal, exact, PayError, toNumber } from '../../src/pay';
import { spelled } from '../../src/pay/decimal';

describe('a number from a cell is the decimal that its 15 significant digits spell', () => {
  test.each([
    [28.999999999999996, '29'],
    [0.1 * 3, '0.3'],
    [0.1 + 0.7, '0.8'],
    [1.1 * 3, '3.3'],
    [4.35 * 100, '435'],
    [1.005, '1.005'],
    [0.9 / 1, '0.9'],
    [1 / 3, '0.333333333333333'],
    [2 / 3, '0.666666666666667'],
    [-28.999999999999996, '-29'],
    [123456789012345, '123456789012345'],
    [999999999999999, '999999999999999'],
    [1234567890123456, '1234567890123460'],
    [0, '0'],
    [1e-7, '0.0000001'],
    [1e300, '1e+300'],
  ])('%p is %s', (number, spelt) => {
    expect(exact(number).toString()).toBe(spelt);
  });

  test.each([NaN, Infinity, -Infinity])('%p is refused', (number) => {
    expect(() => exact(number)).toThrow(PayError);
  });

  test('a decimal is exact already', () => {
    const decimal = new Decimal('0.12345678901234567890');
    expect(exact(decimal)).toBe(decimal);
  });
});

test('a number of up to 15 digits comes back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.integer({ min: 0, max: 8 }), (digits, places) => {
      const number = Number(`${digits}e-${places}`);
      expect(toNumber(exact(number))).toBe(number === 0 ? 0 : number);
    }),
  );
});

test('zero has no sign in a cell', () => {
  expect(Object.is(toNumber(exact(0).times(-5)), 0)).toBe(true);
});

describe('a number spelled as a cell shows it is the double of its decimal', () => {
  test.each([
    [28.999999999999996, 29],
    [0.1 * 3, 0.3],
    [0.30000000000000004 - 0.3, 5.55111512312578e-17],
    [-0, 0],
    [1234567890123456, 1234567890123460],
    [-1.005, -1.005],
  ])('%p is %p', (number, shown) => {
    expect(spelled(number)).toBe(shown);
  });

  test('for any number', () => {
    const figures = fc.oneof(
      fc.double({ min: -1e16, max: 1e16, noNaN: true }),
      fc.integer({ min: -(10 ** 15), max: 10 ** 15 }).map((n) => n / 100),
      fc.integer({ min: -(10 ** 6), max: 10 ** 6 }).map((n) => n * 0.1),
    );
    fc.assert(
      fc.property(figures, (number) => {
        expect(spelled(number)).toBe(toNumber(exact(number)));
      }),
    );
  });

  test.each([NaN, Infinity, -Infinity])('%p is refused', (number) => {
    expect(() => spelled(number)).toThrow(PayError);
  });
});
