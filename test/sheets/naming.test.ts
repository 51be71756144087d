import { namingOf, PLAIN_NAMES, type Naming } from '../../src/formula/naming';
import { isWrittenAs, ourCalls, renameCalls } from '../../src/formula/our-calls';
import type { MonthSetup } from '../../src/plan/month-setup';
import type { CellContent, SheetDescription } from '../../src/sheets/description';
import { proposeMonth, readExistingKpi, type SheetReading } from '../../src/sheets/month';
import type { ExistingKpi } from '../../src/sheets/month-types';
import { indicatorMonth, type IndicatorMonth } from '../support/indicator-month';
import { dealershipBook, northwindBook, readingOf } from '../support/sample-books';
import { PEOPLE, smallBook } from '../support/small-book';

const ACME = namingOf('ACME');

function setupOf(book: readonly SheetReading[]): MonthSetup {
  const { setup } = proposeMonth(book, 'en-US');
  if (!setup) throw new Error('Nothing was proposed');
  return setup;
}

function build(book: readonly SheetReading[], naming: Naming, existing: ExistingKpi | null = null): IndicatorMonth {
  const setup = setupOf(book);
  return indicatorMonth(setup, readingOf(setup, book), existing, null, 'en-US', naming);
}

const formulaOf = (cell: CellContent): string => (typeof cell === 'object' ? cell.formula : '');
const formulasOf = ({ cells }: SheetDescription): string[][] => cells.map((row) => row.map(formulaOf));

describe.each([
  ['the dealership', dealershipBook],
  ['Northwind', northwindBook],
  ['a small book', () => smallBook(PEOPLE)],
])('%s built under a namespace', (_, book) => {
  test('is the plain build with the namespace before every function of ours, and in nothing else', () => {
    const plain = build(book(), PLAIN_NAMES);
    const spaced = build(book(), ACME);
    expect(formulasOf(spaced.kpi)).toEqual(
      formulasOf(plain.kpi).map((row) => row.map((formula) => renameCalls(formula, ACME))),
    );
    expect(spaced.plan).toEqual(plain.plan);
    const calls = formulasOf(spaced.kpi).flat().flatMap(ourCalls);
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter((call) => !isWrittenAs(call, ACME))).toEqual([]);
  });
});

test('a sheet built under the other naming is known again, and its adjustments, a formula among them, stay', () => {
  const { kpi, block } = build(smallBook(PEOPLE), PLAIN_NAMES);
  const name = kpi.cells[block.firstPersonRow]?.[block.nameColumn];
  const typed: CellContent = { formula: '=10*ROUND(12.345,2)' };
  const cells = kpi.cells.map((row, index) =>
    row.map((cell, column) => (index === block.firstPersonRow && column === block.adjustmentColumn ? typed : cell)),
  );
  const existing = readExistingKpi(
    cells.map((row) => row.map((cell) => (typeof cell === 'object' ? 123.5 : cell))),
    cells.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.formula : cell))),
  );
  const again = build(smallBook(PEOPLE), ACME, existing);
  const row = again.kpi.cells.find((line) => line[again.block.nameColumn] === name);
  expect(row?.[again.block.adjustmentColumn]).toEqual(typed);
  expect(again.review.counts).toMatchObject({ adjustmentsKept: 1, added: 0, gone: 0 });
});
