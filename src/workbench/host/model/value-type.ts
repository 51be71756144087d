import type { CellValue } from '../../engine/entry';

const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CYCLE!',
  '#ERROR!',
  '#GETTING_DATA',
]);

/** What Excel says a cell's value is; every number is a Double. */
export function valueTypeOf(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERRORS.has(value) ? 'Error' : 'String';
}
