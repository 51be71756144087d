import { AGGREGATES } from './aggregates';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import type { ExcelFunction } from './excel-function';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { ROUNDING } from './rounding';
import { TEXTS } from './texts';

const FUNCTIONS = new Map<string, ExcelFunction>(
  [AGGREGATES, CONDITIONAL, DATES, LOGIC, LOOKUP, ROUNDING, TEXTS].flatMap((family) => Object.entries(family)),
);

/** A function of Excel's that is worked out here, by its name in capitals; the others are left to Excel. */
export function excelFunction(name: string): ExcelFunction | undefined {
  return FUNCTIONS.get(name);
}
