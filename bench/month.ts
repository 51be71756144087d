import ExcelJS from 'exceljs';
import { buildMonth } from '../src/excel/build-month';
import { openMonth } from '../src/excel/open-month';
import { serialOf } from '../src/plan/language';
import type { IsoMonth, MonthSetup } from '../src/plan/month-setup';
import type { CellValue } from '../src/sources/source';
import { openBook, type Book } from '../test/excel/support/open-book';
import { figure, table } from './table';

const MONTH = '2026-10' as IsoMonth;
const RECORDS = 200_000;
const SIZES = [1_000, 10_000] as const;
/** Rows that are written naively; the time is scaled to all rows, which is in the naive way's favour. */
const NAIVE_ROWS = 500;

/** A build through the real office.js into the workbench's workbook, and what it took. */
interface Built {
  readonly people: number;
  readonly trips: number;
  readonly largest: number;
  readonly sent: number;
  readonly received: number;
  readonly readMs: number;
  readonly writeMs: number;
  readonly memory: number;
  /** The cells of the month's sheets as they were written. */
  readonly sheets: ReadonlyMap<string, readonly (readonly CellValue[])[]>;
}

/**
 * A month built for 1,000 and for 10,000 people out of 200,000 records, with a KPI sheet and a payroll, beside the same cells
 * written one round trip a row, and into a file by exceljs. Formulas are written and not calculated.
 */
export async function monthTable(): Promise<string> {
  const rows: string[][] = [
    [
      '',
      'round trips',
      'largest request, MB',
      'sent, MB',
      'reading, s',
      'writing, s',
      'in all, s',
      '× ours',
      'memory, MB',
    ],
  ];
  for (const people of SIZES) {
    const built = await build(people);
    rows.push([
      `${count(people)} people, ${count(cellsOf(built))} cells written`,
      String(built.trips),
      megabytes(built.largest),
      megabytes(built.sent),
      figure(built.readMs / 1000),
      figure(built.writeMs / 1000),
      '1.0',
      count(built.memory),
    ]);
    const naive = await writeNaively(built);
    rows.push([
      'the same cells, one sync a row',
      count(naive.trips),
      megabytes(naive.largest),
      megabytes(naive.sent),
      '',
      figure(naive.ms / 1000),
      figure(naive.ms / built.writeMs),
      '',
    ]);
    const file = await writeFile(built);
    rows.push([
      'the same cells, exceljs to a file',
      '',
      '',
      megabytes(file.bytes),
      '',
      figure(file.ms / 1000),
      figure(file.ms / built.writeMs),
      '',
    ]);
  }
  return table(rows);
}

async function build(people: number): Promise<Built> {
  const book = await openBook({ sheets: { People: [], Targets: [], Sales: [] }, calculation: 'manual' });
  try {
    fillSources(book, people);
    await formatDates(book, people);
    const setup = await setupOf();
    book.requests.length = 0;
    const told: number[] = [];
    const started = performance.now();
    await buildMonth(setup, 'en-US', {
      onProgress: () => {
        told.push(performance.now());
      },
    });
    const ended = performance.now();
    // The first that a build tells of is that everything is read and worked out.
    const [readAt = ended] = told;
    const { requests } = book;
    return {
      people,
      trips: requests.length,
      largest: Math.max(...requests.map(({ requestBytes }) => requestBytes)),
      sent: sum(requests.map(({ requestBytes }) => requestBytes)),
      received: sum(requests.map(({ responseBytes }) => responseBytes)),
      readMs: readAt - started,
      writeMs: ended - readAt,
      memory: Math.round(process.memoryUsage().rss / 1e6),
      sheets: builtCells(book),
    };
  } finally {
    book.dispose();
  }
}

function fillSources({ engine }: Book, people: number): void {
  for (const [name, cells] of Object.entries(sourcesOf(people))) {
    const columnCount = cells[0]?.length ?? 0;
    engine.cells.write(
      engine.sheets.findByName(name) ?? '',
      { row: 0, column: 0, rowCount: cells.length, columnCount },
      cells,
    );
  }
}

