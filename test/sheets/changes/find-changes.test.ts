import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { findChanges, payDifference, type MonthChanges } from '../../../src/sheets/changes';
import {
  ANN,
  CEM,
  cellAt,
  lists,
  MEMBERS,
  reviewNow,
  SALES,
  setupOf,
  standingMonth,
  STATION_USE,
  touched,
  type StandingMonth,
} from '../../support/standing-month';

jest.setTimeout(60_000);

const STATION = 'KPI_2026_10_service_station';
const INDICATORS = 'KPI_2026_10';
let month: StandingMonth;

beforeAll(async () => {
  month = await standingMonth();
});

/** What building changes once the lists or the set-up are others. */
function changes(book = lists(), setup = setupOf(book), stands = month, plans = BUILT_IN_PLANS): MonthChanges {
  return findChanges(setup, reviewNow(stands, book, setup, plans), stands.existing, plans);
}

const who = ({ people }: MonthChanges) => people.map(({ name, kind }) => `${name} ${kind}`);
const whys = ({ people }: MonthChanges) =>
  people.map(({ name, why }) => [
    name,
    ...why.map((one) => ('title' in one ? `${one.kind} ${one.title['en-US']}` : one.kind)),
  ]);

test('nothing changes where the sheets show what building them again would', () => {
  const { people, before, after, pending } = changes();
  expect(people).toEqual([]);
  expect(after).toBeCloseTo(before, 6);
  expect(after).toBeGreaterThan(0);
  expect(pending).toBe(false);
});

test('a new record changes the figure, what is worked out from it, and the pay, each with its cell', () => {
  const found = changes(lists(MEMBERS, [...SALES, ['E3', 100_000]]));
  expect(who(found)).toEqual(['Cem changed']);
  const [cem] = found.people;
  expect(whys(found)).toEqual([['Cem', 'figure Output of the station']]);
  // 0.5 % of 100,000 more.
  expect(payDifference(cem!)).toBeCloseTo(500, 6);
  expect(found.after - found.before).toBeCloseTo(500, 6);
  const output = cem!.figures.find(({ title }) => title['en-US'] === 'Output of the station');
  expect(output).toMatchObject({ before: 500_000.5, after: 600_000.5 });
  expect(output!.place).toMatchObject(cellAt(month, STATION, 'Cem', 'Output of the station'));
  expect(cem!.figures.length).toBeGreaterThan(1);
});

test('people come, go and change what they are paid by, the biggest change of pay first', () => {
  const moved = ['E4', 'Dee', 'Station manager', 2900, 1000] as const;
  const found = changes(lists([ANN, CEM, moved, ['E9', 'Zoe', 'Sales', 20_000, 1000]]));
  expect(new Set(who(found))).toEqual(new Set(['Zoe new', 'Ben gone', 'Dee moved']));
  const sizes = found.people.map((one) => Math.abs(payDifference(one)));
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  expect(found.people.find(({ name }) => name === 'Ben')).toMatchObject({ after: null, before: 3500 });
  expect(found.people.find(({ name }) => name === 'Zoe')).toMatchObject({ before: null, place: null });
});

test('a rate that was edited in the plan since is the reason for everybody whom it pays', () => {
  const plans = BUILT_IN_PLANS.map((plan) =>
    plan.plan !== 'service-station'
      ? plan
      : {
          ...plan,
          versions: plan.versions.map((version) => ({
            ...version,
            parameters: {
              ...version.parameters,
              outputRate: { ...version.parameters['outputRate']!, value: 0.01 },
            },
          })),
        },
  );
  const found = changes(lists(), setupOf(lists()), month, plans);
  expect(new Set(who(found))).toEqual(new Set(['Cem changed', 'Ben changed']));
  expect(found.people.every(({ why }) => why.length === 1 && why[0]!.kind === 'rate')).toBe(true);
});

test('another weight or curve in the pane is the reason for those paid by indicators', () => {
  const setup = setupOf(lists());
  const curve = { ...setup.curve, rows: setup.curve.rows.map(([from, rate]) => [from, rate / 2] as const) };
  expect(whys(changes(lists(), { ...setup, curve }))).toEqual(
    expect.arrayContaining([['Ann', 'rate Completion curve']]),
  );
});

test('another source chosen in the pane is said to be the reason', () => {
  const use = { ...STATION_USE, inputs: { ...STATION_USE.inputs, base: { kind: 'people', column: 4 } } } as const;
  const found = changes(lists(), setupOf(lists(), '2026-10', [use]));
  expect(whys(found)).toContainEqual(['Cem', 'choice Base pay']);
});

test.each([
  ['a plan’s line', STATION, 'Ben', 'Base and output by score', 9_999],
  ['a figure out of the lists', STATION, 'Ben', 'Output of the station', 1],
  ['a figure of the indicators’ sheet', INDICATORS, 'Dee', 'Performance pay', 77],
  ['a weight of the indicators’ sheet', INDICATORS, 'Ann', 'Sales · weight', 0.5],
])('%s that was typed over is written anew, which is said', (_, block, name, title, value) => {
  const at = cellAt(month, block, name, title);
  const found = changes(lists(), setupOf(lists()), touched(month, block, [{ ...at, value }]));
  const change = found.people.find((one) => one.name === name);
  expect(change?.figures.find(({ place }) => place.column === at.column)).toMatchObject({
    before: value,
    why: [{ kind: 'overwritten' }],
    place: { ...at, rowCount: 1, columnCount: 1 },
  });
});

test('a row total that was typed over is a line of its own', () => {
  const at = cellAt(month, STATION, 'Cem', 'Pay');
  const found = changes(lists(), setupOf(lists()), touched(month, STATION, [{ ...at, value: 1_000_000 }]));
  expect(whys(found)).toEqual([['Cem', 'overwritten Pay']]);
  expect(found.before - found.after).toBeGreaterThan(900_000);
});

test('cells that are still being worked out are left out, and that is known', () => {
  const at = cellAt(month, STATION, 'Cem', 'Pay');
  const found = changes(lists(), setupOf(lists()), touched(month, STATION, [{ ...at, value: '#BUSY!' }]));
  expect(found).toMatchObject({ people: [], pending: true });
});

test('somebody whose pay becomes an error leaves what the others are paid in the total', () => {
  const [book, setup] = [lists(), setupOf(lists())];
  const review = reviewNow(month, book, setup, BUILT_IN_PLANS);
  const plans = review.plans.map((plan) => ({
    ...plan,
    rows: plan.rows.map((row) => (row.name === 'Cem' ? { ...row, pay: '#VALUE!' as const } : row)),
  }));
  const found = findChanges(setup, { ...review, plans, pay: '#VALUE!' }, month.existing, BUILT_IN_PLANS);
  const [cem] = found.people;
  expect(cem).toMatchObject({ name: 'Cem', after: null });
  expect(found.after).toBeCloseTo(found.before - cem!.before!, 6);
});

test('a sheet built in the other language is compared all the same', async () => {
  const chinese = await standingMonth(lists(), setupOf(lists()), 'zh-CN');
  expect(changes(lists(), setupOf(lists()), chinese).people).toEqual([]);
  const book = lists(MEMBERS, [...SALES, ['E1', 500]]);
  const more = changes(book, setupOf(book), chinese);
  expect(who(more)).toEqual(['Ann changed']);
});
