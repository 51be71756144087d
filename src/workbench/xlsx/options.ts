import { FUNCTIONS } from '../../functions';
import { fromFileForm, toFileForm } from '../../formula/rename';
import type { AddInReference } from './web-extension';

export interface ReadOptions {
  /** The manifest's Id: only this add-in's settings are read. Those of any add-in where absent. */
  readonly addInId?: string;
  /** The add-in's namespace where its manifest has one: only functions under it are the add-in's. */
  readonly namespace?: string;
}

export interface WriteOptions {
  /** The add-in that the file shall offer in Excel, and whose settings it shall carry. Neither where absent. */
  readonly addIn?: AddInReference;
  /** The add-in's namespace where its manifest has one: only functions under it are the add-in's. */
  readonly namespace?: string;
  /** What formulas have spilled beyond their own cell, which the workbook itself does not hold. */
  readonly spills?: readonly Spill[];
}

/** The values that a formula fills, its own cell first. */
export interface Spill {
  readonly sheetId: string;
  /** Zero-based place of the formula. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

const OURS = FUNCTIONS.map(({ name }) => name);
const OUR_NAMES = new Set(OURS);

function isOurs(name: string): boolean {
  return OUR_NAMES.has(name);
}

/** Spells a formula without its `=` as the formula bar shows it. */
export function formulaReader({ namespace }: ReadOptions): (inFile: string) => string {
  return (inFile) => fromFileForm(inFile, OURS, namespace);
}

/** Spells a formula without its `=` as a file keeps it. */
export function formulaWriter({ namespace }: WriteOptions): (shown: string) => string {
  return (shown) => toFileForm(shown, isOurs, namespace);
}
