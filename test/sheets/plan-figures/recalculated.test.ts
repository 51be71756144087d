import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { isError } from '../../../src/formula/value';
import { evaluateTeam } from '../../../src/plan/language';
import type { MonthSetup } from '../../../src/plan/month-setup';
import type { CellContent } from '../../../src/sheets/description';
import { d } from '../../support/grid';
import { built, COMPILED, comparable, expected, recalculated, type Built } from './support';
import { CHINESE, ENGLISH, type Lists } from './lists';

/** Every line of everybody, worked out from what was read. */
function evaluatedLines({ group, setup: { month } }: Built): unknown[][] {
  const people = group.people.map(({ inputs }) => inputs);
  return evaluateTeam(COMPILED, { month, people, department: group.department ?? {} }).map(({ lines }) =>
    COMPILED.lines.map(({ name }) => {
      const value = lines.get(name)?.value ?? null;
      return isError(value) ? value.code : comparable(value);
    }),
  );
}

describe('the cells of a plan’s figures show what was read of the lists, to the last digit', () => {
  test.each<[string, Lists, 'zh-CN' | 'en-US', Partial<MonthSetup>]>([
    ['a Chinese dealership by staff ID', CHINESE, 'zh-CN', {}],
    ['its sheets in English', CHINESE, 'en-US', {}],
    ['its texts left as they are', CHINESE, 'zh-CN', { repairText: false }],
    ['an English list by name', ENGLISH, 'en-US', {}],
    ['its sheets in Chinese', ENGLISH, 'zh-CN', {}],
    ['its texts left as they are', ENGLISH, 'en-US', { repairText: false }],
  ])('%s (%#)', async (_, lists, language, change) => {
    const month = built(lists, language, change);
    const shown = await recalculated(lists, month);
    const wanted = expected(month, language);
    expect({ people: shown.people, department: shown.department }).toEqual(wanted);
    expect(shown.lines).toEqual(evaluatedLines(month));
  });
});

describe('the formulas go on meaning the same people', () => {
  const backwards = ({ people, targets, cars, scores }: Lists): Lists => {
    const turned = ([titles = [], ...rows]: Lists['people']) => [titles, ...rows.reverse()];
    return { people: turned(people), targets: turned(targets), cars: turned(cars), scores: turned(scores) };
  };
  /** Nobody is in doubt, so that nothing depends on which row comes first. */
  const plain: Lists = { ...ENGLISH, people: ENGLISH.people.slice(0, 5) };

  test.each<[string, Lists, 'zh-CN' | 'en-US']>([
    ['by staff ID', CHINESE, 'zh-CN'],
    ['by name', plain, 'en-US'],
  ])('when every list is sorted after the build, %s', async (_, lists, language) => {
    const before = built(lists, language);
    const sorted = backwards(lists);
    const [after, repaired] = [built(sorted, language), built(sorted, language).repairs];
    const shown = await recalculated(sorted, { ...before, repairs: repaired });
    const wanted = expected(after, language);
    expect(shown.department).toEqual(wanted.department);
    expect(shown.people).toEqual([...wanted.people].reverse());
  });

  test('when the rows of the KPI sheet are sorted', async () => {
    const month = built(CHINESE, 'zh-CN');
    const { kpi } = month.sheets;
    const { firstPersonRow: first, lastPersonRow: last } = month.block;
    const cells = kpi.cells.map((row, at) => {
      if (at < first || at > last) return row;
      const from = first + last - at;
      return (kpi.cells[from] ?? []).map((cell) => movedDown(cell, from, at));
    });
    const described = month.described.map((sheet) => (sheet === kpi ? { ...kpi, cells } : sheet));
    const shown = await recalculated(CHINESE, { ...month, described });
    const single = (people: readonly Record<string, unknown>[]) =>
      people.map((inputs) => Object.entries(inputs).filter(([, value]) => !Array.isArray(value)));
    expect(single(shown.people)).toEqual(single(expected(month, 'zh-CN').people).reverse());
  });

  function movedDown(cell: CellContent, from: number, to: number): CellContent {
    if (typeof cell !== 'object') return cell;
    return { formula: translateFormulaToA1(translateFormulaToR1C1(cell.formula, `A${from + 1}`), `A${to + 1}`) };
  }
});

describe('a list that is too long for a formula a record', () => {
  const cars = (count: number): Lists => ({
    ...ENGLISH,
    cars: [
      ENGLISH.cars[0] ?? [],
      ...Array.from({ length: count }, (_, index) => [d('2026-10-05'), 'Ann', 'Model one', 1, index, true]),
    ],
  });

  test('has its records written as they were read, and says so', () => {
    const { cells, group, problems } = built(cars(5000), 'en-US');
    expect(cells.people[0]).not.toHaveProperty('margin');
    expect(group.people[0]?.inputs['margin']).toHaveLength(5000);
    expect(problems.filter(({ key }) => key === 'records.asValues')).toHaveLength(3);
  });

  test('and not a list that Excel takes in its stride', () => {
    const { cells, problems } = built(cars(2000), 'en-US');
    expect(cells.people[0]?.['margin']).toHaveLength(2000);
    expect(problems.map(({ key }) => key)).not.toContain('records.asValues');
  });
});
