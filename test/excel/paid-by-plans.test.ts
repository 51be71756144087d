import { buildMonth } from '../../src/excel/build-month';
import { ExcelProblem } from '../../src/excel/excel-problem';
import { undoLastBuild } from '../../src/excel/last-build';
import { openMonth } from '../../src/excel/open-month';
import { writePlanSheet } from '../../src/excel/write-plan-sheet';
import { Cancelled } from '../../src/excel/run';
import { reviewMonth } from '../../src/sheets/month';
import type { CellValue } from '../../src/sources/source';
import type { Book } from './support/open-book';
import {
  ANN,
  BEN,
  CEM,
  cellOf,
  CLERKS,
  DEE,
  EVE,
  INDICATORS,
  openStaffBook,
  replaceStaff,
  shown,
  STAFF,
  STATION,
  SUMMARY,
  type,
  usesWith,
  withPlans,
  type Member,
} from './support/paid-by-plans';

let book: Book;

afterEach(() => {
  book.dispose();
});

async function build(uses?: Parameters<typeof withPlans>[0]) {
  return buildMonth(await withPlans(uses), 'en-US');
}

async function openBuilt(calculation?: 'automatic' | 'manual'): Promise<void> {
  book = await openStaffBook(STAFF, calculation);
  await build();
}

async function cellsBeside(sheet: string, name: string): Promise<readonly [CellValue, CellValue]> {
  return [await shown(book, sheet, name, 'Adjustment'), await shown(book, sheet, name, 'Note')];
}

async function sheetNames(): Promise<string[]> {
  return (await book.state()).sheets.map(({ name }) => name);
}

/** The row of the Plan sheet with a label in its first column, from 1. */
async function planRow(label: string): Promise<number> {
  return (await book.values('Plan')).findIndex(([first]) => first === label) + 1;
}

describe('a month of which some are paid by plans', () => {
  test('has a sheet a plan, one for those paid by indicators, and a summary that everybody is on once', async () => {
    book = await openStaffBook();
    expect(await build()).toMatchObject({ sheet: SUMMARY, created: true, people: 5 });
    expect(await sheetNames()).toEqual(['People', 'Targets', 'Sales', 'Plan', INDICATORS, STATION, CLERKS, SUMMARY]);
    const rows = (await book.values(SUMMARY)).slice(4, 9);
    expect(rows.map(([name, id, , plan]) => [name, id, plan])).toEqual([
      ['Ann', 'E1', 'By indicators'],
      ['Eve', 'E5', 'By indicators'],
      ['Ben', 'E2', 'Service station manager'],
      ['Cem', 'E3', 'Service station manager'],
      ['Dee', 'E4', 'After-sales, information clerk'],
    ]);
    // (1,500 + 210,001.25 × 0.5 %) × 100 ÷ 100 is under the guarantee of 3,000.
    expect(rows[2]!.slice(4)).toEqual([3000, 0, 3000]);
  });

  test('pays what the pane previews', async () => {
    await openBuilt();
    await type(book, STATION, 'Cem', 'Score', 60);
    await type(book, STATION, 'Cem', 'Adjustment', 12.5);
    const { proposal, reading, existing, plans } = await openMonth('en-US');
    const review = reviewMonth(proposal.setup!, reading!, existing, plans);
    const totals = (await book.values(SUMMARY)).find(([first]) => String(first).startsWith('Total'))!;
    expect(review.plans[0]!.rows.map(({ name, pay }) => [name, pay])).toEqual([
      ['Ben', await shown(book, STATION, 'Ben', 'Pay')],
      ['Cem', await shown(book, STATION, 'Cem', 'Pay')],
    ]);
    expect(review.pay).toBe(totals.at(-1));
  });

  test('changes nothing when it is built again', async () => {
    await openBuilt();
    await type(book, STATION, 'Ben', 'Score', 90);
    await type(book, STATION, 'Ben', 'Adjustment', -20);
    const before = await book.state();
    expect(await build()).toMatchObject({ created: false, people: 5, added: 0, gone: 0, adjustmentsKept: 1 });
    const after = await book.state();
    expect(after.sheets).toEqual(before.sheets);
    expect(after.names).toEqual(before.names);
  });

  test('changes nothing either where everybody is paid by plans', async () => {
    book = await openStaffBook();
    const [station] = usesWith({});
    const advisors = { plan: 'after-sales-advisor', positions: ['Sales'], inputs: {}, department: {} };
    await build([advisors, { ...station!, positions: null }]);
    const before = await book.state();
    expect((await book.values('Plan')).map(([first]) => first)[0]).toBe('Pay plans');
    await build([advisors, { ...station!, positions: null }]);
    expect((await book.state()).sheets).toEqual(before.sheets);
  });

  test('is undone as a whole', async () => {
    book = await openStaffBook();
    const before = await book.state();
    await build();
    await undoLastBuild();
    expect(await book.state()).toEqual(before);
  });

  test('takes as many round trips for a thousand people as for ten', async () => {
    const trips = [];
    for (const count of [10, 1_000]) {
      const members = Array.from({ length: count }, (_, index): Member => [
        `E${index}`,
        `Person ${index}`,
        index % 2 ? 'Station manager' : 'Sales',
        1500,
      ]);
      book = await openStaffBook(members, 'manual');
      const setup = await withPlans();
      trips.push(await book.count(() => buildMonth(setup, 'en-US')));
      if (count === 10) book.dispose();
    }
    expect(trips[1]).toBe(trips[0]);
  }, 60_000);
});

