import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLAWS, REPEATED_PERSON } from '../../../src/workbench/samples/dealership/flaws';
import { PEOPLE, POSITIONS } from '../../../src/workbench/samples/dealership/people';
import { dealershipSheets, dealershipWorkbook } from '../../../src/workbench/samples/dealership/workbook';
import { toSerial } from '../../../src/workbench/samples/serial';

const sheets = dealershipSheets();
const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
const RECORDS = ['新车销售明细', '维修工单', '保险续保明细'];

it('has forty people and more in eight positions', () => {
  expect(PEOPLE.length).toBeGreaterThanOrEqual(40);
  expect(new Set(PEOPLE.map(({ position }) => position))).toEqual(new Set(POSITIONS));
  expect(new Set(PEOPLE.map(({ name }) => name)).size).toBe(PEOPLE.length);
});

it('has six hundred records of October and more, and some of September', () => {
  const dates = RECORDS.flatMap((name) => rowsOf(name).map(([date]) => Number(date)));
  expect(
    dates.filter((date) => date >= toSerial('2026-10-01') && date < toSerial('2026-11-01')).length,
  ).toBeGreaterThanOrEqual(600);
  expect(
    dates.filter((date) => date >= toSerial('2026-09-01') && date < toSerial('2026-10-01')).length,
  ).toBeGreaterThan(50);
});

it('has targets for everyone in both months', () => {
  const targets = rowsOf('月度目标');
  for (const month of ['2026-09', '2026-10'])
    expect(targets.filter((row) => row[3] === month)).toHaveLength(PEOPLE.length);
});

it('is the same every time but for its id', () => {
  const [first, second] = [dealershipWorkbook(), dealershipWorkbook()];
  expect({ ...first.workbook, id: '' }).toEqual({ ...second.workbook, id: '' });
});

describe('its flaws', () => {
  it.each(FLAWS)('$sheet has $what', ({ sheet, row, cells }) => {
    for (const [column, cell] of Object.entries(cells)) expect(rowsOf(sheet)[row - 1]?.[Number(column)]).toEqual(cell);
  });

  it('has one person twice', () => {
    expect(rowsOf('员工名单').filter(([, name]) => name === REPEATED_PERSON)).toHaveLength(2);
  });

  it('are all that is wrong: without them every seller is known and every amount is a positive number', () => {
    const names = new Set(PEOPLE.map(({ name }) => name));
    const [seller, amount] = [
      { 新车销售明细: 5, 维修工单: 3, 保险续保明细: 3 },
      { 新车销售明细: 8, 维修工单: 7, 保险续保明细: 6 },
    ] as const;
    for (const name of ['新车销售明细', '维修工单', '保险续保明细'] as const) {
      rowsOf(name).forEach((row, index) => {
        if (FLAWS.some((flaw) => flaw.sheet === name && flaw.row === index + 1)) return;
        const figure = row[amount[name]];
        expect(names).toContain(row[seller[name]]);
        expect(Number(typeof figure === 'object' ? figure?.value : figure)).toBeGreaterThan(0);
        expect(typeof row[0]).toBe('number');
      });
    }
  });

  it('are all owned up to in README.md', () => {
    const readme = readFileSync(join(__dirname, '../../../src/workbench/samples/dealership/README.md'), 'utf8').replace(
      / +/g,
      ' ',
    );
    for (const { sheet, row, cells } of FLAWS) {
      const column = Math.max(...Object.keys(cells).map(Number));
      expect(readme).toContain(`| ${sheet} | ${String.fromCharCode(65 + column)}${row + 1} |`);
    }
    expect(readme).toContain(REPEATED_PERSON);
  });
});
