import fc from 'fast-check';
import { stepsDone, shapeSteps, type ShapeStep } from '../../src/excel/block-shape';
import { distinct, reshape } from '../../src/excel/reshape';

/** Does to a list of rows what Excel does when they are deleted and inserted; an inserted row has no key yet. */
function apply(rows: readonly string[], { deletes, inserts }: ReturnType<typeof reshape>): (string | null)[] {
  const result: (string | null)[] = [...rows];
  for (const { start, count } of deletes) result.splice(start, count);
  for (const { start, count } of inserts) result.splice(start, 0, ...Array.from({ length: count }, () => null));
  return result;
}

const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'.split('')), { maxLength: 12 });

test('the list always gets the length it shall have', () => {
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      expect(apply(before, reshape(before, after))).toHaveLength(after.length);
    }),
  );
});

test('rows whose order has not changed keep their own row, whoever comes and goes', () => {
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const sorted = [...after].sort((a, b) => order(before, a) - order(before, b) || a.localeCompare(b));
      const result = apply(before, reshape(before, sorted));
      for (const key of before) if (sorted.includes(key)) expect(result.indexOf(key)).toBe(sorted.indexOf(key));
    }),
  );
});

function order(list: readonly string[], key: string): number {
  return list.includes(key) ? list.indexOf(key) : list.length;
}

test('neighbours come and go together', () => {
  expect(reshape(['a', 'b', 'c', 'd'], ['a', 'x', 'y', 'd'])).toEqual({
    deletes: [{ start: 1, count: 2 }],
    inserts: [{ start: 1, count: 2 }],
  });
});

test('keys that occur twice are told apart', () => {
  expect(new Set(distinct(['a', 'b', 'a', 'a'])).size).toBe(4);
});

describe('how far a rebuild got', () => {
  const rows = (...names: string[]) => ({ rows: names, columns: ['1', '2'] });
  const steps = shapeSteps(rows('a', 'b', 'c', 'd'), rows('x', 'a', 'y', 'c'), []);
  const size = { rowCount: 4, columnCount: 2 };

  test.each<[string, number, ShapeStep['change'], number | null]>([
    ['nothing yet', 4, 'delete', 0],
    ['one deletion', 3, 'delete', 1],
    ['all deletions', 2, 'delete', 2],
    ['no insertion yet', 2, 'insert', 2],
    ['one insertion', 3, 'insert', 3],
    ['everything', 4, 'insert', 4],
    ['a shape of the user’s own', 9, 'insert', null],
  ])('%s', (_, rowCount, sent, done) => {
    expect(stepsDone(steps, size, { rowCount, columnCount: 2 }, sent)).toBe(done);
  });
});

test('a row goes as a whole unless something of the user stands beside it', () => {
  const before = { rows: ['a', 'b', 'c'], columns: ['1'] };
  const after = { rows: ['b'], columns: ['1'] };
  const steps = shapeSteps(before, after, [['a'], ['b'], ['c', 'a note of the user']]);
  expect(steps.map(({ run, whole }) => [run.start, whole])).toEqual([
    [2, false],
    [0, true],
  ]);
});
