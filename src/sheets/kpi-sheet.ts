import type { Language } from '../i18n';
import type { CellContent, ConditionalRule, SheetDescription, StyledArea, Validation } from './description';
import { columnManner, headRows, personCell, totalsCell, type ColumnManner } from './kpi-cells';
import { rowFormulas, type FormulaContext } from './kpi-formulas';
import { HEAD, MONTH_CELLS } from './kpi-layout';
import type { BlockMove } from './block-move';
import type { KeptEntries } from './kept-entries';
import { kpiName, kpiSheetName } from './month-names';
import type { ExistingEntry, KpiBlock, ReviewRow } from './month-types';
import { movedContent } from './moved-formula';
import { sheetText } from './sheet-text';
import { BODY, BRAND, fontFor, FORMATS, HEADER, INK, QUIET, TITLE, TOTALS, widthFor } from './style';

/** Largest adjustment that the validation lets pass without asking; far above any month's pay. */
const MOST_MONEY = 1e9;
const HEADER_HEIGHT = 36;
const TITLE_HEIGHT = 26;

/**
 * A month's KPI sheet as a value.
 * @param move how the sheet built before becomes this one; null for a first build
 */
export function kpiSheet(
  context: FormulaContext,
  rows: readonly ReviewRow[],
  kept: KeptEntries,
  move: BlockMove | null,
  block: KpiBlock,
  language: Language,
): SheetDescription {
  const { columns } = context.layout;
  const manners = columns.map((column) => columnManner(context, column, language));
  const cells: CellContent[][] = [...headRows(context, columns.length, language)];
  cells.push(manners.map((manner) => manner.title));
  const formulas = rowFormulas(context);
  context.data.people.forEach(({ person }, index) => {
    const row = block.firstPersonRow + index;
    const review = rows[index];
    const entry = kept.of(person);
    const typed = {
      adjustment: movedContent(entry?.adjustment ?? '', move),
      note: movedContent(entry?.note ?? '', move),
    };
    if (review) cells.push(columns.map((column) => personCell(formulas, column, review, row, typed)));
  });
  if (rows.length === 0) cells.push(columns.map(() => ''));
  cells.push(columns.map((column, index) => totalsCell(context, column, index, block, language)));
  cells.push(...keptRows(kept.left, move, block, columns.length, language));
  return {
    name: kpiSheetName(context.setup.month, language),
    tabColor: BRAND.dark,
    cells,
    styles: [...styles(block, manners, cells.length, language), ...textCells(cells, block)],
    columnWidths: manners.map(({ title, width: [least, most] }, column) =>
      widthFor(
        [...halves(title), ...cells.slice(HEAD.firstPerson, block.totalsRow).map((row) => row[column] ?? '')],
        least,
        most,
      ),
    ),
    rowHeights: [
      { row: HEAD.title, points: TITLE_HEIGHT },
      { row: HEAD.header, points: HEADER_HEIGHT },
    ],
    freeze: { rows: HEAD.header + 1, columns: block.nameColumn + 1 },
    names: [
      { name: kpiName(context.setup.month), ...area(block.headerRow, 0, block.totalsRow, block.columnCount - 1) },
    ],
    rules: rules(context, block),
    validations: validations(block, language),
    print: {
      orientation: 'Landscape',
      pagesWide: 1,
      titleRows: [HEAD.header, HEAD.header],
      footer: sheetText('footer', language),
    },
  };
}

/** A title wraps onto two lines, so that a column need only be as wide as half of it, or as its longest word. */
function halves(title: string): readonly string[] {
  const middle = Math.ceil(title.length / 2);
  return [title.slice(0, middle), ...title.split(/[ ·]/)];
}

function keptRows(
  left: readonly ExistingEntry[],
  move: BlockMove | null,
  block: KpiBlock,
  columns: number,
  language: Language,
): CellContent[][] {
  if (!block.keptRows) return [];
  const blank = (): CellContent[] => Array.from({ length: columns }, () => '');
  const title = blank();
  title[0] = sheetText('kpi.kept', language);
  const entries = left.map((entry) => {
    const row = blank();
    if (block.idColumn !== null) row[block.idColumn] = entry.id ?? '';
    row[block.nameColumn] = entry.name;
    row[block.adjustmentColumn] = movedContent(entry.adjustment, move);
    row[block.noteColumn] = movedContent(entry.note, move);
    return row;
  });
  return [blank(), title, ...entries];
}

