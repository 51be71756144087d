import { elementAt } from '../../formula/value';
import { inputValue, PAY } from '../../plan/language';
import type { CellContent, SheetDescription, Validation } from '../description';
import { rowCell } from '../references';
import { sheetText } from '../sheet-text';
import { BODY, BRAND, fontFor, HEADER, TITLE, TOTALS, widthFor } from '../style';
import { totalsTitle } from '../totals-title';
import { monthName } from './book-names';
import { inputCell, inputValidation } from './input-cells';
import { lineFormula, type PlanFormulaContext } from './plan-kpi-formulas';
import { planHead } from './plan-kpi-head';
import { area, attainmentRules, columnStyles, keptStyles } from './plan-kpi-looks';
import { HEAD_COLUMNS, PLAN_HEAD } from './plan-kpi-block';
import { planColumnManner, type PlanColumnManner } from './plan-kpi-columns';
import type { PlanGroup, PlanKpiColumn, PlanPerson } from './plan-month-types';
import { shownAmounts } from './shown-amounts';
import { wrapped } from './wrapped';

const MOST_MONEY = 1e9;
const VALUE_WIDTH = 14;
/** Columns of figures that can still be read when they are shrunk to one page. */
const READABLE_COLUMNS = 32;

/**
 * The KPI sheet of one plan for a month: what everybody shares above, then a row a person with their figures, the
 * plan's lines as live formulas, the pay and what is adjusted by hand, and totals.
 * @param departmentCells what stands in the cells of the department's figures instead of their values
 */
export function planKpiSheet(
  name: string,
  group: PlanGroup,
  context: PlanFormulaContext,
  departmentCells: Readonly<Record<string, CellContent>>,
): SheetDescription {
  const { block, compiled, options } = context;
  const { language } = options;
  const manners = block.columns.map((column) => planColumnManner(compiled, column, language));
  const people =
    group.people.length > 0
      ? group.people.map((person, index) => block.columns.map((column) => personCell(context, column, person, index)))
      : [block.columns.map(() => '')];
  const head = planHead(group, context, departmentCells);
  const header = manners.map(({ title }) => title);
  const cells = [...head.rows, header, ...people, totals(group, context, manners), ...keptRows(group, context)].map(
    (row) => block.columns.map((_, column) => row[column] ?? ''),
  );
  return {
    name,
    tabColor: BRAND.dark,
    cells,
    styles: [
      area(0, 0, cells.length, block.columnCount, { fontName: fontFor(language), fontSize: 10 }),
      area(PLAN_HEAD.title, 0, 1, 1, TITLE),
      ...head.styles,
      area(block.headerRow, 0, 1, block.columnCount, HEADER),
      area(block.firstPersonRow, 0, people.length, block.columnCount, BODY),
      area(block.totalsRow, 0, 1, block.columnCount, TOTALS),
      ...manners.flatMap((manner, column) => columnStyles(context, manner, column, group)),
      ...keptStyles(context),
    ],
    columnWidths: manners.map((manner, column) => {
      const { title } = manner;
      const [least, most] = manner.width;
      const amounts = shownAmounts(group.people, block.columns[column], manner);
      const shown = [...people.map((row) => row[column] ?? ''), ...head.labels(column), ...amounts];
      const floor = column === HEAD_COLUMNS.value ? Math.max(least, VALUE_WIDTH) : least;
      return widthFor([...wrapped(title), ...shown], floor, Math.max(floor, most));
    }),
    rowHeights: [
      { row: PLAN_HEAD.title, points: 26 },
      { row: block.headerRow, points: 36 },
    ],
    freeze: { rows: block.headerRow + 1, columns: 1 },
    names: [
      {
        name: monthName(options.month, compiled.plan),
        ...{ row: block.headerRow, column: 0, columnCount: block.columnCount },
        rowCount: block.totalsRow - block.headerRow + 1,
      },
      ...head.names,
    ],
    rules: attainmentRules(context),
    validations: [...head.validations, ...validations(context)],
    print: {
      orientation: 'Landscape',
      pagesWide: Math.ceil(block.columnCount / READABLE_COLUMNS),
      titleRows: [block.headerRow, block.headerRow],
      footer: sheetText('footer', language),
    },
  };
}

function personCell(
  context: PlanFormulaContext,
  column: PlanKpiColumn,
  person: PlanPerson,
  index: number,
): CellContent {
  const { block, compiled, options } = context;
  const row = block.firstPersonRow + index;
  switch (column.kind) {
    case 'name':
      return person.name;
    case 'id':
    case 'position':
    case 'adjustment':
    case 'note':
      return person[column.kind] ?? '';
    case 'input': {
      const input = compiled.version.inputs[column.name];
      const value = input ? elementAt(inputValue(column.name, input, person.inputs), 0, 0) : null;
      const cell = person.cells?.[column.name];
      return isOne(cell) ? cell : inputCell(compiled.version, value, options.language);
    }
    case 'line':
      return { formula: lineFormula(context, column.name, index) };
    case 'total': {
      const [pay, adjustment] = [block.at('line', PAY), block.at('adjustment')];
      // A sum leaves out an adjustment that is a text, as the preview does; a plus would take the text 12 for 12.
      return { formula: `=ROUND(SUM(${rowCell(pay, row)},${rowCell(adjustment, row)}),2)` };
    }
  }
}

function isOne(cells: CellContent | readonly CellContent[] | undefined): cells is CellContent {
  return cells !== undefined && !Array.isArray(cells);
}

function totals({ people }: PlanGroup, { block, options }: PlanFormulaContext, manners: readonly PlanColumnManner[]) {
  const title = totalsTitle(people.length, options.language);
  return manners.map(({ adds }, column): CellContent => {
    if (column === 0) return title;
    const cells = `${rowCell(column, block.firstPersonRow)}:${rowCell(column, block.lastPersonRow)}`;
    return adds ? { formula: `=SUM(${cells})` } : '';
  });
}

function keptRows({ left = [] }: PlanGroup, { block, options }: PlanFormulaContext): CellContent[][] {
  if (!block.keptRows) return [];
  const entries = left.map((entry) =>
    block.columns.map((column) => {
      const { kind } = column;
      if (kind === 'input') return entry.cells?.[column.name] ?? '';
      return kind === 'name' || kind === 'id' || kind === 'adjustment' || kind === 'note' ? (entry[kind] ?? '') : '';
    }),
  );
  return [[], [sheetText('kpi.kept', options.language)], ...entries];
}

function validations({ block, compiled, options }: PlanFormulaContext): readonly Validation[] {
  const rowCount = block.lastPersonRow - block.firstPersonRow + 1;
  return block.columns.flatMap((column, at): Validation[] => {
    const cells = { row: block.firstPersonRow, column: at, rowCount, columnCount: 1 };
    if (column.kind === 'adjustment') {
      const message = sheetText('kpi.adjustmentRule', options.language);
      return [{ ...cells, kind: 'decimal', min: -MOST_MONEY, max: MOST_MONEY, message }];
    }
    const input = column.kind === 'input' ? compiled.version.inputs[column.name] : undefined;
    return input ? [inputValidation(input, cells, options.language)] : [];
  });
}
