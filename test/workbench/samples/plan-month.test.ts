import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { PEOPLE, POSITIONS } from '../../../src/workbench/samples/plan-month/people';
import { planMonthSheets, planMonthWorkbook } from '../../../src/workbench/samples/plan-month/workbook';
import { toSerial } from '../../../src/workbench/samples/serial';
import { evaluateMonth } from '../../../src/plan/language';
import { ASSIGNMENTS, PLAN_MONTH, planMonthPays, planMonthTeams } from '../../support/plan-month';

const SHEETS = planMonthSheets();
const LISTS = SHEETS.filter(({ columns }) => columns[0]?.title.endsWith('日期'));

it('has thirty-six people with names of their own, in positions that all built-in plans are for', () => {
  expect(PEOPLE).toHaveLength(36);
  expect(new Set(PEOPLE.map(({ name }) => name)).size).toBe(PEOPLE.length);
  const paidBy = BUILT_IN_PLANS.filter(({ use }) => use !== 'payroll');
  expect(ASSIGNMENTS.map(({ plan }) => plan).sort()).toEqual(paidBy.map(({ plan }) => plan).sort());
  expect(ASSIGNMENTS.flatMap(({ positions }) => positions).sort()).toEqual([...POSITIONS].sort());
});

it.each(LISTS.map((sheet) => [sheet.name, sheet] as const))(
  '%s knows its people, its dates and its amounts',
  (_, sheet) => {
    const names = new Set(PEOPLE.map(({ name }) => name));
    const person = sheet.columns.findIndex(({ title }) => /^(姓名|销售顾问|服务顾问|业务员|责任人)$/.test(title));
    const amounts = sheet.columns.flatMap(({ format }, at) => (format?.includes('0') ? [at] : []));
    for (const row of sheet.rows) {
      expect(names).toContain(row[person]);
      expect(Number(row[0])).toBeGreaterThanOrEqual(toSerial('2026-09-01'));
      expect(Number(row[0])).toBeLessThanOrEqual(toSerial('2026-10-31'));
      for (const at of amounts) expect(typeof row[at]).not.toBe('string');
    }
    const inOctober = sheet.rows.filter(([date]) => Number(date) >= toSerial('2026-10-01'));
    expect(inOctober.length).toBeGreaterThan(0);
    expect(inOctober.length).toBeLessThan(sheet.rows.length);
  },
);

it('has a target wherever something is measured against one', () => {
  for (const { people, names } of planMonthTeams()) {
    people.forEach((inputs: Readonly<Record<string, unknown>>, at) => {
      for (const [input, value] of Object.entries(inputs)) {
        expect([names[at], input, typeof value === 'number' ? Number.isFinite(value) : true]).toEqual([
          names[at],
          input,
          true,
        ]);
      }
    });
  }
});

it('pays everybody without anything being typed', () => {
  const pays = planMonthPays();
  expect(pays.size).toBe(PEOPLE.length);
  for (const [name, pay] of pays) expect([name, pay > 0]).toEqual([name, true]);
  const missing = evaluateMonth(PLAN_MONTH, planMonthTeams()).flatMap((people) =>
    people.flatMap((each) => each.missing),
  );
  expect(missing).toEqual([]);
});

it('is the same every time but for its id', () => {
  const [first, second] = [planMonthWorkbook(), planMonthWorkbook()];
  expect({ ...first.workbook, id: '' }).toEqual({ ...second.workbook, id: '' });
});
