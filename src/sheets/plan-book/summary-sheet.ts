import { LANGUAGES, type Language } from '../../i18n';
import type { CellContent, SheetDescription } from '../description';
import { monthTitle } from '../month-names';
import { placeReference, rowCell } from '../references';
import { sheetText } from '../sheet-text';
import { BODY, BRAND, fontFor, FORMATS, HEADER, INK, QUIET, TITLE, TOTALS, widthFor } from '../style';
import { totalsTitle } from '../totals-title';
import { bookText } from './book-text';
import type { PlanMonthOptions, SummaryGroup } from './plan-month-types';
import { rankingBlock } from './ranking-block';
import { SheetBuilder } from './sheet-builder';

/** Columns of the summary. */
export const SUMMARY_COLUMNS = { name: 0, id: 1, position: 2, plan: 3, pay: 4, adjustment: 5, total: 6 } as const;
const COLUMN_COUNT = 7;
/** Below the title, the introduction and a blank row. */
const HEADER_ROW = 3;

/**
 * Everyone's pay of a month. A row is all links to one row of a KPI sheet, so that person and pay stay together when
 * that sheet is sorted.
 */
export function summarySheet(
  name: string,
  groups: readonly SummaryGroup[],
  { language, month }: PlanMonthOptions,
): SheetDescription {
  const sheet = new SheetBuilder();
  const title = sheet.row(bookText('summary.title', language, { month: monthTitle(month, language) }));
  const intro = sheet.row(bookText('summary.origin', language));
  sheet.row();
  const header = sheet.row(...titlesIn(language));
  const first = header + 1;
  const people = groups.flatMap((group) => group.people);
  for (const group of groups) group.people.forEach((_, at) => sheet.row(...linkedRow(group, at)));
  if (people.length === 0) sheet.row();
  const last = sheet.next - 1;
  const sum = (column: number): CellContent => ({
    formula: `=SUM(${rowCell(column, first)}:${rowCell(column, last)})`,
  });
  const totals = sheet.row(
    totalsTitle(people.length, language),
    '',
    '',
    '',
    sum(SUMMARY_COLUMNS.pay),
    sum(SUMMARY_COLUMNS.adjustment),
    sum(SUMMARY_COLUMNS.total),
  );
  const rows = last - first + 1;
  sheet.style(header, 0, 1, COLUMN_COUNT, HEADER);
  sheet.style(first, 0, rows, COLUMN_COUNT, { ...BODY, color: INK.link });
  sheet.style(first, SUMMARY_COLUMNS.plan, rows, 1, { color: INK.formula });
  sheet.style(totals, 0, 1, COLUMN_COUNT, TOTALS);
  sheet.style(first, SUMMARY_COLUMNS.pay, rows + 1, 3, { numberFormat: FORMATS.money, align: 'Right' });
  const below = sheet.next;
  rankingBlock(sheet, groups, language);
  const shown = (at: number): readonly CellContent[] => [
    ...sheet
      .cells(COLUMN_COUNT)
      .slice(header, below)
      .map((row) => row[at] ?? ''),
    ...people.map((person) =>
      at === SUMMARY_COLUMNS.name ? person.name : at === SUMMARY_COLUMNS.position ? (person.position ?? '') : '',
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

/** Where the summary's titles stand, and what they are in each language. */
export function summaryTitles(): { readonly headerRow: number; readonly titles: readonly (readonly string[])[] } {
  return { headerRow: HEADER_ROW, titles: LANGUAGES.map(titlesIn) };
}

function titlesIn(language: Language): readonly string[] {
  return [
    sheetText('kpi.name', language),
    sheetText('kpi.id', language),
    sheetText('kpi.position', language),
    bookText('summary.plan', language),
    bookText('kpi.payByPlan', language),
    sheetText('kpi.adjustment', language),
    sheetText('kpi.pay', language),
  ];
}

/** A person's row; texts are joined to nothing, so that a blank cell stays blank. */
function linkedRow({ plan, sheet, firstPersonRow, columns }: SummaryGroup, index: number): readonly CellContent[] {
  const row = firstPersonRow + index;
  const cell = (column: number): string => placeReference({ sheet, row, column, rowCount: 1, columnCount: 1 });
  const text = (column: number | null): CellContent => (column === null ? '' : { formula: `=${cell(column)}&""` });
  const [adjustment, total] = [cell(columns.adjustment), cell(columns.total)];
  return [
    text(columns.name),
    text(columns.id),
    text(columns.position),
    plan,
    { formula: columns.pay === null ? `=ROUND(${total}-${adjustment},2)` : `=${cell(columns.pay)}` },
    { formula: `=${adjustment}` },
    { formula: `=${total}` },
  ];
}
