import { hasText, keptMonth, type KeptGroup } from '../../src/sheets/kept-entries';
import type { ExistingEntry, ExistingKpi } from '../../src/sheets/month-types';
import type { Person } from '../../src/sources/people';

type Who = readonly [id: string | null, name: string];

const PLACE = { sheet: 'People', row: 1, column: 0, rowCount: 1, columnCount: 1 };

const person = ([id, name]: Who): Person => ({
  key: id ?? name,
  id,
  name,
  position: null,
  base: null,
  performanceBase: null,
  place: PLACE,
});

const entry = ([id, name]: Who, adjustment: number, row: number, listed = true): ExistingEntry => ({
  id,
  name,
  adjustment,
  adjustmentValue: adjustment,
  note: '',
  row,
  listed,
});

/** A sheet built before; of its block only the entries matter here. */
const sheet = (entries: readonly ExistingEntry[]): ExistingKpi => ({
  block: {
    headerRow: 4,
    firstPersonRow: 5,
    lastPersonRow: 9,
    totalsRow: 10,
    keptRows: null,
    idColumn: 0,
    nameColumn: 1,
    adjustmentColumn: 2,
    noteColumn: 3,
    columnCount: 4,
  },
  titles: [],
  entries,
});

const group = (entries: readonly ExistingEntry[] | null, people: readonly Person[]): KeptGroup => ({
  existing: entries && sheet(entries),
  people,
  isKept: hasText,
});

test.each<[string, readonly ExistingEntry[], readonly Who[], readonly (number | null)[], readonly number[]]>([
  [
    'the one with the ID, not a second one of the name without',
    [entry(['E1', 'Ann'], 100, 5)],
    [
      ['E1', 'Ann'],
      [null, 'Ann'],
    ],
    [100, null],
    [],
  ],
  [
    'nobody where two now have the name',
    [entry([null, 'Ann'], 100, 5)],
    [
      ['E1', 'Ann'],
      ['E2', 'Ann'],
    ],
    [null, null],
    [100],
  ],
  [
    'each by ID before any by name',
    [entry([null, 'Ann'], 1, 5), entry(['E1', 'Ann'], 2, 6)],
    [
      [null, 'Ann'],
      ['E1', 'Ann'],
    ],
    [1, 2],
    [],
  ],
  ['the only one of the name, when IDs come in', [entry([null, 'Ann'], 100, 5)], [['E1', 'Ann']], [100], []],
  ['nobody of the name with another ID', [entry(['E1', 'Ann'], 100, 5)], [['E2', 'Ann']], [null], [100]],
  [
    'by the list before the kept block',
    [entry(['E1', 'Ann'], 1, 5), entry(['E1', 'Ann'], 2, 13, false)],
    [['E1', 'Ann']],
    [1],
    [2],
  ],
])('what was typed once is paid once: to %s', (_, entries, who, paid, left) => {
  const people = who.map(person);
  const [kept] = keptMonth([group(entries, people)]).groups;
  expect(people.map((one) => kept!.of(one)?.adjustment ?? null)).toEqual(paid);
  expect(kept!.left.map(({ adjustment }) => adjustment)).toEqual(left);
});

describe('somebody who moves to another sheet', () => {
  const [ann, bob] = [person(['E1', 'Ann']), person(['E2', 'Bob'])];
  const formula: ExistingEntry = { ...entry(['E2', 'Bob'], 120, 6), adjustment: { formula: '=D7*0.1' }, note: 'late' };

  test('takes the adjustment along as the figure it came to, and the note', () => {
    const { groups } = keptMonth([group([entry(['E1', 'Ann'], 100, 5), formula], [ann]), group(null, [bob])]);
    expect(groups[0]!.of(ann)).toMatchObject({ adjustment: 100, row: 5, listed: true });
    expect(groups[1]!.of(bob)).toMatchObject({ adjustment: 120, note: 'late', listed: false });
    expect(groups.flatMap(({ left }) => left)).toEqual([]);
  });

  test('is neither new nor gone', () => {
    const { counts } = keptMonth([group([entry(['E1', 'Ann'], 100, 5), formula], [ann]), group(null, [bob])]);
    expect(counts).toEqual({ added: 0, gone: 0, adjustmentsKept: 2 });
  });

  test('has it once: whoever has an entry on the own sheet gets no second one', () => {
    const again = entry(['E2', 'Bob'], 7, 5);
    const { groups } = keptMonth([group([formula], []), group([again], [bob])]);
    expect(groups[1]!.of(bob)).toBe(again);
    expect(groups[0]!.left).toEqual([formula]);
  });
});
