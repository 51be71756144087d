/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { readFormulaCell, type FormulaCell } from '../../src/excel/formula-cell';
import { findReference } from '../../src/functions/references';
import type { Language } from '../../src/i18n';
import { FunctionPage } from '../../src/taskpane/formulas/function-page';
import { useInsertion } from '../../src/taskpane/formulas/use-insertion';
import { useSheetEvents } from '../../src/taskpane/use-sheet-events';
import { createTexts, TextsProvider } from '../../src/taskpane/texts';
import { openBook, type Book } from '../excel/support/open-book';

// The spreadsheet schedules its calculations by it; this page imitation has none.
Object.assign(globalThis, { MessageChannel });

let book: Book;

beforeEach(async () => {
  book = await openBook({
    calculation: 'manual',
    sheets: {
      Pay: [
        ['Units', 'Commission'],
        [12, ''],
        [22, ''],
        ['many', ''],
      ],
      Tiers: [
        ['From', 'Rate'],
        [0, 200],
        [10, 250],
        [15, 300],
      ],
    },
  });
});

afterEach(() => {
  cleanup();
  book.dispose();
  history.replaceState(null, '', '/taskpane.html');
});

function Page({ name, cell }: { readonly name: string; readonly cell: FormulaCell }): React.JSX.Element {
  const insertion = useInsertion(() => undefined);
  const { moved } = useSheetEvents(true, insertion.report);
  return (
    <FunctionPage
      reference={findReference(name)!}
      initial={{}}
      editing={null}
      cell={cell}
      version={0}
      moves={moved}
      insertion={insertion}
      onPicking={() => undefined}
      onBack={() => undefined}
    />
  );
}

/** Shows a function's page for a cell, as the pane does. */
async function show(name: string, at = 'B2', language: Language = 'en-US'): Promise<void> {
  await select('Pay', at);
  const cell = await readFormulaCell();
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>
        <Page name={name} cell={cell} />
      </TextsProvider>
    </FluentProvider>,
  );
}

async function select(sheet: string, address: string): Promise<void> {
  await book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}

const field = (name: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, text: string): void => {
  fireEvent.change(field(name), { target: { value: text } });
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

test('typed arguments are worked out at once, before anything is in the sheet', async () => {
  await show('COMMISSION');
  type('amount', 'A2');
  type('tiers', 'Tiers!A1:B4');
  await screen.findByText('2,500');
  expect(screen.getByText('=COMMISSION(A2,Tiers!A1:B4)')).toBeTruthy();
  expect(screen.getByText('4 × 2 cells')).toBeTruthy();
  type('method', 'whole');
  await screen.findByText('3,000');
  expect(await book.formulas('Pay', 'B2')).toEqual([['']]);
});

test('a range gives its first rows and its size', async () => {
  await show('COMMISSION');
  type('amount', 'A2:A3');
  type('tiers', '{0,200;10,250}');
  await screen.findByText('2 rows × 1 column');
  expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['2,500', '5,000']);
});

test.each([
  ['en-US', 'amount', 'tiers', /^amount: /],
  ['zh-CN', '业绩', '档位表', /业绩/],
] as const)(
  'in %s an argument that the function refuses says so at its field',
  async (language, amount, tiers, message) => {
    await show('COMMISSION', 'B4', language);
    type(amount, 'A4');
    type(tiers, 'Tiers!A2:B4');
    await screen.findAllByText('#VALUE!');
    expect(field(amount).getAttribute('aria-invalid')).toBe('true');
    expect(field(tiers).getAttribute('aria-invalid')).not.toBe('true');
    expect(screen.getAllByText(message).length).toBeGreaterThan(0);
  },
);

test('what cannot be read is said at its field, and nothing is inserted', async () => {
  await show('COMMISSION');
  type('amount', 'A2,A3');
  expect(screen.getByText(/reads as several arguments/)).toBeTruthy();
  press('Insert into B2');
  expect(screen.getByText('Type a value or pick cells.')).toBeTruthy();
  expect(await book.formulas('Pay', 'B2')).toEqual([['']]);
});

test('Enter inserts the formula, in en-US form, and says where', async () => {
  await show('COMMISSION', 'B2', 'zh-CN');
  type('业绩', 'A2');
  type('档位表', 'Tiers!A2:B4');
  type('临界', '>');
  fireEvent.submit(field('业绩'));
  await screen.findByText('已写入 B2。');
  expect(await book.formulas('Pay', 'B2')).toEqual([['=COMMISSION(A2,Tiers!A2:B4,,">")']]);
});

