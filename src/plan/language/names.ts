import { tokenize } from '@borgar/fx';
import { excelFunction } from '../../formula/excel-functions';
import { lazyFunction } from '../../formula/lazy-functions';

/** Letters of any script, digits and underscores; the plan's own name comes before it in a workbook. */
const WORD = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Excel takes 255 characters for the plan and the name together. */
const LONGEST = 60;
/** What Excel reads as a place: `R`, `C`, `R1C1`. */
const ROW_AND_COLUMN = /^(r\d*)?(c\d*)?$/i;
/** The first words of names with a full stop, and what a person's total is called. */
const RESERVED = new Set(['pay', 'team', 'department', 'month', 'mine', 'plan', 'let', 'lambda']);

export type NameFault = 'name.form' | 'name.long' | 'name.cell' | 'name.function' | 'name.reserved';

/**
 * Why a word can be no name in a plan; null where it can. Names become parts of names that Excel defines.
 * `bonus` and `attainment` are fine: in capitals and before a bracket they are functions of ours, as in a sheet.
 */
export function nameFault(name: string): NameFault | null {
  if (!WORD.test(name)) return 'name.form';
  if (name.length > LONGEST) return 'name.long';
  if (ROW_AND_COLUMN.test(name) || !isName(name)) return 'name.cell';
  if (RESERVED.has(name.toLowerCase())) return 'name.reserved';
  const upper = name.toUpperCase();
  return excelFunction(upper) || lazyFunction(upper) ? 'name.function' : null;
}

/** Words with hyphens between them. */
const PLAN_NAME = /^[\p{L}][\p{L}\p{N}]*(-[\p{L}\p{N}]+)*$/u;

export function isPlanName(name: string): boolean {
  return PLAN_NAME.test(name) && name.length <= LONGEST;
}

/**
 * The workbook's name for a figure of a plan: `brand_store_tiersA`.
 * @param plan as `isPlanName` has it
 */
export function definedName(plan: string, name: string): string {
  return `${plan.replaceAll('-', '_')}_${name}`;
}

/** `A1`, `1`, `TRUE` and the like are read as something else than a name. */
function isName(name: string): boolean {
  const [token, ...others] = tokenize(name);
  return token?.type === 'range_named' && others.length === 0;
}
