import { buildMonth } from '../../../src/excel/build-month';
import { undoLastBuild } from '../../../src/excel/last-build';
import { findMonth, openMonth } from '../../../src/excel/open-month';
import { Cancelled } from '../../../src/excel/run';
import { exportScenarios } from '../../../src/excel/what-if/export-scenarios';
import { readScenarios } from '../../../src/excel/what-if/read-scenarios';
import type { MonthSetup } from '../../../src/plan/month-setup';
import { applyScenario, payOf, type Scenario, type TeamBase } from '../../../src/plan/what-if';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { reviewMonth } from '../../../src/sheets/month';
import { teamBaseOf } from '../../../src/sheets/what-if/team-base-of';
import { readXlsx, spillsOf, writeXlsx } from '../../../src/workbench/xlsx';
import type { Book } from '../support/open-book';
import { openStaffBook, STATION, type as typeBeside, withPlans } from '../support/paid-by-plans';

jest.setTimeout(60_000);

const NAMES = ['Ann', 'Ben', 'Cem', 'Dee', 'Eve'];
const TARGETS: Scenario = {
  id: 'targets',
  name: 'Targets +10 %',
  changes: [{ who: { kind: 'all' }, figure: { kind: 'targets' }, how: 'times', value: 1.1 }],
  plans: [],
};
const OUTPUT: Scenario = {
  id: 'output',
  name: 'More output: [bold] plan/3',
  changes: [
    {
      who: { kind: 'plan', plan: 'service-station' },
      figure: { kind: 'input', input: 'output' },
      how: 'plus',
      value: 50_000,
    },
    { who: { kind: 'person', key: 'e3' }, figure: { kind: 'input', input: 'base' }, how: 'set', value: 2000 },
  ],
  plans: [],
};
const TARGETS_SHEET = 'What-if 2026-10 Targets +10 %';
const OUTPUT_SHEET = 'What-if 2026-10 More output bo…';
const COMPARISON = 'What-if 2026-10 comparison';

let book: Book;
let base: TeamBase;

/** The month as planning begins from it. */
async function baseNow(): Promise<TeamBase> {
  const { proposal, reading, existing, plans } = await openMonth('en-US');
  const setup = proposal.setup;
  if (!setup || !reading) throw new Error('Nothing to plan from');
  return teamBaseOf(setup, reviewMonth(setup, reading, existing, plans));
}

/** Names and three figures from the rows of people: pay as it is, what if, difference. */
async function shown(sheet: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  await book.engine.calculation.settle();
  const cells = await book.values(sheet);
  const rows = cells.filter(([name, , asIs]) => NAMES.includes(String(name)) && typeof asIs === 'number');
  return Object.fromEntries(rows.map(([name, , ...figures]) => [String(name), figures.slice(0, 3)]));
}

function expected(scenario: Scenario): Readonly<Record<string, readonly unknown[]>> {
  const [asIs, whatIf] = [payOf(base), payOf(applyScenario(base, scenario, BUILT_IN_PLANS).base)];
  return Object.fromEntries(
    base.teams.flatMap(({ people }) =>
      people.map(({ key, name }) => {
        const [before, after] = [asIs.people.get(key)?.pay ?? NaN, whatIf.people.get(key)?.pay ?? NaN];
        return [name, [before, after, Number((after - before).toFixed(2))]];
      }),
    ),
  );
}

/** The cell of the value of a change. */
async function leverCell(sheet: string, change: number): Promise<string> {
  const cells = await book.values(sheet);
  return `D${cells.findIndex(([first]) => first === 'For') + 2 + change}`;
}

async function inSheets(work: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await book.Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
}

async function saveAndOpen(): Promise<void> {
  const { workbook, extras } = book.engine.snapshot();
  const bytes = await writeXlsx(workbook, extras, { spills: spillsOf(book.engine) });
  book.engine.open(await readXlsx(bytes.buffer, 'Book.xlsx'));
  await book.engine.calculation.settle();
}