test('with a namespace of the installation, what is inserted carries it', async () => {
  history.replaceState(null, '', '/taskpane.html?namespace=ACME');
  await show('COMMISSION');
  type('amount', 'ACME.PAY.ROUND(A2)');
  type('tiers', 'Tiers!A2:B4');
  await screen.findByText('2,500');
  press('Insert into B2');
  await screen.findByText('Written to B2.');
  expect(await book.formulas('Pay', 'B2')).toEqual([['=ACME.COMMISSION(ACME.PAY.ROUND(A2),Tiers!A2:B4)']]);
});

test('a filled cell is not replaced before the user has agreed', async () => {
  await show('ATTAINMENT', 'A2');
  // The cell is filled by somebody else after it was read.
  type('actual', '90');
  type('target', '100');
  press('Insert into A2');
  await screen.findByText('A2 holds “12”. Replace it, or select an empty cell.');
  expect(await book.formulas('Pay', 'A2')).toEqual([[12]]);
  press('Replace');
  await screen.findByText('Written to A2.');
  expect(await book.formulas('Pay', 'A2')).toEqual([['=ATTAINMENT(90,100)']]);
  press('Undo');
  await screen.findByText('A2 is as it was.');
  expect(await book.formulas('Pay', 'A2')).toEqual([[12]]);
});

test('a result that would need filled cells is not written before the user has agreed, and nothing is lost then', async () => {
  await show('COMMISSION', 'C2');
  await book.write('Pay', 'C3', [['mine']]);
  type('amount', 'A2:A3');
  type('tiers', 'Tiers!A2:B4');
  fireEvent.submit(field('amount'));
  await screen.findByText(/one of them is not empty: C3/);
  expect(await book.formulas('Pay', 'C2:C3')).toEqual([[''], ['mine']]);
  press('Insert anyway');
  await screen.findByText('Written to C2.');
  expect(await book.formulas('Pay', 'C2:C3')).toEqual([['=COMMISSION(A2:A3,Tiers!A2:B4)'], ['mine']]);
});

test('a name that the workbook does not have is said at its field', async () => {
  await show('COMMISSION');
  type('amount', 'A2');
  type('tiers', 'rates2026x');
  await screen.findByText(/no cells called “rates2026x”/);
});

test('a picked range follows the selection until it is taken, and the selection goes home then', async () => {
  await show('COMMISSION');
  press('Pick cells for tiers');
  await screen.findByText(/Select cells in the sheet/);
  await select('Tiers', 'A2:B4');
  await waitFor(() => {
    expect(field('tiers').value).toBe('Tiers!A2:B4');
  });
  await select('Tiers', 'A1:B4');
  await waitFor(() => {
    expect(field('tiers').value).toBe('Tiers!A1:B4');
  });
  fireEvent.keyDown(field('tiers'), { key: 'Enter' });
  await screen.findByRole('button', { name: 'Pick cells for tiers' });
  await waitFor(async () => {
    expect((await readFormulaCell()).place).toMatchObject({ sheet: 'Pay', row: 1, column: 1 });
  });
});

test('Escape leaves picking and puts back what the field held', async () => {
  await show('COMMISSION');
  type('amount', 'A3');
  press('Pick cells for amount');
  await select('Pay', 'A2');
  await waitFor(() => {
    expect(field('amount').value).toBe('A2');
  });
  fireEvent.keyDown(window, { key: 'Escape' });
  expect(field('amount').value).toBe('A3');
  await screen.findByRole('button', { name: 'Pick cells for amount' });
});

test('an example fills the form, and becomes a working table where there is room', async () => {
  await show('COMMISSION', 'E1');
  press('Fill in example 1');
  expect(field('amount').value).toBe('12');
  press('Insert as table at E1, example 1');
  await screen.findByText(/^Example written to E1:/);
  const formulas = await book.formulas('Pay', 'E1:G6');
  expect(formulas[1]!.slice(0, 2)).toEqual(['amount', 12]);
  expect(formulas[2]).toEqual(['tiers', 0, 200]);
  expect(formulas[5]!.slice(0, 2)).toEqual(['Result', '=COMMISSION(F2,F3:G5)']);
  press('Insert as table at E1, example 1');
  await screen.findByText(/E1 is not empty/);
});
