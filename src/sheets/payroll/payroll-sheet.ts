import { LANGUAGES, type Language } from '../../i18n';
import type { CompiledPlan } from '../../plan/language';
import type { IsoMonth } from '../../plan/month-setup';
import { plainHead, type BuiltSheet } from '../built-sheet';
import type { CellContent } from '../description';
import type { StandingSheet } from '../existing-month';
import type { PlanReview, PlanReviewRow } from '../month-types';
import { monthTitle } from '../month-names';
import type { PlanKpiBlock, PlanKpiColumn } from '../plan-book/plan-month-types';
import { SheetBuilder } from '../plan-book/sheet-builder';
import { wrapped } from '../plan-book/wrapped';
import { placeReference, rowCell } from '../references';
import { sheetText } from '../sheet-text';
import { BODY, BRAND, fontFor, FORMATS, HEADER, INK, QUIET, TITLE, TOTALS, widthFor } from '../style';
import { totalsTitle } from '../totals-title';
import { APPROVAL_WIDTH, approvalRow, approvalStyles } from './approval-block';
import { payrollAmounts, payrollTitle, payrollValue, type PayrollColumn } from './payroll-columns';
import { payrollName } from './payroll-names';
import { payrollText } from './payroll-text';
import { readPayrollSheet } from './read-payroll-sheet';

/** Below the title, where the figures come from and a blank row. */
const HEADER_ROW = 3;

const MONEY = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Where the payroll is worked out. */
export interface Calculation {
  readonly sheet: string;
  readonly block: PlanKpiBlock;
}

/**
 * The payroll as it is printed, approved and paid: a row a person with what is earned, taken off and paid out, totals and
 * the approval. A row is all links to one row of the calculation, so that person and pay stay together when that is sorted.
 */
export function payrollSheet(
  name: string,
  month: IsoMonth,
  { compiled, rows: people }: PlanReview,
  { sheet: source, block }: Calculation,
  standing: StandingSheet | null,
  language: Language,
): BuiltSheet {
  const columns = payrollSheetColumns(compiled, block.columns);
  const width = Math.max(columns.length, APPROVAL_WIDTH);
  const sheet = new SheetBuilder();
  const title = sheet.row(payrollText('sheet.title', language, { month: monthTitle(month, language) }));
  const intro = sheet.row(payrollText('sheet.origin', language, { sheet: source }));
  sheet.row();
  const header = sheet.row(...columns.map((column) => payrollTitle(compiled, column, language)));
  const first = header + 1;
  people.forEach((_, index) => {
    const row = block.firstPersonRow + index;
    sheet.row(...columns.map(({ column }) => linked(source, row, block, column)));
  });
  if (people.length === 0) sheet.row();
  const last = sheet.next - 1;
  const count = totalsTitle(people.length, language);
  const totals = sheet.row(
    ...columns.map((column, at): CellContent => {
      if (at === 0) return count;
      return column.kind === 'person' ? '' : { formula: `=SUM(${rowCell(at, first)}:${rowCell(at, last)})` };
    }),
  );
  sheet.row();
  const approval = sheet.row(...approvalRow(standing, language));
  const rows = last - first + 1;
  const amounts = columns.flatMap(({ kind }, at) => (kind === 'person' ? [] : [at]));
  const [from = 0, until = 0] = [amounts[0], amounts.at(-1)];
  sheet.style(header, 0, 1, columns.length, HEADER);
  sheet.style(first, 0, rows, columns.length, { ...BODY, color: INK.link });
  sheet.style(totals, 0, 1, columns.length, TOTALS);
  sheet.style(first, from, rows + 1, until - from + 1, { numberFormat: FORMATS.money, align: 'Right' });
  columns.forEach(({ kind }, at) => {
    if (kind === 'gross' || kind === 'net' || kind === 'paid') sheet.style(first, at, rows, 1, { bold: true });
  });
  const standingPeople = standing && readPayrollSheet(standing.values);
  return {
    block: payrollName(month),
    description: {
      name,
      tabColor: BRAND.dark,
      cells: sheet.cells(width),
      styles: [
        {
          ...{ row: 0, column: 0, rowCount: sheet.next, columnCount: width },
          style: { fontName: fontFor(language), fontSize: 10 },
        },
        { row: title, column: 0, rowCount: 1, columnCount: 1, style: TITLE },
        { row: intro, column: 0, rowCount: 1, columnCount: 1, style: QUIET },
        ...sheet.styles,
        ...approvalStyles(approval),
      ],
      columnWidths: Array.from({ length: width }, (_, at) => {
        const column = columns[at];
        if (!column) return 12;
        const titles = wrapped(payrollTitle(compiled, column, language));
        return widthFor([...titles, ...shownIn(people, column), ...(at === 0 ? [count] : [])], leastWidth(column), 34);
      }),
      rowHeights: [
        { row: title, points: 26 },
        { row: header, points: 36 },
        { row: approval, points: 28 },
      ],
      freeze: { rows: header + 1, columns: 1 },
      names: [],
      rules: [],
      validations: [],
      print: {
        orientation: 'Landscape',
        pagesWide: 1,
        titleRows: [header, header],
        footer: sheetText('footer', language),
      },
    },
    layout: {
      head: plainHead(HEADER_ROW + 1),
      people,
      headerRow: HEADER_ROW,
      titles: LANGUAGES.map((each) => columns.map((column) => payrollTitle(compiled, column, each))),
      standing: standingPeople && {
        existing: standingPeople,
        head: standingPeople.block.headerRow === HEADER_ROW ? plainHead(HEADER_ROW + 1) : null,
        endsOurs: true,
      },
    },
  };
}

/** The columns of a payroll: who, the amounts, and the note with the reasons. */
function payrollSheetColumns(compiled: CompiledPlan, calculation: readonly PlanKpiColumn[]): readonly PayrollColumn[] {
  const person = (kinds: readonly PlanKpiColumn['kind'][]): readonly PayrollColumn[] =>
    calculation.flatMap((column) => (kinds.includes(column.kind) ? [{ kind: 'person' as const, column }] : []));
  return [...person(['name', 'id', 'position']), ...payrollAmounts(compiled), ...person(['note'])];
}

/** Texts are joined to nothing, so that a blank cell stays blank. */
function linked(sheet: string, row: number, block: PlanKpiBlock, column: PlanKpiColumn): CellContent {
  const at = 'name' in column ? block.at(column.kind, column.name) : block.at(column.kind);
  const cell = placeReference({ sheet, row, column: at, rowCount: 1, columnCount: 1 });
  const isText = ['name', 'id', 'position', 'note'].includes(column.kind);
  return { formula: isText ? `=${cell}&""` : `=${cell}` };
}

/** Amounts and reasons are typed on the calculation once this sheet stands, and its columns do not grow with them. */
function leastWidth({ kind, column }: PayrollColumn): number {
  if (column.kind === 'note') return 24;
  return kind === 'person' ? 9 : 11;
}

/** A column's cells as wide as they show, its total among them. */
function shownIn(people: readonly PlanReviewRow[], { kind, column }: PayrollColumn): readonly string[] {
  const cells = people.map((row) => payrollValue(row, column));
  const total = cells.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
  return [...cells, ...(kind === 'person' ? [] : [total])].map((value) =>
    typeof value === 'number' ? MONEY.format(value) : typeof value === 'string' ? value : '',
  );
}
