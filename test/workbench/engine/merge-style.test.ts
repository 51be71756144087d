import { BooleanNumber, BorderStyleTypes } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { mergeStyle } from '../../../src/workbench/engine/merge-style';
import type { StyleChange } from '../../../src/workbench/engine/merge-style';

const YES = BooleanNumber.TRUE;
const thin = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };
const double = { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#000000' } };

test.each<readonly [what: string, style: IStyleData | null, change: StyleChange, expected: IStyleData | null]>([
  ['a first setting', null, { bl: YES }, { bl: YES }],
  ['another setting', { bl: YES }, { it: YES }, { bl: YES, it: YES }],
  ['a new value', { fs: 11 }, { fs: 14 }, { fs: 14 }],
  ['a setting taken away', { bl: YES, it: YES }, { bl: null }, { it: YES }],
  ['the last setting taken away', { bl: YES }, { bl: null }, null],
  ['a line beside another', { bd: { t: thin } }, { bd: { b: double } }, { bd: { t: thin, b: double } }],
  ['a line taken away', { bd: { t: thin, b: double } }, { bd: { b: null } }, { bd: { t: thin } }],
  ['the last line taken away', { bl: YES, bd: { t: thin } }, { bd: { t: null } }, { bl: YES }],
  ['all lines taken away', { bl: YES, bd: { t: thin } }, { bd: null }, { bl: YES }],
])('%s', (_what, style, change, expected) => {
  expect(mergeStyle(style, change)).toEqual(expected);
});
