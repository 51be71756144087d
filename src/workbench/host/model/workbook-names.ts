import { parseArea } from '../../engine/address';
import { HostError } from '../host-error';
import type { Model } from './model';

const LONGEST = 255;
const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const R1C1 = /^(?:R[0-9]*(?:C[0-9]*)?|C[0-9]*)$/i;

/**
 * Excel's rules for names of ranges and tables: a letter, `_` or `\` first, then letters, digits, `.` and `_`; no
 * spaces; nothing that reads as a cell.
 * @throws HostError InvalidArgument
 */
export function requireWellFormedName(name: unknown): asserts name is string {
  const wellFormed =
    typeof name === 'string' &&
    name.length <= LONGEST &&
    WELL_FORMED.test(name) &&
    !R1C1.test(name) &&
    parseArea(name) === null;
  if (!wellFormed) throw new HostError('InvalidArgument');
}

/** Also refuses a name that its scope has already. @throws HostError InvalidArgument, ItemAlreadyExists */
export function requireNewName(model: Model, name: unknown, sheetId: string | null): asserts name is string {
  requireWellFormedName(name);
  const isTable =
    sheetId === null && model.engine.tables.all().some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (model.engine.names.find(name, sheetId) || isTable) throw new HostError('ItemAlreadyExists');
}
