import type { Language } from '../../i18n';
import { sheetCells, unitLabel, type Parameter, type ParameterContent, type PlanVersion } from '../../plan/language';
import type { Area, CellStyle } from '../description';
import { rowCell } from '../references';
import { sheetText } from '../sheet-text';
import { BODY, BRAND, INK, QUIET } from '../style';
import { bookText } from './book-text';
import { parameterTable, type ParameterTable } from './parameter-table';
import type { SheetBuilder } from './sheet-builder';
import { withUnit } from './with-unit';

/** Columns of the sheet: what it is, its figures from the second on, and what is said about a single one or a pair. */
export const BOOK_COLUMNS = { item: 0, figure: 1, unit: 2, note: 3 } as const;
const MOST = 1e9;
/** What is said beside a figure keeps off it. */
const BESIDE: CellStyle = { ...QUIET, align: 'Left', indent: 1 };

/**
 * Adds a parameter: its title, its figures in the colour of inputs, its unit and what is noted about it.
 * @param label what stands in the first column
 * @returns the area of its figures, with room for more rows
 */
export function parameterRows(
  sheet: SheetBuilder,
  version: PlanVersion,
  parameter: Parameter,
  content: ParameterContent,
  label: string,
  language: Language,
): Area {
  const { item, figure, note } = BOOK_COLUMNS;
  const table = parameterTable(parameter, content);
  const cells = sheetCells(version, content, language);
  const notes = notesOf(parameter, table, language);
  const unit = unitLabel(parameter.unit ?? '', language);
  const first = sheet.next + (table.heads ? 1 : 0);
  if (table.heads) {
    const [from, rate] = table.heads.map((head) => head[language]);
    const second = rate === undefined ? unit : withUnit(rate, unit, language);
    const head = sheet.row(label, from ?? '', second, notes[0] ?? '');
    sheet.style(head, item, 1, 1, { bold: true });
    sheet.style(head, figure, 1, 2, { bold: true, color: BRAND.dark, align: 'Right' });
    sheet.style(head, note, 1, 1, BESIDE);
  }
  for (let row = 0; row < table.rowCount; row += 1) {
    const figures = Array.from({ length: table.columnCount }, (_, column) => cells[row]?.[column] ?? '');
    if (table.heads) sheet.row('', ...figures, table.columnCount === 2 ? (notes[row + 1] ?? '') : '');
    else sheet.row(label, ...figures, unit, notes.join(' '));
  }
  const area = { row: first, column: figure, rowCount: table.rowCount, columnCount: table.columnCount };
  styleFigures(sheet, area, table);
  if (table.columnCount === 1) sheet.style(first, BOOK_COLUMNS.unit, table.rowCount, 2, BESIDE);
  if (table.columnCount === 2) sheet.style(first, note, table.rowCount, 1, BESIDE);
  checkFigures(sheet, area, table, language);
  return area;
}

function notesOf({ note, source }: Parameter, table: ParameterTable, language: Language): readonly string[] {
  const said = [note, source].flatMap((text) => (text ? [text[language]] : []));
  return table.thresholds === 'column' ? [...said, bookText('book.spare', language)] : said;
}

function styleFigures(sheet: SheetBuilder, area: Area, table: ParameterTable): void {
  const { row, column, rowCount, columnCount } = area;
  const { formats, thresholds } = table;
  sheet.style(row, column, rowCount, columnCount, {
    ...BODY,
    align: 'Right',
    color: INK.input,
    numberFormat: formats.rate,
  });
  if (thresholds === 'column') sheet.style(row, column, rowCount, 1, { numberFormat: formats.threshold });
  if (table.heads?.length !== 0) return;
  sheet.style(row, column, 1, columnCount, { numberFormat: formats.threshold, bold: true, fill: BRAND.pale });
  sheet.style(row, column, rowCount, 1, { numberFormat: 'General', color: INK.formula, align: 'Left' });
}

/** Excel refuses what is no figure, and shows a threshold that is not above the one before in amber. */
function checkFigures(sheet: SheetBuilder, area: Area, table: ParameterTable, language: Language): void {
  const grid = table.heads?.length === 0;
  const inner = grid
    ? { row: area.row + 1, column: area.column + 1, rowCount: area.rowCount - 1, columnCount: area.columnCount - 1 }
    : area;
  sheet.validations.push({
    ...inner,
    kind: 'decimal',
    min: table.signed ? -MOST : 0,
    max: MOST,
    message: table.signed ? bookText('book.rule.figure', language) : sheetText('plan.rule.figure', language),
  });
  if (table.thresholds !== 'column') return;
  const [before, own] = [rowCell(area.column, area.row), rowCell(area.column, area.row + 1)];
  sheet.rules.push({
    ...{ row: area.row + 1, column: area.column, rowCount: area.rowCount - 1, columnCount: 1 },
    kind: 'formula',
    formula: `=AND(${own}<>"",${own}<=${before})`,
    color: INK.amber,
    bold: true,
  });
}