/** People with a target each, and records of sales spread evenly over them. */
function sourcesOf(people: number): Record<string, CellValue[][]> {
  const ids = Array.from({ length: people }, (_, index) => `E${String(index + 1).padStart(5, '0')}`);
  const day = serialOf(`${MONTH}-01`);
  return {
    People: [
      ['ID', 'Name', 'Position', 'Base pay', 'Hired on'],
      ...ids.map((id, index) => [id, `Person ${id}`, 'Sales', 5_000 + (index % 40) * 250, day - 400 - (index % 3_000)]),
    ],
    Targets: [['ID', 'Month', 'Sales target'], ...ids.map((id, index) => [id, MONTH, 80_000 + (index % 50) * 1_000])],
    Sales: [
      ['Date', 'ID', 'Amount'],
      ...Array.from({ length: RECORDS }, (_, index) => [
        day + (index % 31),
        ids[index % people] ?? '',
        ((index * 7_919) % 200_000) / 100,
      ]),
    ],
  };
}

async function formatDates(book: Book, people: number): Promise<void> {
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const format = (sheet: string, address: string): void => {
      worksheets
        .getItem(sheet)
        .getRange(address)
        .set({ numberFormat: 'yyyy-mm-dd' as unknown as string[][] });
    };
    format('Sales', `A2:A${RECORDS + 1}`);
    format('People', `E2:E${people + 1}`);
    await context.sync();
  });
}

async function setupOf(): Promise<MonthSetup> {
  const { proposal } = await openMonth('en-US', MONTH);
  if (!proposal.setup) throw new Error(`Nothing is proposed for lack of ${proposal.missing.join()}.`);
  return {
    ...proposal.setup,
    month: MONTH,
    payroll: {
      plan: 'payroll-cn',
      positions: null,
      inputs: { fixed: { kind: 'people', column: 3 }, hired: { kind: 'people', column: 4 } },
      department: {},
    },
  };
}

/** What the build wrote: the cells of every sheet that is not a source. */
function builtCells(book: Book): Built['sheets'] {
  const sources = new Set(['People', 'Targets', 'Sales']);
  const { engine } = book;
  const built = engine.sheets.ids().filter((id) => !sources.has(engine.sheets.name(id)));
  const everything = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };
  return new Map(
    built.flatMap((id) => {
      const used = engine.cells.used(id, everything, true);
      return used ? [[engine.sheets.name(id), engine.cells.formulas(id, used)] as const] : [];
    }),
  );
}

/** A row a round trip, as many do it first; the time of the first rows, scaled to all. */
async function writeNaively({ sheets }: Built): Promise<{ ms: number; trips: number; largest: number; sent: number }> {
  const book = await openBook({ calculation: 'manual' });
  try {
    const rows = [...sheets].flatMap(([sheet, cells]) => cells.map((row, index) => ({ sheet, row, index })));
    const tried = rows.filter((_, index) => index % Math.ceil(rows.length / NAIVE_ROWS) === 0);
    await book.Excel.run(async (context) => {
      for (const name of sheets.keys()) context.workbook.worksheets.add(name);
      await context.sync();
    });
    book.requests.length = 0;
    const started = performance.now();
    await book.Excel.run(async (context) => {
      for (const { sheet, row, index } of tried) {
        const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(index, 0, 1, row.length);
        range.formulas = [[...row]];
        await context.sync();
      }
    });
    const scale = rows.length / tried.length;
    return {
      ms: (performance.now() - started) * scale,
      trips: rows.length,
      largest: Math.max(...book.requests.map(({ requestBytes }) => requestBytes)),
      sent: sum(book.requests.map(({ requestBytes }) => requestBytes)) * scale,
    };
  } finally {
    book.dispose();
  }
}

async function writeFile({ sheets }: Built): Promise<{ ms: number; bytes: number }> {
  const started = performance.now();
  const workbook = new ExcelJS.Workbook();
  for (const [name, cells] of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const row of cells) {
      sheet.addRow(
        row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? { formula: cell.slice(1) } : cell)),
      );
    }
  }
  const { byteLength } = await workbook.xlsx.writeBuffer();
  return { ms: performance.now() - started, bytes: byteLength };
}

function cellsOf({ sheets }: Built): number {
  return sum([...sheets.values()].flatMap((cells) => cells.map((row) => row.filter((cell) => cell !== '').length)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

function megabytes(bytes: number): string {
  return figure(bytes / 1e6);
}