const sheetNames = async (): Promise<readonly string[]> => (await book.state()).sheets.map(({ name }) => name);

/** Those paid by indicators get a share of their sales that grows with their score. */
async function setup(): Promise<MonthSetup> {
  const proposed = await withPlans();
  const curve: MonthSetup['curve'] = {
    rows: [
      [0, 0.5],
      [20, 1],
    ],
    method: 'linear',
    boundary: '>=',
  };
  return { ...proposed, curve, multiplierOn: 'both' };
}

beforeAll(async () => {
  book = await openStaffBook();
  await buildMonth(await setup(), 'en-US');
  base = await baseNow();
});
afterAll(() => {
  book.dispose();
});

test('a scenario is a sheet that calculates, follows its blue figures and the month, and is opened with what stands there', async () => {
  const before = await book.state();
  const proposed = (await openMonth('en-US')).proposal.setup;
  const found = (await findMonth('en-US')).proposal.parts;
  expect(await exportScenarios(base, [TARGETS], 'en-US')).toEqual({
    sheets: [TARGETS_SHEET],
    shown: TARGETS_SHEET,
    renewed: 0,
  });
  expect(await shown(TARGETS_SHEET)).toEqual(expected(TARGETS));
  expect((await openMonth('en-US')).proposal.setup).toEqual(proposed);
  // Its people and figures are results, not another list to build from.
  expect((await findMonth('en-US')).proposal.parts).toEqual(found);
  expect(await readScenarios()).toEqual([{ sheet: TARGETS_SHEET, month: '2026-10', scenario: TARGETS, unread: 0 }]);

  await inSheets((sheets) => {
    sheets.getItem(TARGETS_SHEET).name = 'My plan';
  });
  await book.write('My plan', await leverCell('My plan', 0), [[0.8]]);
  const easier = { ...TARGETS, changes: [{ ...TARGETS.changes[0]!, value: 0.8 }] };
  expect(await shown('My plan')).toEqual(expected(easier));
  await typeBeside(book, STATION, 'Ben', 'Adjustment', 100);
  expect((await shown('My plan'))['Ben']?.[0]).toBe(Number(expected(easier)['Ben']?.[0]) + 100);
  await typeBeside(book, STATION, 'Ben', 'Adjustment', '');

  // Written anew where it stands, under the name that the user gave it.
  expect(await exportScenarios(base, [TARGETS], 'en-US')).toMatchObject({ sheets: ['My plan'], renewed: 1 });
  expect(await shown('My plan')).toEqual(expected(TARGETS));
  await undoLastBuild();
  expect(await readScenarios()).toMatchObject([{ sheet: 'My plan', scenario: easier }]);
  expect(await shown('My plan')).toEqual(expected(easier));

  await saveAndOpen();
  expect(await readScenarios()).toEqual([{ sheet: 'My plan', month: '2026-10', scenario: easier, unread: 0 }]);
  expect(await shown('My plan')).toEqual(expected(easier));

  // A copy has no name of the workbook's: it is told by its title, and is a scenario of its own.
  const cells = await book.values('My plan', 'A1:E5');
  await inSheets((sheets) => {
    sheets.add('My plan (2)');
  });
  await book.write('My plan (2)', 'A1:E5', cells.with(4, cells[4]!.with(3, 1.5)));
  expect((await readScenarios()).map(({ scenario }) => [scenario.name, scenario.changes[0]?.value])).toEqual([
    [TARGETS.name, 0.8],
    ['My plan (2)', 1.5],
  ]);
  await inSheets((sheets) => {
    sheets.getItem('My plan').delete();
    sheets.getItem('My plan (2)').delete();
  });
  expect(await readScenarios()).toEqual([]);
  await exportScenarios(base, [TARGETS], 'en-US');
  await undoLastBuild();
  expect((await book.state()).sheets).toEqual(before.sheets);
});

