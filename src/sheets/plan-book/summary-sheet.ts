import { titleOf, PAY } from '../../plan/language';
import type { CellContent, SheetDescription } from '../description';
import { monthTitle } from '../month-names';
import { placeReference, rowCell } from '../references';
import { sheetText } from '../sheet-text';
import { BODY, BRAND, fontFor, FORMATS, HEADER, INK, QUIET, TITLE, TOTALS, widthFor } from '../style';
import { bookText } from './book-text';
import type { PlanGroup, PlanMonthOptions, PlanSheets } from './plan-month-types';
import { SheetBuilder } from './sheet-builder';

const COLUMNS = { name: 0, id: 1, position: 2, plan: 3, pay: 4, adjustment: 5, total: 6 } as const;
const COLUMN_COUNT = 7;

/**
 * Everyone's pay of a month. A row is all links to one row of a KPI sheet, so that person and pay stay together when
 * that sheet is sorted.
 */
export function summarySheet(
  name: string,
  groups: readonly PlanGroup[],
  sheets: readonly PlanSheets[],
  { language, month }: PlanMonthOptions,
): SheetDescription {
  const sheet = new SheetBuilder();
  const title = sheet.row(bookText('summary.title', language, { month: monthTitle(month, language) }));
  const intro = sheet.row(bookText('summary.origin', language));
  sheet.row();
  const header = sheet.row(
    sheetText('kpi.name', language),
    sheetText('kpi.id', language),
    sheetText('kpi.position', language),
    bookText('summary.plan', language),
    bookText('kpi.payByPlan', language),
    sheetText('kpi.adjustment', language),
    sheetText('kpi.pay', language),
  );
  const first = header + 1;
  const people = groups.flatMap(({ compiled: { plan }, people: members }, index) => {
    const built = sheets[index];
    return members.map((person, at) => ({ person, at, built, plan: titleOf(plan, plan.plan)[language] }));
  });
  for (const { at, built, plan } of people) if (built) sheet.row(...linkedRow(built, at, plan));
  if (people.length === 0) sheet.row();
  const last = sheet.next - 1;
  const count =
    people.length === 1
      ? sheetText('kpi.totalOne', language)
      : sheetText('kpi.totals', language, { count: people.length });
  const sum = (column: number): CellContent => ({
    formula: `=SUM(${rowCell(column, first)}:${rowCell(column, last)})`,
  });
  const totals = sheet.row(count, '', '', '', sum(COLUMNS.pay), sum(COLUMNS.adjustment), sum(COLUMNS.total));
  const rows = last - first + 1;
  sheet.style(header, 0, 1, COLUMN_COUNT, HEADER);
  sheet.style(first, 0, rows, COLUMN_COUNT, { ...BODY, color: INK.link });
  sheet.style(first, COLUMNS.plan, rows, 1, { color: INK.formula });
  sheet.style(totals, 0, 1, COLUMN_COUNT, TOTALS);
  sheet.style(first, COLUMNS.pay, rows + 1, 3, { numberFormat: FORMATS.money, align: 'Right' });
  const shown = (at: number): readonly CellContent[] => [
    ...sheet
      .cells(COLUMN_COUNT)
      .slice(header)
      .map((row) => row[at] ?? ''),
    ...people.map(({ person }) =>
      at === COLUMNS.name ? person.name : at === COLUMNS.position ? (person.position ?? '') : '',
    ),
  ];
  return {
    name,
    tabColor: BRAND.dark,
    cells: sheet.cells(COLUMN_COUNT),
    styles: [
      {
        ...{ row: 0, column: 0, rowCount: sheet.next, columnCount: COLUMN_COUNT },
        style: { fontName: fontFor(language), fontSize: 10 },
      },
      { row: title, column: 0, rowCount: 1, columnCount: 1, style: TITLE },
      { row: intro, column: 0, rowCount: 1, columnCount: 1, style: QUIET },
      ...sheet.styles,
    ],
    columnWidths: Array.from({ length: COLUMN_COUNT }, (_, at) => widthFor(shown(at), 12, 34)),
    rowHeights: [
      { row: title, points: 26 },
      { row: header, points: 24 },
    ],
    freeze: { rows: header + 1, columns: 1 },
    names: [],
    rules: [],
    validations: [],
    print: {
      orientation: 'Portrait',
      pagesWide: 1,
      titleRows: [header, header],
      footer: sheetText('footer', language),
    },
  };
}

/** A person's row; texts are joined to nothing, so that a blank cell stays blank. */
function linkedRow({ kpi, block }: PlanSheets, index: number, plan: string): readonly CellContent[] {
  const row = block.firstPersonRow + index;
  const cell = (column: number): string =>
    placeReference({ sheet: kpi.name, row, column, rowCount: 1, columnCount: 1 });
  const has = (kind: 'id' | 'position'): boolean => block.columns.some((column) => column.kind === kind);
  const text = (kind: 'name' | 'id' | 'position'): CellContent =>
    kind === 'name' || has(kind) ? { formula: `=${cell(block.at(kind))}&""` } : '';
  return [
    text('name'),
    text('id'),
    text('position'),
    plan,
    { formula: `=${cell(block.at('line', PAY))}` },
    { formula: `=${cell(block.at('adjustment'))}` },
    { formula: `=${cell(block.at('total'))}` },
  ];
}
