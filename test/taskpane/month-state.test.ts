import { EMPTY_STATE, monthReducer, type MonthState } from '../../src/taskpane/month-state';

const undone: MonthState = { ...EMPTY_STATE, busy: null, said: { kind: 'undone' } };

test('what was said goes when the user goes on to other ranges', () => {
  const { parts, sources } = EMPTY_STATE;
  const proposal = { setup: null, parts, months: [], missing: ['people' as const], problems: [] };
  expect(monthReducer(undone, { type: 'parts', parts, sources, proposal }).said).toBeNull();
});

test('what was said stays while the month is only read again', () => {
  expect(monthReducer(undone, { type: 'existing', existing: null }).said).toEqual({ kind: 'undone' });
});