describe('what is typed on a plan’s sheet', () => {
  test.each<[string, readonly Member[]]>([
    ['the list is sorted', [EVE, DEE, CEM, BEN, ANN]],
    ['somebody joins', [['E9', 'Zoe', 'Station manager', 1400], ANN, BEN, CEM, DEE, EVE]],
    ['somebody leaves', [ANN, CEM, DEE, EVE]],
  ])('stays with its person when %s', async (_, members) => {
    await openBuilt();
    await type(book, STATION, 'Cem', 'Score', 60);
    await type(book, STATION, 'Cem', 'Adjustment', `=100+${await cellOf(book, STATION, 'Cem', 'Base pay')}*0.1`);
    await type(book, STATION, 'Cem', 'Note', 'late');
    await replaceStaff(book, members);
    await build();
    expect(await shown(book, STATION, 'Cem', 'Score')).toBe(60);
    expect(await cellsBeside(STATION, 'Cem')).toEqual([260, 'late']);
  });

  test('goes with a person who is paid by another plan from now on, as the figure it came to', async () => {
    await openBuilt();
    await type(book, INDICATORS, 'Ann', 'Adjustment', `=50+${await cellOf(book, INDICATORS, 'Ann', 'Base pay')}*0.01`);
    await type(book, INDICATORS, 'Ann', 'Note', 'promised');
    await replaceStaff(book, [['E1', 'Ann', 'Station manager', 3000], BEN, CEM, DEE, EVE]);
    await build();
    expect(await cellsBeside(STATION, 'Ann')).toEqual([80, 'promised']);
    const names = (await book.values(INDICATORS)).map(([, name]) => name);
    expect(names).not.toContain('Ann');
  });

  test('of somebody who is no longer listed is kept below, unpaid, and comes back with the person', async () => {
    await openBuilt();
    await type(book, STATION, 'Ben', 'Score', 75);
    await type(book, STATION, 'Ben', 'Adjustment', 40);
    await replaceStaff(book, [ANN, CEM, DEE, EVE]);
    await build();
    const cells = await book.values(STATION);
    const total = cells.findIndex(([first]) => String(first).startsWith('Total'));
    expect(cells.findIndex(([first]) => first === 'Ben')).toBeGreaterThan(total);
    await replaceStaff(book, STAFF);
    await build();
    expect(await cellsBeside(STATION, 'Ben')).toEqual([40, '']);
    expect(await shown(book, STATION, 'Ben', 'Score')).toBe(75);
  });

  test('in place of a figure that the lists do not have stays; over one that they have it is told, and goes', async () => {
    await openBuilt();
    await book.write('People', 'D4', [['']]);
    await build();
    await type(book, STATION, 'Cem', 'Base pay', 1750);
    await type(book, STATION, 'Ben', 'Base pay', 9999);
    const { proposal, reading, existing, plans } = await openMonth('en-US');
    const { problems } = reviewMonth(proposal.setup!, reading!, existing, plans);
    expect(problems.filter(({ key }) => key === 'plans.typedOver').map(({ values }) => values['examples'])).toEqual([
      'Ben: 9999 → 1500',
    ]);
    await build();
    expect(await shown(book, STATION, 'Cem', 'Base pay')).toBe(1750);
    expect(await shown(book, STATION, 'Ben', 'Base pay')).toBe(1500);
  });

  test('is what a formula of ours came to, once its list is no longer the source', async () => {
    await openBuilt();
    const setup = await withPlans();
    const typed = setup.plans.map((use) => ({ ...use, inputs: {} }));
    await buildMonth({ ...setup, plans: typed }, 'en-US');
    const [[base]] = (await book.formulas(STATION, await cellOf(book, STATION, 'Cem', 'Base pay'))) as [[CellValue]];
    expect(base).toBe(1600);
  });

  test('on a sheet of a plan that nobody is paid by any more is not paid twice', async () => {
    await openBuilt();
    await type(book, STATION, 'Ben', 'Adjustment', 40);
    const setup = await withPlans(usesWith({ 'service-station': [], 'after-sales-clerk': ['Information clerk'] }));
    await buildMonth({ ...setup, plans: setup.plans.filter(({ plan }) => plan !== 'service-station') }, 'en-US');
    expect(await cellsBeside(INDICATORS, 'Ben')).toEqual([40, '']);
    expect((await book.values(STATION)).map(([first]) => first)).not.toContain('Ben');
    const summary = (await book.values(SUMMARY)).filter(([first]) => first === 'Ben');
    expect(summary).toHaveLength(1);
  });
});

