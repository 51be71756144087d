import { NOTHING_BUILT } from '../../src/sheets/month';
import { EMPTY_STATE, monthReducer, type MonthState } from '../../src/taskpane/month-state';

const undone: MonthState = { ...EMPTY_STATE, busy: null, said: { kind: 'undone' } };

test('what was said goes when the user goes on to other ranges', () => {
  const { parts, sources } = EMPTY_STATE;
  const proposal = { setup: null, parts, months: [], missing: ['people' as const], problems: [] };
  expect(monthReducer(undone, { type: 'parts', parts, sources, proposal, uses: [] }).said).toBeNull();
});

test('what was said stays while the month is only read again', () => {
  expect(monthReducer(undone, { type: 'existing', existing: NOTHING_BUILT }).said).toEqual({ kind: 'undone' });
});

test('plans chosen for positions stay while something else of the month is still missing', () => {
  const { parts, sources } = EMPTY_STATE;
  const uses = [{ plan: 'store', positions: null, inputs: {}, department: {} }];
  const proposal = { setup: null, parts, months: [], missing: ['actuals' as const], problems: [] };
  expect(monthReducer(undone, { type: 'parts', parts, sources, proposal, uses }).uses).toEqual(uses);
});
