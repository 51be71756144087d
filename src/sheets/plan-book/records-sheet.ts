import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { isGrid } from '../../formula/value';
import type { Language } from '../../i18n';
import { daysOf, inputKind, inputValue, titleOf, unitLabel } from '../../plan/language';
import type { CellContent, SheetDescription } from '../description';
import { monthTitle } from '../month-names';
import { rowCell } from '../references';
import { sheetText } from '../sheet-text';
import { BODY, BRAND, fontFor, FORMATS, HEADER, INK, QUIET, TITLE, widthFor } from '../style';
import { bookText } from './book-text';
import { inputCell, inputValidation } from './input-cells';
import { figureFormat } from './number-formats';
import { HEAD_COLUMNS } from './plan-kpi-block';
import type { PlanFormulaContext } from './plan-kpi-formulas';
import type { PlanGroup, PlanPerson } from './plan-month-types';
import { leftCount, RECORD_COLUMNS, RECORD_HEAD, type RecordSection } from './records-block';
import { SheetBuilder } from './sheet-builder';

/** Inputs that have a value for each of something, person by person; null for a plan without any. */
export function recordsSheet(group: PlanGroup, context: PlanFormulaContext): SheetDescription | null {
  const { sections, options, compiled, recordsSheet: name } = context;
  if (sections.length === 0) return null;
  const { language, month } = options;
  const sheet = new SheetBuilder();
  const values = { plan: titleOf(compiled.plan, compiled.plan.plan)[language], month: monthTitle(month, language) };
  const title = sheet.row(bookText('records.title', language, values));
  const intro = sheet.row(bookText('records.intro', language));
  const [first, last] = daysOf(month);
  sheet.row(bookText('kpi.first', language), first);
  sheet.row(bookText('kpi.last', language), last);
  sheet.row();
  sections.forEach((section, index) => {
    if (index > 0) sheet.row();
    recordSection(sheet, section, group, context);
  });
  const columnCount = RECORD_COLUMNS.input + Math.max(...sections.map(({ inputs }) => inputs.length));
  const cells = sheet.cells(columnCount);
  return {
    name,
    tabColor: BRAND.middle,
    cells,
    styles: [
      {
        ...{ row: 0, column: 0, rowCount: cells.length, columnCount },
        style: { fontName: fontFor(language), fontSize: 10 },
      },
      { row: title, column: 0, rowCount: 1, columnCount: 1, style: TITLE },
      { row: intro, column: 0, rowCount: 1, columnCount: 1, style: QUIET },
      {
        ...{ row: RECORD_HEAD.first, column: HEAD_COLUMNS.value, rowCount: 2, columnCount: 1 },
        style: { numberFormat: FORMATS.date, align: 'Right' },
      },
      ...sheet.styles,
    ],
    columnWidths: Array.from({ length: columnCount }, (_, column) =>
      widthFor(
        cells.slice(FIRST_SHOWN).map((row) => row[column] ?? ''),
        14,
        26,
      ),
    ),
    rowHeights: [{ row: title, points: 26 }],
    freeze: { rows: 0, columns: 1 },
    names: [],
    rules: [],
    validations: sheet.validations,
    print: { orientation: 'Portrait', pagesWide: 1, footer: sheetText('footer', language) },
  };
}

/** Title and introduction reach over the columns to their right. */
const FIRST_SHOWN = RECORD_HEAD.first;

function recordSection(
  sheet: SheetBuilder,
  { each, inputs, rows, left }: RecordSection,
  { people }: PlanGroup,
  { compiled: { version }, options: { language } }: PlanFormulaContext,
): void {
  const top = sheet.row(bookText('records.each', language, { unit: unitLabel(each, language) }));
  sheet.style(top, 0, 1, 1, { bold: true, color: BRAND.dark, fontSize: 12 });
  const columns = inputs.flatMap((name) => {
    const input = version.inputs[name];
    return input ? [{ name, input }] : [];
  });
  const titles = columns.map(({ name, input }) => titleOf(input, name)[language]);
  const header = sheet.row(sheetText('kpi.name', language), sheetText('kpi.id', language), ...titles);
  sheet.style(header, 0, 1, RECORD_COLUMNS.input + columns.length, HEADER);
  people.forEach((person, index) => {
    const lists = columns.map(({ name, input }) => ({
      value: inputValue(name, input, person.inputs),
      cells: listOf(person.cells?.[name]),
    }));
    for (let record = 0; record < (rows[index]?.count ?? 0); record += 1) {
      const written = lists.map(({ value, cells }, at) => {
        const formula = cells[record];
        if (formula !== undefined) return filledDown(formula, RECORD_COLUMNS.input + at, sheet.next);
        return inputCell(version, isGrid(value) ? (value.rows[record]?.[0] ?? null) : null, language);
      });
      sheet.row(...whose(person), ...written);
    }
  });
  const [first, rowCount] = [header + 1, sheet.next - header - 1];
  if (left.length > 0) leftRows(sheet, left, inputs, language);
  if (rowCount === 0) return;
  sheet.style(first, 0, rowCount, RECORD_COLUMNS.input + columns.length, BODY);
  columns.forEach(({ input }, index) => {
    const column = RECORD_COLUMNS.input + index;
    const kind = inputKind(input);
    const numberFormat = figureFormat(kind);
    sheet.style(first, column, rowCount, 1, {
      color: INK.input,
      align: kind === 'choice' ? 'Left' : kind === 'flag' ? 'Center' : 'Right',
      ...(numberFormat === null ? {} : { numberFormat }),
    });
    sheet.validations.push(inputValidation(input, { row: first, column, rowCount, columnCount: 1 }, language));
  });
}

/** Nobody's formulas reach these rows; whoever comes back finds them again. */
function leftRows(
  sheet: SheetBuilder,
  left: RecordSection['left'],
  inputs: readonly string[],
  language: Language,
): void {
  const top = sheet.row(bookText('records.kept', language));
  for (const entry of left) {
    for (let record = 0; record < leftCount(entry, inputs); record += 1) {
      sheet.row(entry.name, entry.id ?? '', ...inputs.map((name) => entry.values[name]?.[record] ?? ''));
    }
  }
  sheet.style(top, 0, sheet.next - top, RECORD_COLUMNS.input + inputs.length, QUIET);
}

function whose({ name, id = '' }: PlanPerson): readonly CellContent[] {
  return [name, id];
}

function listOf(cells: CellContent | readonly CellContent[] | undefined): readonly CellContent[] {
  return isList(cells) ? cells : [];
}

function isList(cells: CellContent | readonly CellContent[] | undefined): cells is readonly CellContent[] {
  return Array.isArray(cells);
}

/** A formula that was written for the first row, in the row that it comes to stand in. */
function filledDown(content: CellContent, column: number, row: number): CellContent {
  if (typeof content !== 'object') return content;
  const relative = translateFormulaToR1C1(content.formula, rowCell(column, 0));
  return { formula: translateFormulaToA1(relative, rowCell(column, row)) };
}