test('several scenarios stand side by side on a sheet of their own, and all of it is undone at once', async () => {
  const before = await book.state();
  const outcome = await exportScenarios(base, [TARGETS, OUTPUT], 'en-US');
  expect(outcome).toEqual({ sheets: [TARGETS_SHEET, OUTPUT_SHEET, COMPARISON], shown: COMPARISON, renewed: 0 });
  const rows = await book.values(COMPARISON);
  const [one, other] = [expected(TARGETS), expected(OUTPUT)];
  const figures = NAMES.map((name) => [
    name,
    one[name]?.[0],
    ...(one[name] ?? []).slice(1),
    ...(other[name] ?? []).slice(1),
  ]);
  const people = rows.filter(([name]) => NAMES.includes(String(name)));
  expect(people.map(([name, , , ...rest]) => [name, ...rest]).sort()).toEqual(figures.sort());
  const sum = (at: number): number => figures.reduce((total, row) => total + Number(row[at]), 0);
  const totals = rows.find(([label]) => label === 'Total · 5 people') ?? [];
  [1, 2, 3, 4, 5].forEach((at) => {
    expect(totals[at + 2]).toBeCloseTo(sum(at), 6);
  });

  // A change is taken away with its row, and a value that is none leaves the exported one.
  const row = (await leverCell(OUTPUT_SHEET, 1)).slice(1);
  await book.write(OUTPUT_SHEET, await leverCell(OUTPUT_SHEET, 0), [['a lot']]);
  await inSheets((sheets) => {
    sheets.getItem(OUTPUT_SHEET).getRange(`${row}:${row}`).delete('Up');
  });
  expect((await readScenarios())[1]).toMatchObject({ unread: 1, scenario: { changes: OUTPUT.changes.slice(0, 1) } });
  await exportScenarios(base, [TARGETS, OUTPUT], 'en-US');
  expect(await shown(OUTPUT_SHEET)).toEqual(expected(OUTPUT));
  // Exporting one of them alone leaves the other beside it, with what was changed on its sheet.
  await book.write(TARGETS_SHEET, await leverCell(TARGETS_SHEET, 0), [[0.8]]);
  await exportScenarios(base, [OUTPUT], 'en-US');
  const easier = expected({ ...TARGETS, changes: [{ ...TARGETS.changes[0]!, value: 0.8 }] });
  await book.engine.calculation.settle();
  const beside = (await book.values(COMPARISON)).filter(([name]) => NAMES.includes(String(name)));
  expect(beside.map(([name, , , , output, , targets]) => [name, output, targets]).sort()).toEqual(
    NAMES.map((name) => [name, other[name]?.[1], easier[name]?.[1]]),
  );
  await inSheets((sheets) => {
    for (const name of outcome.sheets) sheets.getItem(name).delete();
  });
  await exportScenarios(base, [TARGETS, OUTPUT], 'en-US');
  await undoLastBuild();
  expect((await book.state()).sheets).toEqual(before.sheets);
});

test('nothing is half-exported: a protected sheet is refused, and what is stopped or fails is as it was', async () => {
  await exportScenarios(base, [TARGETS], 'en-US');
  const before = await book.state();
  const aborting = new AbortController();
  const stopped = exportScenarios(base, [TARGETS, OUTPUT], 'en-US', {
    signal: aborting.signal,
    onProgress: (done) => {
      if (done > 0.3) aborting.abort();
    },
  });
  await expect(stopped).rejects.toBeInstanceOf(Cancelled);
  expect(await book.state()).toEqual(before);
  book.faults.failAt(9, Object.assign(new Error('No'), { code: 'GeneralException' }));
  await expect(exportScenarios(base, [TARGETS, OUTPUT], 'en-US')).rejects.toMatchObject({ name: 'ExcelProblem' });
  expect(await book.state()).toEqual(before);
  await inSheets((sheets) => {
    sheets.getItem(TARGETS_SHEET).protection.protect();
  });
  await expect(exportScenarios(base, [TARGETS], 'en-US')).rejects.toMatchObject({
    code: 'sheetProtected',
    values: { sheet: TARGETS_SHEET },
  });
  expect(await sheetNames()).not.toContain(OUTPUT_SHEET);
});