describe('the Plan sheet', () => {
  test('has the figures that are paid by: an edited rate stays and pays', async () => {
    await openBuilt();
    await book.write('Plan', `B${await planRow('Guaranteed minimum')}`, [[3500]]);
    expect(await shown(book, STATION, 'Ben', 'Pay')).toBe(3500);
    await build();
    expect(await shown(book, STATION, 'Ben', 'Pay')).toBe(3500);
  });

  test('can be written before the month is, so that rates are edited first', async () => {
    book = await openStaffBook();
    const before = await book.state();
    expect(await writePlanSheet(await withPlans(), 'en-US')).toEqual({ sheet: 'Plan', restored: 0 });
    expect((await openMonth('en-US')).proposal.setup?.plans).toHaveLength(2);
    await book.write('Plan', `B${await planRow('Guaranteed minimum')}`, [[3500]]);
    await build();
    expect(await shown(book, STATION, 'Ben', 'Pay')).toBe(3500);
    await undoLastBuild();
    expect((await sheetNames()).length).toBe(before.sheets.length + 1);
  });

  test('damaged, is reported with its cell and made whole with the other edits and notes kept', async () => {
    await openBuilt();
    const [guarantee, share] = [await planRow('Guaranteed minimum'), await planRow('Share of the output')];
    await book.write('Plan', `B${guarantee}`, [[3500]]);
    await book.write('Plan', `G${guarantee}`, [['agreed in May']]);
    await book.write('Plan', `B${share}`, [['half a per cent']]);
    const { proposal, reading, existing, plans } = await openMonth('en-US');
    const { damage } = reviewMonth(proposal.setup!, reading!, existing, plans);
    expect(damage.map(({ key, place }) => [key, place.row + 1, place.column])).toEqual([['damage.number', share, 1]]);
    const broken = await book.state();
    expect(await writePlanSheet(proposal.setup!, 'en-US')).toEqual({ sheet: 'Plan', restored: 1 });
    expect((await book.values('Plan', `B${share}:G${guarantee}`)).map((row) => [row[0], row[5]])).toEqual([
      [0.005, ''],
      [3500, 'agreed in May'],
    ]);
    await undoLastBuild();
    expect(await book.state()).toEqual(broken);
  });

  test('keeps a note beside a rate when a plan comes in above it', async () => {
    await openBuilt();
    const row = await planRow('Coefficient of the position');
    await book.write('Plan', `H${row}:H${row}`, [['agreed in May']]);
    const setup = await withPlans();
    const advisors = { plan: 'after-sales-accident', positions: ['Accident advisor'], inputs: {}, department: {} };
    await buildMonth({ ...setup, plans: [advisors, ...setup.plans] }, 'zh-CN');
    const noted = (await book.values('Plan')).find((cells) => cells.includes('agreed in May'));
    expect(noted?.[0]).toBe('岗位系数');
    const texts = (await book.values('Plan')).flat().filter((cell) => cell === 'Coefficient of the position');
    expect(texts).toEqual([]);
  });
});

