import fc from 'fast-check';

const LEAVES = [
  '0',
  '1',
  '2.5',
  '100',
  'A1',
  'B1',
  'C1',
  'D1',
  'E1',
  'F1',
  'rate',
  '"x"',
  '"12"',
  'TRUE',
  '#N/A',
  'A1:C1',
];
const OPERATORS = ['+', '-', '*', '/', '&', '=', '<>', '<', '>='];

/** Formulas of any depth that Excel would take. */
export function formulaText(): fc.Arbitrary<string> {
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...LEAVES),
      fc.tuple(tie('formula'), fc.constantFrom(...OPERATORS), tie('formula')).map((parts) => parts.join('')),
      fc.tuple(tie('formula'), fc.constantFrom(...OPERATORS), tie('formula')).map((parts) => `(${parts.join('')})`),
      tie('formula').map((inner) => `-(${inner})`),
      tie('formula').map((inner) => `(${inner})%`),
      fc.tuple(tie('formula'), fc.constantFrom('2', '0.5', '-1')).map(([base, power]) => `(${base})^${power}`),
      fc.tuple(tie('formula'), tie('formula')).map(([one, other]) => `SUM(${one},${other})`),
      fc.tuple(tie('formula'), tie('formula'), tie('formula')).map((parts) => `IF(${parts.join(',')})`),
    ),
  }));
  return formula.map((text) => `=${text}`);
}
