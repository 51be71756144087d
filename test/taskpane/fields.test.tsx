/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import type { RateRows } from '../../src/plan/month-setup';
import { NumberField } from '../../src/taskpane/build/number-field';
import { RateTable } from '../../src/taskpane/build/rate-table';
import { useWrongFieldCount, WrongFieldsProvider } from '../../src/taskpane/build/wrong-fields';
import { createTexts, TextsProvider } from '../../src/taskpane/texts';

afterEach(cleanup);

/** Shows something as the pane does, with a count of the fields that cannot be used. */
function show(content: React.ReactNode): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts('en-US')}>
        <WrongFieldsProvider>
          {content}
          <WrongCount />
        </WrongFieldsProvider>
      </TextsProvider>
    </FluentProvider>,
  );
}

function WrongCount(): React.JSX.Element {
  return <output>{useWrongFieldCount()}</output>;
}

function type(label: string, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

const wrong = (): string | null => screen.getByRole('status').textContent;

describe('a field for a figure', () => {
  let value: number;

  function Weight({ percent = false }: { readonly percent?: boolean }): React.JSX.Element {
    const [current, setCurrent] = useState(50);
    value = current;
    return <NumberField label="Weight" value={current} percent={percent} min={0} max={5_000} onChange={setCurrent} />;
  }

  test.each([
    ['34', 34],
    ['1,234.5', 1234.5],
    ['１２', 12],
    [' 7 ', 7],
    ['0', 0],
  ])('takes %s', (text, figure) => {
    show(<Weight />);
    type('Weight', text);
    expect(value).toBe(figure);
    expect(wrong()).toBe('0');
  });

  test('takes 85 and 85% alike where it is a percentage', () => {
    show(<Weight percent />);
    type('Weight', '85%');
    expect(value).toBe(85);
  });

  test.each([
    ['twelve', '“twelve” is not a number. Type a figure such as 50.'],
    ['', '“” is not a number. Type a figure such as 50.'],
    ['-1', 'Type a figure from 0 to 5,000.'],
    ['5001', 'Type a figure from 0 to 5,000.'],
  ])('says what is wrong with “%s”, keeps it to be mended, and passes nothing on', (text, message) => {
    show(<Weight />);
    type('Weight', text);
    expect(screen.getByText(message)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Weight').value).toBe(text);
    expect(value).toBe(50);
    expect(wrong()).toBe('1');
    type('Weight', '60');
    expect(wrong()).toBe('0');
  });
});

describe('a table of rates', () => {
  let rows: RateRows;

  function Curve(): React.JSX.Element {
    const [current, setCurrent] = useState<RateRows>([
      [0, 0],
      [0.28, 0.3],
      [1, 1],
    ]);
    rows = current;
    return (
      <RateTable
        caption="Curve"
        columns={['From', 'Multiplier']}
        rows={current}
        fromScale={100}
        onChange={setCurrent}
      />
    );
  }

  test('shows shares as the percentages they are, without the drift of binary fractions', () => {
    show(<Curve />);
    expect(screen.getByLabelText<HTMLInputElement>('From, row 2').value).toBe('28');
    type('From, row 2', '29');
    expect(rows[1]).toEqual([0.29, 0.3]);
  });

  test('adds a row that goes on from the last two, and removes one', () => {
    show(<Curve />);
    fireEvent.click(screen.getByRole('button', { name: 'Add a row' }));
    expect(rows.at(-1)).toEqual([1.72, 1]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove row 2' }));
    expect(rows).toEqual([
      [0, 0],
      [1, 1],
      [1.72, 1],
    ]);
  });

  test('waits with rows that do not rise until they do, and says which', () => {
    show(<Curve />);
    type('From, row 2', '100');
    expect(screen.getByRole('alert').textContent).toContain('Row 3 starts at 100.00');
    expect(rows[1]).toEqual([0.28, 0.3]);
    expect(wrong()).toBe('1');
    type('From, row 3', '120');
    expect(rows.map(([from]) => from)).toEqual([0, 1, 1.2]);
    expect(wrong()).toBe('0');
  });
});