describe('a build is refused, and changes nothing', () => {
  test.each<[string, () => Promise<unknown>, ExcelProblem['code']]>([
    [
      'where a plan is gone',
      async () => buildMonth(await withPlans([{ ...usesWith({})[0]!, plan: 'nowhere' }]), 'en-US'),
      'planGone',
    ],
    [
      'where a plan has not begun',
      async () => buildMonth({ ...(await withPlans()), month: '2025-10' as never }, 'en-US'),
      'planNotYet',
    ],
    [
      'where a name of its own has another meaning in the workbook',
      async () => {
        await book.Excel.run(async (context) => {
          context.workbook.names.add('service_station_guarantee', '=Sales!$A$1');
          await context.sync();
        });
        return build();
      },
      'definedNameTaken',
    ],
  ])('%s', async (_, attempt, code) => {
    book = await openStaffBook();
    await openMonth('en-US');
    const { sheets } = await book.state();
    await expect(attempt()).rejects.toMatchObject({ code });
    expect((await book.state()).sheets).toEqual(sheets);
  });
});

describe.each<[string, () => Promise<void>]>([
  [
    'a first build',
    async () => {
      book = await openStaffBook(STAFF, 'manual');
    },
  ],
  [
    'a rebuild with people who came, went and changed their plan',
    async () => {
      await openBuilt('manual');
      await type(book, STATION, 'Ben', 'Adjustment', 40);
      await type(book, INDICATORS, 'Ann', 'Adjustment', 7);
      await book.write('Plan', 'G40', [['a note']]);
      await replaceStaff(book, [CEM, ['E1', 'Ann', 'Station manager', 3000], EVE, ['E8', 'Yan', 'Sales', 2000]]);
    },
  ],
])('%s', (_, open) => {
  test('that fails or is cancelled at any round trip leaves the workbook cell for cell as it was', async () => {
    await open();
    const trips = (await book.count(async () => buildMonth(await withPlans(), 'en-US'))) - 1;
    book.dispose();
    for (let trip = 1; trip <= trips; trip += 1) {
      for (const how of ['fails', 'is cancelled'] as const) {
        await open();
        const setup = await withPlans();
        const before = await book.state();
        const controller = new AbortController();
        if (how === 'fails') book.faults.failAt(trip, new Error('The network went away.'));
        else
          book.faults.interfereAt(trip, () => {
            controller.abort();
          });
        const end = await buildMonth(setup, 'en-US', { signal: controller.signal }).catch((error: unknown) => error);
        if (!(end instanceof ExcelProblem || end instanceof Cancelled)) break;
        expect({ trip, how, state: await book.state() }).toEqual({ trip, how, state: before });
        book.dispose();
      }
    }
  }, 120_000);
});
