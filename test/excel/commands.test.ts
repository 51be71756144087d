import { registerCommands, type CommandEnd } from '../../src/excel/commands';
import { KPI } from './support/built-book';
import { openBook, type Book } from './support/open-book';
import { openSalesBook } from './support/sales-book';

let book: Book;

afterEach(() => {
  book.dispose();
});

/** Presses the ribbon's button and waits until Office is told that it is done. */
async function press(): Promise<{ readonly ends: readonly CommandEnd[]; readonly panes: number }> {
  const ends: CommandEnd[] = [];
  let panes = 0;
  const { context } = globalThis.Office;
  await new Promise<void>((done) => {
    Object.assign(globalThis, {
      Office: {
        context: Object.assign(context, { displayLanguage: 'en-US' }),
        addin: {
          showAsTaskpane: () => {
            panes += 1;
            return Promise.resolve();
          },
        },
        actions: {
          associate: (name: string, action: (event: { completed: () => void }) => void) => {
            expect(name).toBe('buildThisMonth');
            queueMicrotask(() => {
              action({ completed: done });
            });
          },
        },
      },
    });
    registerCommands((end) => ends.push(end));
  });
  return { ends, panes };
}

test('“Build this month” builds what the workbook proposes, without the pane', async () => {
  book = await openSalesBook(['Ann', 'Ben']);
  expect(await press()).toMatchObject({ ends: [{ outcome: { sheet: KPI, people: 2 } }], panes: 0 });
  expect((await book.state()).sheets.map(({ name }) => name)).toContain(KPI);
});

test('where something is missing the pane opens and nothing is changed', async () => {
  book = await openBook({ sheets: { Sheet1: [['Hello']] } });
  const before = await book.state();
  expect(await press()).toEqual({ ends: [null], panes: 1 });
  expect(await book.state()).toEqual(before);
});

test('where Excel refuses, the pane opens and says why', async () => {
  book = await openSalesBook(['Ann']);
  book.faults.failAt(4, new Error('The network went away.'));
  expect(await press()).toMatchObject({ ends: [{ problem: { code: 'unknown' } }], panes: 1 });
});
