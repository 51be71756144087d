import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Decimal from 'decimal.js';
import { northwindSheets, northwindWorkbook } from '../../../src/workbench/samples/northwind/workbook';
import type { SampleCell } from '../../../src/workbench/samples/sample-sheet';
import { toSerial } from '../../../src/workbench/samples/serial';

const file = (name: string): string =>
  readFileSync(join(__dirname, '../../../src/workbench/samples/northwind', name), 'utf8');
const [orders, employees, targets] = northwindSheets(file('order-lines.csv'), file('employees.csv'));

/** Exact amounts by employee over the lines of a period, from the columns that the live formula multiplies. */
function amounts(from: string, before: string): Record<string, string> {
  const sums: Record<string, Decimal> = {};
  for (const [, date, , employee, , price, quantity, discount] of orders?.rows ?? []) {
    if (Number(date) < toSerial(from) || Number(date) >= toSerial(before)) continue;
    if (typeof employee !== 'string') throw new Error('An order line without an employee');
    const amount = new Decimal(number(price)).times(number(quantity)).times(new Decimal(1).minus(number(discount)));
    sums[employee] = (sums[employee] ?? new Decimal(0)).plus(amount);
  }
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, sum.toString()]));
}

function number(cell: SampleCell | undefined): number {
  if (typeof cell !== 'number') throw new Error(`${JSON.stringify(cell)} is no number`);
  return cell;
}

it('has the sales of March 1998 that everybody counts', () => {
  const march = amounts('1998-03-01', '1998-04-01');
  expect(march).toEqual({
    'Nancy Davolio': '24827.45',
    'Andrew Fuller': '13937.64',
    'Janet Leverling': '16360.125',
    'Margaret Peacock': '8298.45',
    'Steven Buchanan': '2402.035',
    'Michael Suyama': '5068.975',
    'Robert King': '6186.35',
    'Laura Callahan': '20728.13',
    'Anne Dodsworth': '7045',
  });
  expect(Decimal.sum(...Object.values(march)).toString()).toBe('104854.155');
});

it('has 2,155 order lines, each with the amount that its formula gives', () => {
  expect(orders?.rows).toHaveLength(2155);
  orders?.rows.forEach((row, index) => {
    const line = index + 2;
    expect(row[8]).toEqual({
      formula: `=F${line}*G${line}*(1-H${line})`,
      value: number(row[5]) * number(row[6]) * (1 - number(row[7])),
    });
  });
});

it('has a round target for each of nine people and twenty-three months', () => {
  expect(employees?.rows).toHaveLength(9);
  expect(targets?.rows).toHaveLength(9 * 23);
  expect([targets?.rows.at(0)?.[1], targets?.rows.at(-1)?.[1]]).toEqual([
    toSerial('1996-07-01'),
    toSerial('1998-05-01'),
  ]);
  for (const row of targets?.rows ?? []) {
    expect(number(row[2]) % 500).toBe(0);
    expect(number(row[2])).toBeGreaterThan(0);
  }
});

it('has dates as dates', () => {
  expect(orders?.columns[1]).toMatchObject({ title: 'OrderDate', format: 'yyyy-mm-dd' });
  expect(orders?.rows[0]?.[1]).toBe(toSerial('1996-07-04'));
});

it('keeps its header rows in sight', () => {
  const { workbook } = northwindWorkbook(file('order-lines.csv'), file('employees.csv'));
  for (const sheet of Object.values(workbook.sheets)) expect(sheet.freeze).toMatchObject({ ySplit: 1, xSplit: 0 });
});