function area(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) {
  return {
    row: firstRow,
    column: firstColumn,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  };
}

function styles(
  block: KpiBlock,
  manners: readonly ColumnManner[],
  rowCount: number,
  language: Language,
): readonly StyledArea[] {
  const lastColumn = block.columnCount - 1;
  const month = (column: number, style: StyledArea['style']): StyledArea => ({
    ...area(HEAD.month, column, HEAD.month, column),
    style,
  });
  const columns = manners.flatMap(({ format, color, align }, column): StyledArea[] => [
    {
      ...area(block.firstPersonRow, column, block.lastPersonRow, column),
      style: { color, align, ...(format === null ? {} : { numberFormat: format }) },
    },
    {
      ...area(block.totalsRow, column, block.totalsRow, column),
      style: { align, ...(format === null || format === FORMATS.text ? {} : { numberFormat: format }) },
    },
  ]);
  const kept: StyledArea[] = block.keptRows
    ? [
        { ...area(block.keptRows.first, 0, block.keptRows.last, lastColumn), style: { color: INK.quiet } },
        {
          ...area(block.keptRows.first, block.adjustmentColumn, block.keptRows.last, block.adjustmentColumn),
          style: { numberFormat: FORMATS.money, align: 'Right', color: INK.input },
        },
      ]
    : [];
  return [
    { ...area(0, 0, rowCount - 1, lastColumn), style: { fontName: fontFor(language), fontSize: 10 } },
    { ...area(HEAD.title, 0, HEAD.title, 0), style: TITLE },
    { ...area(HEAD.origin, 0, HEAD.origin, 0), style: QUIET },
    { ...area(HEAD.month, 0, HEAD.month, MONTH_CELLS.written), style: { ...QUIET, align: 'Left' } },
    month(MONTH_CELLS.first, { numberFormat: FORMATS.date }),
    month(MONTH_CELLS.next, { numberFormat: FORMATS.date }),
    { ...area(HEAD.header, 0, HEAD.header, lastColumn), style: HEADER },
    { ...area(block.firstPersonRow, 0, block.lastPersonRow, lastColumn), style: BODY },
    { ...area(block.totalsRow, 0, block.totalsRow, lastColumn), style: TOTALS },
    ...columns,
    ...kept,
  ];
}

/** IDs and months that are text and look like figures keep being text: `001`, `2026-10`. */
function textCells(cells: readonly (readonly CellContent[])[], block: KpiBlock): readonly StyledArea[] {
  const style = { numberFormat: FORMATS.text };
  const written: StyledArea = { ...area(HEAD.month, MONTH_CELLS.written, HEAD.month, MONTH_CELLS.written), style };
  const isText = (row: number, column: number): boolean => typeof cells[row]?.[column] === 'string';
  const areas = isText(HEAD.month, MONTH_CELLS.written) ? [written] : [];
  const { idColumn } = block;
  if (idColumn === null) return areas;
  let start = block.firstPersonRow;
  for (let row = start; row <= block.totalsRow; row += 1) {
    if (row < block.totalsRow && isText(row, idColumn)) continue;
    if (row > start) areas.push({ ...area(start, idColumn, row - 1, idColumn), style });
    start = row + 1;
  }
  return areas;
}

/** Attainment as bars, and what is under target in amber; both on figures, never on functions of ours. */
function rules(context: FormulaContext, block: KpiBlock): readonly ConditionalRule[] {
  if (!context.layout.has('attainment')) return [];
  const first = context.layout.at('attainment', 0);
  const reached = area(block.firstPersonRow, first, block.lastPersonRow, first + context.setup.indicators.length - 1);
  return [
    { ...reached, kind: 'bar', color: BRAND.bar, min: 0, max: 1 },
    { ...reached, kind: 'cell', operator: 'LessThan', value: '=1', color: INK.amber, bold: true },
  ];
}

function validations(block: KpiBlock, language: Language): readonly Validation[] {
  const typed = area(block.firstPersonRow, block.adjustmentColumn, block.lastPersonRow, block.adjustmentColumn);
  return [
    {
      ...typed,
      kind: 'decimal',
      min: -MOST_MONEY,
      max: MOST_MONEY,
      message: sheetText('kpi.adjustmentRule', language),
    },
  ];
}
