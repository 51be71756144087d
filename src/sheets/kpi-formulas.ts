import type { Naming } from '../formula/naming';
import type { Indicator, MonthSetup } from '../plan/month-setup';
import { isScored, SCORE_DIGITS } from '../plan/evaluate-person';
import { indicatorFigure } from '../sources/demand';
import type { MonthData, MonthReading } from '../sources/month-data';
import { HEAD, MONTH_CELLS, type KpiLayout } from './kpi-layout';
import { personFigure, targetFigure } from './list-formulas/figures';
import type { ListRows } from './list-formulas/list-rows';
import { peopleCell } from './list-formulas/people-cell';
import { CURVE_METHOD_NAME, CURVE_NAME, directionName, methodName, tiersName, weightName } from './plan-names';
import { fixedCell, rowCell, rowSpan } from './references';

/** Everything that the formulas of a month's sheet refer to. */
export interface FormulaContext {
  readonly setup: MonthSetup;
  readonly reading: MonthReading;
  readonly data: MonthData;
  readonly layout: KpiLayout;
  /** Number of each indicator in the Plan sheet's names. */
  readonly slots: readonly number[];
  /** How our functions are written. */
  readonly naming: Naming;
}

/** The formulas of a person's row, each in en-US form, by column. Row numbers are zero-based. */
export interface RowFormulas {
  target(indicator: number, row: number): string | null;
  actual(indicator: number, row: number): string;
  attainment(indicator: number, row: number): string;
  weight(indicator: number): string;
  score(row: number): string;
  multiplier(row: number): string;
  commission(row: number): string;
  fromPeople(role: 'base' | 'performance', row: number): string;
  performance(row: number): string;
  pay(row: number): string;
}

export function rowFormulas(context: FormulaContext): RowFormulas {
  const { setup, layout, slots } = context;
  const fn = context.naming.writeName;
  const cell = (kind: Parameters<KpiLayout['at']>[0], row: number, indicator?: number): string =>
    rowCell(layout.at(kind, indicator), row);
  const slot = (indicator: number): number => slots[indicator] ?? indicator + 1;
  const multiplied = (on: 'performance' | 'commission'): boolean =>
    isScored(setup) && (setup.multiplierOn === on || setup.multiplierOn === 'both');
  const rows = listRows(context);
  const targets = setup.indicators.map(({ targetColumn }) =>
    targetColumn === null ? null : targetFigure(rows, targetColumn),
  );
  const actuals = setup.indicators.map((indicator) => personFigure(rows, indicatorFigure(indicator)));
  const { base = 0, performance = 0 } = setup.people.columns;
  const money = { base: peopleCell(rows, base), performance: peopleCell(rows, performance) };
  return {
    target: (indicator, row) => {
      const target = targets[indicator]?.(row);
      return target ? `=IF(${target.given}=0,"",${target.figure})` : null;
    },
    actual: (indicator, row) => `=${actuals[indicator]?.(row)?.figure ?? '0'}`,
    attainment: (indicator, row) => {
      const target = cell('target', row, indicator);
      return `=IF(N(${target})=0,"",${fn('ATTAINMENT')}(${cell('actual', row, indicator)},${target},${directionName(slot(indicator))}))`;
    },
    weight: (indicator) => `=${weightName(slot(indicator))}`,
    score: (row) => {
      const last = setup.indicators.length - 1;
      const reached = rowSpan(layout.at('attainment', 0), layout.at('attainment', last), row);
      const weights = rowSpan(layout.at('weight', 0), layout.at('weight', last), row);
      return `=IF(SUMPRODUCT((${reached}<>"")*${weights})=0,"",ROUND(${fn('SCORE')}(${reached},${weights},"reweight")*100,${SCORE_DIGITS}))`;
    },
    multiplier: (row) => {
      const score = cell('score', row);
      return `=IF(${score}="","",${fn('MULTIPLIER')}(${score}/100,${CURVE_NAME},${CURVE_METHOD_NAME}${boundary(setup.curve.boundary)}))`;
    },
    commission: (row) => {
      const factor = multiplied('commission') ? `*N(${cell('multiplier', row)})` : '';
      const lines = setup.indicators.flatMap((indicator, index) =>
        indicator.tiers
          ? [
              `ROUND(${fn('COMMISSION')}(${commissionArguments(indicator, cell('actual', row, index), slot(index))})${factor},2)`,
            ]
          : [],
      );
      return `=${lines.join('+')}`;
    },
    fromPeople: (role, row) => `=ROUND(N(${money[role](row)}),2)`,
    performance: (row) => {
      const base = cell('performanceBase', row);
      if (!multiplied('performance')) return `=${base}`;
      const factor = cell('multiplier', row);
      return `=IF(${factor}="","",ROUND(${fn('BONUS')}(${base},${factor},100),2))`;
    },
    pay: (row) => {
      const parts = (['commission', 'base', 'performance', 'adjustment'] as const).filter((kind) => layout.has(kind));
      return `=ROUND(SUM(${parts.map((kind) => cell(kind, row)).join(',')}),2)`;
    },
  };
}

function commissionArguments(indicator: Indicator, actual: string, slot: number): string {
  return `MAX(0,${actual}),${tiersName(slot)},${methodName(slot)}${boundary(indicator.tiers?.boundary ?? '>=')}`;
}

/** Only a boundary that differs from the functions' own needs saying. */
function boundary(side: '>=' | '>'): string {
  return side === '>' ? ',">"' : '';
}

function listRows({ setup, reading, data, layout }: FormulaContext): ListRows {
  return {
    setup,
    reading,
    people: data.people.map(({ person }) => person),
    firstRow: HEAD.firstPerson,
    keyColumn: (by) => layout.at(by),
    days: { first: fixedCell(MONTH_CELLS.first, HEAD.month), next: fixedCell(MONTH_CELLS.next, HEAD.month) },
    writtenMonth: data.writtenMonth,
    written: fixedCell(MONTH_CELLS.written, HEAD.month),
  };
}
