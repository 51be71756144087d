/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { findOtherNaming } from '../../src/excel/rewrite-formulas';
import { namingOf } from '../../src/formula/naming';
import type { Language } from '../../src/i18n';
import { MonthProvider } from '../../src/taskpane/month-context';
import { MonthStore } from '../../src/taskpane/month-store';
import { NamingProvider } from '../../src/taskpane/naming/naming-context';
import { NamingNotice } from '../../src/taskpane/naming/naming-notice';
import { createTexts, TextsProvider } from '../../src/taskpane/texts';
import { TitleRow } from '../../src/taskpane/title-row';
import type { View } from '../../src/taskpane/view-tabs';
import { openBook, type Book } from '../excel/support/open-book';
import type { SheetCells } from '../support/office-host';
import { sheetFunctions } from '../support/recalculate';

const PAY: SheetCells = [
  [100, '=COMMISSION(A1,D1:E2)', null, 0, 0.1],
  [200, '=COMMISSION(A2,D1:E2)', null, 150, 0.2],
];

// The spreadsheet schedules its calculations by it; this page imitation has none.
Object.assign(globalThis, { MessageChannel });

let book: Book;

/** Opens a workbook where the add-in is installed with a namespace, and shows the notice as the pane does. */
async function show(sheets: Readonly<Record<string, SheetCells>>, language: Language = 'en-US'): Promise<void> {
  history.replaceState(null, '', '/taskpane.html?namespace=ACME&_host_Info=Excel$Win32$16.01$en-US');
  book = await openBook({ sheets, functions: sheetFunctions(namingOf('ACME')) });
  const store = new MonthStore(language);
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>
        <MonthProvider value={store}>
          <Pane language={language} />
        </MonthProvider>
      </TextsProvider>
    </FluentProvider>,
  );
  store.open();
}

/** The parts of the pane that the notice has to do with. */
function Pane({ language }: { readonly language: Language }): React.JSX.Element {
  const [view, setView] = useState<View>('build');
  return (
    <NamingProvider view={view}>
      <TitleRow view={view} choice={language} onChoose={() => undefined} />
      <NamingNotice />
      <button
        onClick={() => {
          setView('formulas');
        }}
      >
        Show the formulas
      </button>
    </NamingProvider>
  );
}

afterEach(() => {
  cleanup();
  book.dispose();
});

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

test('says how formulas are written and rewrites them', async () => {
  await show({ Pay: PAY, More: PAY });
  await screen.findByText(
    '4 formulas on 2 sheets are written as COMMISSION(…). This installation writes ACME.COMMISSION(…).',
  );
  press('Rewrite');
  await screen.findByText(/^4 formulas were rewritten\./);
  expect(await book.values('Pay', 'B1:B2')).toEqual([[10], [25]]);
  press('Close this message');
  expect(screen.getByRole('status').textContent).toBe('');
});

test('says it in Chinese', async () => {
  await show({ Pay: PAY }, 'zh-CN');
  await screen.findByText('1 张工作表中有 2 个公式写作 COMMISSION(…)，而这里安装的加载项写作 ACME.COMMISSION(…)。');
  press('改写');
  await screen.findByText(/^已改写 2 个公式。/);
});

test('goes away when it is not wanted, and changes nothing', async () => {
  await show({ Pay: PAY });
  await screen.findByText(/2 formulas on 1 sheet are written/);
  press('Not now');
  expect(screen.getByRole('status').textContent).toBe('');
  expect(await book.formulas('Pay', 'B1:B2')).toEqual([[PAY[0]?.[1]], [PAY[1]?.[1]]]);
});

test('names the protected sheets that it left, and leads to the first', async () => {
  await show({ Pay: PAY, Locked: PAY });
  await screen.findByText(/4 formulas on 2 sheets/);
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Locked').protection.protect();
    await context.sync();
  });
  press('Rewrite');
  await screen.findByText(/2 formulas were rewritten\..*Protected and left as they were: Locked\./);
  press('Go to Locked');
  await book.Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    expect(active.name).toBe('Locked');
  });
});

test('says what stood in the way, and can be asked again', async () => {
  await show({ Pay: PAY });
  await screen.findByText(/2 formulas on 1 sheet/);
  book.faults.failAt(1, new Error('The network went away.'));
  press('Rewrite');
  expect((await screen.findByRole('alert')).textContent).toContain('The network went away.');
  press('Rewrite again');
  await screen.findByText(/^2 formulas were rewritten\./);
});

test('the menu repairs what it would have rewritten, and says so when there is nothing to do', async () => {
  await show({ Pay: PAY });
  await screen.findByText(/2 formulas on 1 sheet/);
  press('Not now');
  const repair = (): void => {
    press('More');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Repair formulas' }));
  };
  repair();
  await screen.findByText(/^2 formulas were repaired\./);
  expect(await book.values('Pay', 'B1:B2')).toEqual([[10], [25]]);
  repair();
  await screen.findByText('Every formula is in order.');
});

test('what went well is no longer said once another view is shown', async () => {
  await show({ Pay: PAY });
  await screen.findByText(/2 formulas on 1 sheet/);
  press('Rewrite');
  await screen.findByText(/^2 formulas were rewritten\./);
  press('Show the formulas');
  expect(screen.getByRole('status').textContent).toBe('');
});

test('asks again only when a sheet is added that has more of them', async () => {
  const add = (formula: string): Promise<void> =>
    book.Excel.run(async (context) => {
      context.workbook.worksheets.add().getRange('A1').formulas = [[formula]];
      await context.sync();
    });
  await show({ Pay: PAY });
  await screen.findByText(/2 formulas on 1 sheet/);
  press('Not now');
  const looking = await book.count(() => findOtherNaming());
  const adding = await book.count(() => add('=1+1'));
  // The pane looks by itself. Trips are answered in their order: once a later look is through, what it found is there.
  await waitFor(() => {
    expect(book.requests.length).toBeGreaterThanOrEqual(adding + looking);
  });
  await findOtherNaming();
  expect(screen.getByRole('status').textContent).toBe('');
  await add('=COMMISSION(5,Pay!D1:E2)');
  await screen.findByText(/3 formulas on 2 sheets/);
});
