import { dayOfSerial } from '../../functions/excel-date';
import { dayOf, exact, isoDate, toNumber } from '../../pay';
import { errorValue, type Scalar } from '../value';
import { Answer, eachOf, figure, LEFT_TO_EXCEL, whole, type ExcelFunction } from './excel-function';

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
const MONTHS = 12;
/** Before March 1900 Excel's count has a day that never was; nobody's pay is that old, so that it is left to Excel. */
const FIRST_SERIAL = 61;
/** Day 0 of the count, as dates from March 1900 on have it. */
const DAY_ZERO = dayOf('1899-12-30');

/** Dates as Excel's serial numbers, 1900 system. Today and now are left to Excel: what they give changes. */
export const DATES: Readonly<Record<string, ExcelFunction>> = {
  DATE: eachOf(([year, month, day]) => {
    const given = whole(year);
    return serial(given < FIRST_YEAR ? given + FIRST_YEAR : given, whole(month), whole(day));
  }),
  YEAR: eachOf(([date]) => exact(dateOf(date).year)),
  MONTH: eachOf(([date]) => exact(dateOf(date).month)),
  DAY: eachOf(([date]) => exact(dateOf(date).day)),
  EDATE: eachOf(([date, months]) => {
    const { year, month, day } = dateOf(date);
    const later = month + whole(months);
    return serial(year, later, Math.min(day, daysIn(year, later)));
  }),
  EOMONTH: eachOf(([date, months]) => {
    const { year, month } = dateOf(date);
    return serial(year, month + whole(months) + 1, 0);
  }),
  DAYS: eachOf(([end, start]) => figure(end).trunc().minus(figure(start).trunc())),
};

function dateOf(value: Scalar | undefined): { readonly year: number; readonly month: number; readonly day: number } {
  const number = figure(value);
  if (!number.isNegative() && number.lessThan(FIRST_SERIAL)) throw new Answer(LEFT_TO_EXCEL);
  const day = dayOfSerial(toNumber(number));
  if (day === null) throw new Answer(errorValue('#NUM!'));
  const [year = 0, month = 0, date = 0] = isoDate(day).split('-').map(Number);
  return { year, month, day: date };
}

/** Months and days outside their bounds run on into the next or the last one, as Excel lets them. */
function serial(year: number, month: number, day: number): Scalar {
  const date = new Date(Date.UTC(year, month - 1, day));
  const found = date.getUTCFullYear();
  if (Number.isNaN(found) || found < FIRST_YEAR || found > LAST_YEAR) return errorValue('#NUM!');
  const number = dayOf(date.toISOString().slice(0, 10)) - DAY_ZERO;
  return number < FIRST_SERIAL ? LEFT_TO_EXCEL : exact(number);
}

function daysIn(year: number, month: number): number {
  const years = Math.floor((month - 1) / MONTHS);
  return new Date(Date.UTC(year + years, month - years * MONTHS, 0)).getUTCDate();
}
