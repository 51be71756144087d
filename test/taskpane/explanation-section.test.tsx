/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ExplainedCall, Explanation } from '../../src/formula/explain/explanation';
import type { Place } from '../../src/sources/source';
import { ExplanationSection } from '../../src/taskpane/formulas/explanation-section';
import { createTexts, TextsProvider } from '../../src/taskpane/texts';

const at = (row: number, column: number): Place => ({ sheet: 'Pay', row, column, rowCount: 1, columnCount: 1 });

const CALL: ExplainedCall = {
  kind: 'call',
  name: 'COMMISSION',
  title: 'Tiered commission',
  written: 'COMMISSION(B2,T)',
  span: [7, 23],
  result: '2,500',
  arguments: [
    { name: 'amount', written: 'B2', place: at(1, 1), address: 'B2', value: '12', part: null, leftOut: false },
    { name: 'method', written: '', place: null, address: null, value: 'marginal', part: null, leftOut: true },
  ],
  how: [
    { kind: 'sentence', text: '12 has reached 10.' },
    {
      kind: 'figures',
      columns: [
        { title: 'From', align: 'end' },
        { title: 'Commission', align: 'end' },
      ],
      rows: [
        { cells: ['0', '2,000'], marked: false },
        { cells: ['10', '500'], marked: true },
      ],
      total: ['', '2,500'],
    },
  ],
  error: null,
};

const NESTED: Explanation = {
  cell: at(2, 2),
  formulaCell: at(1, 2),
  formula: '=ROUND(COMMISSION(B2,T)*0.9,2)',
  result: '2,250.00',
  parts: [
    CALL,
    { kind: 'step', written: '=ROUND(…)', span: [1, 30], text: '2,500 × 0.9 = 2,250', result: '2,250', error: null },
  ],
  notes: ['TODAY is taken from Excel.'],
  error: null,
};

let gone: Place[];
let edited: string[];

beforeEach(() => {
  gone = [];
  edited = [];
});
afterEach(cleanup);

function show(explanation: Explanation): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts('en-US')}>
        <ExplanationSection
          explanation={explanation}
          onEdit={(_, formula, call) => edited.push(formula.slice(...call.span))}
          onGoTo={(place) => gone.push(place)}
        />
      </TextsProvider>
    </FluentProvider>,
  );
}

test('says which cell it is about, and where the formula is when that is another', () => {
  show(NESTED);
  expect(screen.getByRole('heading').textContent).toBe('How C3 comes about, from C2');
  expect(screen.getByText('2,250.00')).toBeTruthy();
  expect(screen.getByText('TODAY is taken from Excel.')).toBeTruthy();
});

test('shows the only call at once, beside the step that the figure is', () => {
  show(NESTED);
  expect(screen.getByText('2,500 × 0.9 = 2,250')).toBeTruthy();
  expect(screen.getByText('12 has reached 10.')).toBeTruthy();
});

test.each([
  ['1234567.5', '1,234,567.5'],
  ['2,250.00', '2,250.00'],
  ['40.0%', '40.0%'],
  ['0012345', '0012345'],
  ['', 'blank'],
  ['#BUSY!', '2,250'],
])('a cell that shows “%s” is said to come to %s', (result, said) => {
  show({ ...NESTED, result });
  expect(screen.getAllByText(said).length).toBeGreaterThan(0);
  expect(screen.queryByText('#BUSY!')).toBeNull();
});

test('folds what leads to the figure, and unfolds it with its arguments and slices', () => {
  show({
    ...NESTED,
    parts: [CALL, { ...CALL, written: 'COMMISSION(B3,T)', span: [40, 56] }, ...NESTED.parts.slice(1)],
  });
  expect(screen.getByText('2,500 × 0.9 = 2,250')).toBeTruthy();
  expect(screen.queryByText('12 has reached 10.')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'COMMISSION(B2,T)' }));
  expect(screen.getByText('12 has reached 10.')).toBeTruthy();
  const slices = within(screen.getByRole('table', { name: 'Tiered commission' }));
  expect(slices.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'FromCommission',
    '02,000',
    '10500',
    '2,500',
  ]);
  expect(slices.getAllByRole('row')[2]!.getAttribute('aria-current')).toBe('true');
});

test('goes to the cells of an argument, and to the form of the call', () => {
  show({ ...NESTED, parts: [CALL] });
  fireEvent.click(screen.getByRole('button', { name: 'Go to B2' }));
  expect(gone).toEqual([at(1, 1)]);
  fireEvent.click(screen.getByRole('button', { name: 'Edit this formula' }));
  expect(edited).toEqual(['COMMISSION(B2,T)']);
});

test('with several calls each has a form of its own', () => {
  const formula = '=COMMISSION(B2,T)+COMMISSION(B3,T)';
  const second: ExplainedCall = { ...CALL, written: 'COMMISSION(B3,T)', span: [18, 34] };
  show({ ...NESTED, formula, parts: [{ ...CALL, span: [1, 17] }, second] });
  fireEvent.click(screen.getByRole('button', { name: 'Edit COMMISSION' }));
  expect(edited).toEqual(['COMMISSION(B3,T)']);
});

test('an error that follows from another part is not said again', () => {
  const first: ExplainedCall = {
    ...CALL,
    span: [1, 17],
    result: '#VALUE!',
    error: { code: '#VALUE!', message: 'cause', place: null, address: null },
  };
  const second: ExplainedCall = {
    ...CALL,
    span: [18, 34],
    result: '#VALUE!',
    arguments: [{ ...CALL.arguments[0]!, part: 0 }],
    error: { code: '#VALUE!', message: 'consequence', place: null, address: null },
  };
  show({ ...NESTED, result: 'none', parts: [first, second] });
  expect(screen.getByText('cause')).toBeTruthy();
  expect(screen.queryByText('consequence')).toBeNull();
});

test('an error is said once, with the way to its cell', () => {
  const error = { code: '#VALUE!', message: 'amount: “many” is text.', place: at(1, 1), address: 'B2' };
  show({ ...NESTED, result: '#VALUE!', error, parts: [{ ...CALL, result: '#VALUE!', how: [], error }] });
  expect(screen.getAllByText(/“many” is text/)).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Go to cell B2' }));
  expect(gone).toEqual([at(1, 1)]);
});
