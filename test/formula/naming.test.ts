import fc from 'fast-check';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { isNamespace } from '../../src/formula/namespace';
import { namingOf, PLAIN_NAMES } from '../../src/formula/naming';

describe('a namespace', () => {
  test.each(['ACME', 'acme', 'A', 'ACME.EU', 'ACME_TEST', 'A1', 'A'.repeat(125)])('can be %p', (text) => {
    expect(isNamespace(text)).toBe(true);
  });

  test.each(['', '1A', 'A B', 'A-B', '薪酬', 'A.', '.A', 'A..B', '_A', 'A"', 'A'.repeat(126)])(
    'cannot be %p',
    (text) => {
      expect(isNamespace(text)).toBe(false);
      expect(() => namingOf(text)).toThrow(`“${text}” is no namespace`);
    },
  );
});

describe('names of functions', () => {
  const names = fc.constantFrom(...FUNCTIONS.map(({ name }) => name));
  const namespaces = fc.constantFrom(null, 'ACME', 'acme.eu', 'PAY', 'COMMISSION', 'A_1');

  test('are read back as they were written, in whatever case', () => {
    fc.assert(
      fc.property(names, namespaces, fc.boolean(), (name, namespace, lower) => {
        const naming = namingOf(namespace);
        const written = naming.writeName(name);
        expect(naming.readName(lower ? written.toLowerCase() : written)).toBe(name);
      }),
    );
  });

  test.each([
    ['ACME', 'PAY.ROUND', 'ACME.PAY.ROUND'],
    ['acme', 'COMMISSION', 'ACME.COMMISSION'],
    [null, 'COMMISSION', 'COMMISSION'],
  ])('under %p, %s is written %s', (namespace, name, written) => {
    expect(namingOf(namespace).writeName(name)).toBe(written);
  });

  test('of others, and ours under another naming, are not read', () => {
    const acme = namingOf('ACME');
    for (const written of ['COMMISSION', 'OTHER.COMMISSION', 'ACME.SUM', 'ACME', 'ACMECOMMISSION', 'SUM', '']) {
      expect({ written, name: acme.readName(written) }).toEqual({ written, name: null });
    }
    expect(PLAIN_NAMES.readName('ACME.COMMISSION')).toBeNull();
  });
});
