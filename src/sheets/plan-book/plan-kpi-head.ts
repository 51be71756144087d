import { elementAt } from '../../formula/value';
import { daysOf, inputKind, inputValue, titleOf, unitLabel } from '../../plan/language';
import type { CellContent, NamedArea, StyledArea, Validation } from '../description';
import { monthTitle } from '../month-names';
import { payrollText } from '../payroll/payroll-text';
import { sheetText } from '../sheet-text';
import { FORMATS, INK, QUIET } from '../style';
import { monthName } from './book-names';
import { bookText } from './book-text';
import { inputCell, inputValidation } from './input-cells';
import { figureFormat } from './number-formats';
import { HEAD_COLUMNS, PLAN_HEAD } from './plan-kpi-block';
import type { PlanFormulaContext } from './plan-kpi-formulas';
import type { PlanGroup } from './plan-month-types';

/** What stands above the people. */
export interface PlanHead {
  readonly rows: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
  readonly names: readonly NamedArea[];
  readonly validations: readonly Validation[];
  /** Texts of a column that must not be cut off. */
  readonly labels: (column: number) => readonly CellContent[];
}

/** Title, where the rules come from, the month's days, and the department's figures, each in a cell of its own name. */
export function planHead(
  group: PlanGroup,
  { compiled, block, options }: PlanFormulaContext,
  departmentCells: Readonly<Record<string, CellContent>>,
): PlanHead {
  const { plan, version } = compiled;
  const { language, month } = options;
  const values = { plan: titleOf(plan, plan.plan)[language], month: monthTitle(month, language) };
  const sheet = options.planSheet ?? sheetText('plan.sheetName', language);
  const days = daysOf(month);
  const figures = Object.entries(version.department ?? {});
  const origin = { month: version.validFrom, sheet };
  const rows: CellContent[][] = [
    ...(plan.use === 'payroll'
      ? [[payrollText('work.title', language, values)], [payrollText('work.origin', language, origin)]]
      : [[bookText('kpi.title', language, values)], [bookText('kpi.origin', language, origin)]]),
    [bookText('kpi.first', language), days[0]],
    [bookText('kpi.last', language), days[1]],
    ...figures.map(([name, figure]) => {
      const value = elementAt(inputValue(name, figure, group.department ?? {}), 0, 0);
      const cell = departmentCells[name] ?? inputCell(version, value, language);
      const note = figure.note?.[language] ?? '';
      return [titleOf(figure, name)[language], cell, unitLabel(figure.unit ?? '', language), note];
    }),
    [],
  ];
  const valueCell = (row: number) => ({ row, column: HEAD_COLUMNS.value, rowCount: 1, columnCount: 1 });
  return {
    rows,
    styles: [
      { ...valueCell(PLAN_HEAD.origin), column: 0, style: QUIET },
      ...[PLAN_HEAD.first, PLAN_HEAD.last].map((row) => ({
        ...valueCell(row),
        style: { numberFormat: FORMATS.date, align: 'Right' as const },
      })),
      ...figures.flatMap(([, figure], index): StyledArea[] => {
        const row = PLAN_HEAD.department + index;
        const numberFormat = figureFormat(inputKind(figure));
        const color = typeof rows[row]?.[HEAD_COLUMNS.value] === 'object' ? INK.link : INK.input;
        return [
          {
            ...valueCell(row),
            style: { align: 'Right', color, ...(numberFormat === null ? {} : { numberFormat }) },
          },
          {
            ...valueCell(row),
            column: HEAD_COLUMNS.unit,
            columnCount: 2,
            style: { ...QUIET, align: 'Left', indent: 1 },
          },
        ];
      }),
    ],
    names: figures.map(([name]) => ({
      name: monthName(month, plan, name),
      ...valueCell(block.departmentRows.get(name) ?? 0),
    })),
    validations: figures.map(([name, figure]) =>
      inputValidation(figure, valueCell(block.departmentRows.get(name) ?? 0), language),
    ),
    labels: (column) => (column === HEAD_COLUMNS.label ? rows.slice(PLAN_HEAD.first).map(([label = '']) => label) : []),
  };
}
