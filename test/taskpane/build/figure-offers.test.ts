import type { PlanInput } from '../../../src/plan/language';
import type { Source } from '../../../src/sources/source';
import {
  departmentOffers,
  inputOffers,
  sourceKey,
  type OfferGroup,
} from '../../../src/taskpane/build/plans/figure-offers';
import { kindsIn } from '../../../src/taskpane/build/plans/kinds-in';
import { withCondition } from '../../../src/taskpane/build/plans/with-condition';
import { rangesOf } from '../../../src/taskpane/build/use-ranges';
import { withSelection, type PartsAndSources } from '../../../src/taskpane/parts';

function source(sheet: string, values: Source['values'], dates: readonly number[] = []): Source {
  return {
    place: { sheet, row: 0, column: 0, rowCount: values.length, columnCount: values[0]?.length ?? 0 },
    values,
    numberFormats: values.map((row) => row.map((_, column) => (dates.includes(column) ? 'yyyy-mm-dd' : 'General'))),
    hiddenRows: 0,
  };
}

const people = source(
  '员工',
  [
    ['姓名', '工号', '岗位', '基本工资', '入职日期', '等级', '试用期'],
    ['张伟', 1001, '销售顾问', 3000, 43900, 2, '否'],
    ['李娜', 1002, '销售主管', 4000, 43200, 3, '是'],
  ],
  [4],
);
const targets = source('目标', [
  ['姓名', '月份', '产值目标'],
  ['张伟', '2026-10', 200000],
]);
const repairs = source(
  '维修明细',
  [
    ['日期', '姓名', '产值', '类型', '单号', '大型车'],
    [46300, '张伟', 1200, '保养', 'R1', true],
    [46301, '李娜', 900, '事故', 'R2', false],
    [46302, '李娜', 700, '保养', 'R3', false],
  ],
  [0],
);

const empty: PartsAndSources = {
  parts: { people: null, targets: null, actuals: [] },
  sources: { people: null, targets: null, actuals: [] },
};
const chosen = (
  [
    [{ kind: 'people' }, people],
    [{ kind: 'targets' }, targets],
    [{ kind: 'actuals', index: 0 }, repairs],
  ] as const
).reduce(
  (all, [part, list]) => withSelection(all.parts, all.sources, part, { source: list, grows: false }) ?? all,
  empty,
);
const ranges = rangesOf(chosen.parts, chosen.sources);
const labels = (groups: readonly OfferGroup[]): string[] =>
  groups.flatMap(({ offers }) => offers.map(({ source: from, column }) => `${from.kind} ${column ?? ''}`.trim()));

test.each<[string, PlanInput, string[]]>([
  [
    'money is never a number of records',
    { unit: 'CNY' },
    ['people 基本工资', 'people 等级', 'target 产值目标', 'sum 产值'],
  ],
  ['a count may be', { unit: 'car' }, ['people 基本工资', 'people 等级', 'target 产值目标', 'count', 'sum 产值']],
  [
    'a ratio can be actual against target',
    { unit: 'ratio' },
    ['people 基本工资', 'people 等级', 'target 产值目标', 'sum 产值', 'attainment'],
  ],
  ['a date is a column of dates', { kind: 'date' }, ['people 入职日期']],
  [
    'a flag is a column of words or of figures',
    { kind: 'flag' },
    ['people 岗位', 'people 基本工资', 'people 等级', 'people 试用期'],
  ],
  ['a choice is a column of words', { choices: {} }, ['people 岗位', 'people 试用期']],
  ['one value for each of something is a column of records', { unit: 'CNY', each: 'car' }, ['records 产值']],
  [
    'flags of records too',
    { kind: 'flag', each: 'car' },
    ['records 产值', 'records 类型', 'records 单号', 'records 大型车'],
  ],
])('%s', (_, input, expected) => {
  expect(labels(inputOffers(input, ranges))).toEqual(expected);
});

test('the department has sums and numbers of records, never one person’s cell', () => {
  expect(labels(departmentOffers({ unit: 'CNY' }, ranges))).toEqual(['sum 产值']);
  expect(labels(departmentOffers({ unit: 'vehicle' }, ranges))).toEqual(['count', 'sum 产值']);
});

test('nothing is offered from lists that are not there', () => {
  expect(inputOffers({ unit: 'ratio' }, rangesOf(empty.parts, empty.sources))).toEqual([]);
});

test('records are told apart by columns that sort them into kinds, not by those that name each', () => {
  const list = ranges.lists[0]!;
  const names = [...kindsIn(list)].map(([column, values]) => [list.choice.headers[column], values]);
  expect(names).toContainEqual(['类型', ['保养', '事故']]);
  expect(names).toContainEqual(['大型车', [true, false]]);
  expect(names.map(([name]) => name)).not.toContain('日期');
  expect(names.map(([name]) => name)).not.toContain('姓名');
});

test.each([
  ['text', 40, (row: number) => `Kind ${row}`],
  ['figures', 8, (row: number) => row],
] as const)('a column of %s sorts records into %d kinds at most', (_, most, kind) => {
  const listOf = (count: number): Source =>
    source('Records', [['Name', 'Kind'], ...Array.from({ length: count }, (__, row) => ['张伟', kind(row)])]);
  const kinds = (count: number): number => {
    const part = { kind: 'actuals', index: 0 } as const;
    const { parts, sources } = withSelection(empty.parts, empty.sources, part, {
      source: listOf(count),
      grows: false,
    })!;
    return kindsIn(rangesOf(parts, sources).lists[0]!).get(1)?.length ?? 0;
  };
  expect(kinds(most)).toBe(most);
  expect(kinds(most + 1)).toBe(0);
});

test('another figure of the same list goes on counting the same records', () => {
  const where = { column: 3, equals: '保养' };
  const before = { kind: 'sum', source: 0, column: 2, where } as const;
  expect(withCondition({ kind: 'count', source: 0, where: null }, before)).toEqual({ kind: 'count', source: 0, where });
  expect(withCondition({ kind: 'count', source: 1, where: null }, before).where).toBeNull();
});

test('every offer has a key of its own, whatever its condition', () => {
  const sources = inputOffers({ unit: 'ratio' }, ranges).flatMap(({ offers }) => offers.map((one) => one.source));
  expect(new Set(sources.map(sourceKey)).size).toBe(sources.length);
  const sum = { kind: 'sum', source: 0, column: 2 } as const;
  expect(sourceKey({ ...sum, where: { column: 3, equals: '保养' } })).toBe(sourceKey({ ...sum, where: null }));
});
