import { Decimal } from 'decimal.js';
import { commissionFigure, tierTable } from '../src/pay';
import { AMOUNTS, cells, ROWS, TIERS } from './data';
import { medians, type Subject } from './measure';
import { decimalCommission, floatCommission, formulajsCommission } from './rivals';
import { call } from './shipped';
import { openSpreadsheet } from './spreadsheet';
import { figure, table } from './table';

/** The spreadsheet takes so long that it has a part of the rows; its time is multiplied. */
const SHEET_ROWS = 5_000;

/** ROUND takes the digits that a cell shows. */
const EXCEL_DIGITS = 15;
const CENTS = 2;

interface Rival extends Subject {
  readonly answers: () => readonly number[];
}

/** COMMISSION of a range beside what people would have instead: how long each takes, and how often it is wrong. */
export async function commissionTable(): Promise<string> {
  const inMemory: readonly Rival[] = [
    plain('a loop over the tiers in floats', () => floatCommission),
    plain('COMMISSION, its arithmetic alone', () => commissionFigure(tierTable(TIERS), 'marginal', '>=')),
    wholeCall(),
    plain('decimal.js, slice by slice', () => (amount) => decimalCommission(amount).toNumber()),
    plain('SUMPRODUCT of @formulajs/formulajs', () => formulajsCommission),
  ];
  const inMemoryTimes = await medians(inMemory);
  // Opened afterwards: a whole spreadsheet in memory would make every rival's garbage dearer to collect.
  const sheet = await openSpreadsheet(SHEET_ROWS);
  const spreadsheet: Rival = {
    name: `SUMPRODUCT in the workbench (${SHEET_ROWS.toLocaleString('en-US')} rows, scaled)`,
    run: () => sheet.calculate(),
    scale: ROWS / SHEET_ROWS,
    answers: () => sheet.results(),
  };
  const rivals = [...inMemory, spreadsheet];
  const times = [...inMemoryTimes, ...(await medians([spreadsheet]))];
  const [floats = Number.NaN] = times;
  const rows = rivals.map(({ name, answers }, rival) => {
    const time = times[rival] ?? Number.NaN;
    const { inexact, cents } = wrong(answers());
    return [name, figure(time), (time / floats).toFixed(1), inexact, cents];
  });
  sheet.dispose();
  return table([['', 'median ms', '× floats', 'rows not exact', 'rows off by a cent once rounded'], ...rows]);
}

/** One figure for each amount, in a plain array. What a call prepares once is part of its time. */
function plain(name: string, prepare: () => (amount: number) => number): Rival {
  const answers = (): number[] => {
    const commission = prepare();
    const results = new Array<number>(AMOUNTS.length);
    for (let row = 0; row < AMOUNTS.length; row++) results[row] = commission(AMOUNTS[row] ?? 0);
    return results;
  };
  return { name, run: answers, answers };
}

/** All that Excel waits for: rows of cells read, calculated and given back as rows of cells. */
function wholeCall(): Rival {
  const [amounts, tiers] = [cells(AMOUNTS), TIERS.map((tier) => [...tier])];
  const run = (): unknown => call('COMMISSION', amounts, tiers, null, null);
  return { name: 'COMMISSION, the whole call', run, answers: () => (run() as number[][]).flat() };
}

/** How many answers are not what decimal.js gives: at all, and once both are rounded to cents, as Excel's ROUND does. */
function wrong(answers: readonly number[]): { readonly inexact: string; readonly cents: string } {
  const exact = answers.map((_, row) => decimalCommission(AMOUNTS[row] ?? 0));
  const inexact = answers.filter((answer, row) => answer !== exact[row]?.toNumber()).length;
  const cents = answers.filter((answer, row) => {
    const shown = new Decimal(answer.toPrecision(EXCEL_DIGITS));
    return !exact[row]?.toDecimalPlaces(CENTS).equals(shown.toDecimalPlaces(CENTS));
  }).length;
  const share = (count: number): string => (count === 0 ? '0' : `${((count / answers.length) * 100).toFixed(2)} %`);
  return { inexact: share(inexact), cents: share(cents) };
}
