import { namingOf, PLAIN_NAMES, type Naming } from '../../src/formula/naming';
import { ourCalls } from '../../src/formula/our-calls';
import { strayNames } from '../../src/formula/stray-names';

const ACME = namingOf('ACME');

type Cell = readonly [formula: string, value: string | number | null];

function stray(naming: Naming, cells: readonly Cell[], defined: readonly string[] = []): string[] {
  const shown = cells.map(([formula, value]) => ({ formula, calls: ourCalls(formula), value }));
  return [...strayNames(shown, naming, new Set(defined))];
}

test.each<[string, Naming, readonly Cell[], readonly string[]]>([
  ['a plain name nobody answers to', ACME, [['=COMMISSION(A1,T)', '#NAME?']], ['COMMISSION']],
  ['a name that two add-ins claim', ACME, [['=COMMISSION(A1,T)', '#REF!']], ['COMMISSION']],
  ['a name of another installation', PLAIN_NAMES, [['=ACME.SCORE(A1,B1)', '#NAME?']], ['ACME.SCORE']],
  ['the file’s form, whatever the cell still shows', ACME, [['=_xldudf_COMMISSION(A1,T)', 12]], ['_XLDUDF_COMMISSION']],
  [
    'the file’s form of another installation, once it shows that it does not work',
    PLAIN_NAMES,
    [['=_xldudf_ACME_COMMISSION(A1,T)', '#NAME?']],
    ['_XLDUDF_ACME_COMMISSION'],
  ],
  [
    'one that a formula hides, told by another cell',
    ACME,
    [
      ['=IFERROR(COMMISSION(A1,T),0)', 0],
      ['=COMMISSION(A2,T)', '#NAME?'],
    ],
    ['COMMISSION'],
  ],
])('%s is stray', (_, naming, cells, names) => {
  expect(stray(naming, cells)).toEqual(names);
});

test.each<[string, Naming, readonly Cell[]]>([
  ['our own naming, working', ACME, [['=ACME.COMMISSION(A1,T)', 12]]],
  ['our own naming, even when it shows an error', ACME, [['=ACME.COMMISSION(A1,T)', '#NAME?']]],
  ['another add-in’s function that works', ACME, [['=COMMISSION(A1,T)', 12]]],
  [
    'another add-in’s function that works, in a cell with an error from elsewhere',
    ACME,
    [
      ['=COMMISSION(A1,T)', 12],
      ['=COMMISSION(A2,T)', '#NAME?'],
    ],
  ],
  ['a formula whose input is gone', ACME, [['=COMMISSION(#REF!,T)', '#REF!']]],
  ['a namespace of others that nobody answers to yet', PLAIN_NAMES, [['=_xldudf_ACME_COMMISSION(A1,T)', 12]]],
  ['a function of others', ACME, [['=SOMEBODY.ELSE(A1)', '#NAME?']]],
])('%s is not', (_, naming, cells) => {
  expect(stray(naming, cells)).toEqual([]);
});

test('a defined name tells nothing of who answers', () => {
  const cells: readonly Cell[] = [
    ['=COMMISSION(5,T)', null],
    ['=COMMISSION(A1,T)', '#NAME?'],
  ];
  expect(stray(ACME, cells)).toEqual(['COMMISSION']);
});

test('a name that the workbook defines is the workbook’s', () => {
  expect(stray(ACME, [['=COMMISSION(5)', '#NAME?']], ['COMMISSION'])).toEqual([]);
});
