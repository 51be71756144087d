import type { Naming } from '../formula/naming';
import type { Indicator, MonthSetup, SourceChoice } from '../plan/month-setup';
import { isScored, SCORE_DIGITS } from '../plan/evaluate-person';
import { columnCells, textCriterion, usualSide, wildcardSide, type TextCriterion } from '../sources/criterion';
import type { MonthData, MonthReading } from '../sources/month-data';
import { SUM_DIGITS } from '../sources/month-figures';
import type { Person } from '../sources/people';
import { joinBy, joinColumn, valueOf, type JoinBy } from '../sources/person-finder';
import { cellAt } from '../sources/reading-context';
import type { CellValue, Source } from '../sources/source';
import { HEAD, MONTH_CELLS, type KpiLayout } from './kpi-layout';
import { CURVE_METHOD_NAME, CURVE_NAME, directionName, methodName, tiersName, weightName } from './plan-names';
import { columnReference, fixedCell, rowCell, rowSpan } from './references';

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
  const targets = setup.indicators.map((_, indicator) => targetFormula(context, indicator));
  const actuals = setup.indicators.map((_, indicator) => actualFormula(context, indicator));
  const money = { base: peopleFormula(context, 'base'), performance: peopleFormula(context, 'performance') };
  return {
    target: (indicator, row) => targets[indicator]?.(row) ?? null,
    actual: (indicator, row) => actuals[indicator]?.(row) ?? '=0',
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
    fromPeople: (role, row) => money[role](row),
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

/** A formula for any row; what is the same in every row is worked out once. */
type ByRow<Formula = string> = (row: number) => Formula;

function commissionArguments(indicator: Indicator, actual: string, slot: number): string {
  return `MAX(0,${actual}),${tiersName(slot)},${methodName(slot)}${boundary(indicator.tiers?.boundary ?? '>=')}`;
}

/** Only a boundary that differs from the functions' own needs saying. */
function boundary(side: '>=' | '>'): string {
  return side === '>' ? ',">"' : '';
}

function targetFormula(context: FormulaContext, index: number): ByRow<string | null> | null {
  const { setup, reading, data } = context;
  const column = setup.indicators[index]?.targetColumn ?? null;
  const { targets: choice } = setup;
  const { targets: source } = reading;
  const person = choice && source && personCriterion(context, choice, source);
  if (column === null || !person) return null;
  const month = choice.columns.month;
  const months = month === undefined ? '' : columnReference(source, choice, month);
  const { writtenMonth } = data;
  const ofMonth =
    month === undefined
      ? ''
      : writtenMonth?.kind === 'value'
        ? `,${months},${writtenCriterion(writtenMonth.value, columnCells(source, choice.headerRow, month))}`
        : duringMonth(months);
  const figures = columnReference(source, choice, column);
  return (row) => {
    const own = person(row);
    const criteria = `${own}${ofMonth}`;
    return own && `=IF(COUNTIFS(${criteria},${figures},"<>")=0,"",${sumOf(figures, criteria)})`;
  };
}

/**
 * The month as the targets write it. A wildcard keeps SUMIFS from reading a text such as 2026-10 as a date; it stands
 * where it lets no other month of the column in: before `2026-1` if there is `2026-10`, after `1月` if there is `11月`.
 */
function writtenCriterion(value: string | number, months: readonly CellValue[]): string {
  const cell = fixedCell(MONTH_CELLS.written, HEAD.month);
  if (typeof value === 'number') return cell;
  const side = wildcardSide(value, months);
  return withWildcard(cell, side === 'none' ? usualSide(value) : side);
}

function withWildcard(cell: string, side: TextCriterion): string {
  if (side === 'before') return `"*"&${cell}`;
  return side === 'after' ? `${cell}&"*"` : cell;
}

function sumOf(figures: string, criteria: string): string {
  return `ROUND(SUMIFS(${figures},${criteria}),${SUM_DIGITS})`;
}

function actualFormula(context: FormulaContext, index: number): ByRow<string | null> | null {
  const { setup, reading } = context;
  const actual = setup.indicators[index]?.actual;
  const choice = actual && setup.actuals[actual.source];
  const source = actual && reading.actuals[actual.source];
  const person = choice && source && personCriterion(context, choice, source);
  if (!person) return null;
  const { measure } = actual;
  const date = choice.columns.date;
  const ofMonth = date === undefined ? '' : duringMonth(columnReference(source, choice, date));
  const figures = measure.kind === 'sum' && columnReference(source, choice, measure.column);
  return (row) => {
    const own = person(row);
    const criteria = `${own}${ofMonth}`;
    return own && `=${figures ? sumOf(figures, criteria) : `COUNTIFS(${criteria})`}`;
  };
}

/**
 * A figure of the people list: the first row of that person, so that a person listed twice is paid once. Somebody
 * without an ID is found by name; a key that the list holds as a number is looked for as one, for MATCH tells them apart.
 */
function peopleFormula(context: FormulaContext, role: 'base' | 'performance'): ByRow {
  const { people } = context.setup;
  const source = context.reading.people;
  const figures = columnReference(source, people, people.columns[role] ?? 0);
  const lookUp = (by: JoinBy): ByRow => {
    const column = people.columns[by] ?? 0;
    const keys = columnReference(source, people, column);
    const key = literal(context, by);
    return (row) => {
      const person = personAt(context, row);
      const cell = person && cellAt(source, person.place.row - source.place.row, column);
      const isNumber = by === 'name' && typeof cell === 'number';
      return `=ROUND(N(INDEX(${figures},MATCH(${isNumber ? `VALUE(${key(row)})` : key(row)},${keys},0))),2)`;
    };
  };
  const byName = lookUp('name');
  const byId = people.columns.id === undefined ? byName : lookUp('id');
  return (row) => (personAt(context, row)?.id === null ? byName : byId)(row);
}

function duringMonth(dates: string): string {
  const first = fixedCell(MONTH_CELLS.first, HEAD.month);
  const next = fixedCell(MONTH_CELLS.next, HEAD.month);
  return `,${dates},">="&${first},${dates},"<"&${next}`;
}

/** Whose rows to take; null for somebody without the ID that a list goes by. */
function personCriterion(
  context: FormulaContext,
  choice: SourceChoice<string>,
  source: Source,
): ByRow<string | null> | null {
  const { people } = context.setup;
  const column = joinColumn(people, choice);
  if (column === undefined) return null;
  const by = joinBy(people, choice);
  const operator = context.data.people.some(({ person }) => OPERATOR.test(text(person, by))) ? '"="&' : '';
  const keys = columnReference(source, choice, column);
  const cells = columnCells(source, choice.headerRow, column);
  const key = literal(context, by);
  return (row) => {
    const person = personAt(context, row);
    const own = person && valueOf(person, by);
    if (own === null || own === undefined) return null;
    return `${keys},${operator}${withWildcard(key(row), textCriterion(own, cells))}`;
  };
}

/** The person whose row it is when the sheet is written. */
function personAt(context: FormulaContext, row: number): Person | undefined {
  return context.data.people[row - HEAD.firstPerson]?.person;
}

/** Signs that SUMIFS, COUNTIFS and MATCH read as "any letters", and at the start of a criterion as a comparison. */
const WILDCARD = /[*?~]/;
const OPERATOR = /^[=<>]/;

/**
 * A cell's text as a criterion that means just that text. Only a row with such a text pays for it in a longer formula,
 * and has to: SUBSTITUTE would turn a number into text, which MATCH does not find among numbers.
 */
function literal(context: FormulaContext, by: JoinBy): ByRow {
  const column = context.layout.at(by);
  return (row) => {
    const person = personAt(context, row);
    const wild = person !== undefined && WILDCARD.test(text(person, by));
    const cell = rowCell(column, row, true);
    return wild ? ['~', '*', '?'].reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, cell) : cell;
  };
}

function text(person: Person, by: JoinBy): string {
  return String(valueOf(person, by) ?? '');
}
