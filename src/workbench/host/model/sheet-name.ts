import { HostError } from '../host-error';
import type { Model } from './model';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/**
 * Excel's rules for sheet names: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not "History",
 * no other sheet's name.
 * @throws HostError InvalidArgument, or ItemAlreadyExists for another sheet's name.
 */
export function requireSheetName(model: Model, name: unknown, renamed?: string): asserts name is string {
  const wellFormed =
    typeof name === 'string' &&
    name.length >= 1 &&
    name.length <= LONGEST &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!wellFormed) throw new HostError('InvalidArgument');
  const taken = model.engine.sheets.findByName(name);
  if (taken !== undefined && taken !== renamed) throw new HostError('ItemAlreadyExists');
}
