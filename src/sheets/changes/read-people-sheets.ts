import { LANGUAGES, type Text } from '../../i18n';
import {
  compilePlan,
  inputKind,
  lineOf,
  PAY,
  roundingDigits,
  versionFor,
  type CompiledPlan,
  type PayPlan,
  type PayrollPart,
  type PlanLine,
} from '../../plan/language';
import type { IsoMonth, MonthSetup } from '../../plan/month-setup';
import { columnWith } from '../column-with';
import type { ExistingMonth, StandingSheet } from '../existing-month';
import { readExistingKpi } from '../existing-kpi';
import { kpiLayout, type KpiColumn } from '../kpi-layout';
import { planColumnManner, planKpiBlock, type PlanKpiColumn } from '../plan-book';
import { sheetText } from '../sheet-text';
import type { FigureColumn, FigureRole, PeopleSheet } from './people-sheet';

/** A column that a sheet of its kind can have. */
interface KnownColumn {
  readonly title: Text;
  /** Null for a column that holds no figure: a name, a note. */
  readonly figure: Pick<FigureColumn, 'key' | 'role' | 'isPay'> | null;
}

/**
 * Every sheet of a month with a row a person that stands: by indicators, by plans, and the payroll that is worked out over them.
 * @param setup of this month or a later one: what the indicators are called
 * @param plans every plan that is known
 */
export function peopleSheets(
  setup: MonthSetup,
  month: IsoMonth,
  { kpiCells, planSheets }: Pick<ExistingMonth, 'kpiCells' | 'planSheets'>,
  plans: readonly PayPlan[],
): readonly PeopleSheet[] {
  const byIndicators = kpiCells && indicatorsPeopleSheet(setup, kpiCells);
  const byPlans = planSheets.flatMap(({ plan: name, kpi }) => {
    const plan = plans.find((one) => one.plan === name);
    const version = plan && kpi ? versionFor(plan, month) : null;
    return (plan && version && kpi && planPeopleSheet(compilePlan(plan, version), kpi)) ?? [];
  });
  return [...(byIndicators ? [byIndicators] : []), ...byPlans];
}

/** A plan's sheet of people as it stands; null where it is not one of ours any more. */
export function planPeopleSheet(compiled: CompiledPlan, standing: StandingSheet): PeopleSheet | null {
  // With somebody who has everything that a person can have, so that every column there may be is known.
  const someone = { name: '', id: '', position: '', inputs: {} };
  const { columns } = planKpiBlock({ compiled, people: [someone] });
  const known = columns.map((column) => ({
    title: inEach((language) => planColumnManner(compiled, column, language).title),
    figure: planFigure(compiled, column),
  }));
  const { plan } = compiled;
  return readSheet(standing, known, { plan: plan.plan, isPayroll: plan.use === 'payroll' });
}

/** The sheet of those paid by the indicators as it stands; null where it is not one of ours any more. */
export function indicatorsPeopleSheet(setup: MonthSetup, standing: StandingSheet): PeopleSheet | null {
  const known = kpiLayout(setup).columns.map((column) => {
    const indicator = 'indicator' in column ? (setup.indicators[column.indicator]?.title ?? '') : '';
    return {
      title: inEach((language) => sheetText(`kpi.${column.kind}`, language, { indicator })),
      figure: indicatorFigure(column, indicator),
    };
  });
  return readSheet(standing, known, { plan: null, isPayroll: false });
}

function readSheet(
  standing: StandingSheet,
  known: readonly KnownColumn[],
  whose: Pick<PeopleSheet, 'plan' | 'isPayroll'>,
): PeopleSheet | null {
  const { values, formulas, rowCount } = standing;
  const existing = readExistingKpi(values, formulas, rowCount);
  if (!existing) return null;
  const titles = LANGUAGES.map((language) => known.map(({ title }) => title[language]));
  const columns = existing.titles.flatMap((_, at): FigureColumn[] => {
    const found = known[columnWith(titles, existing.titles, at) ?? -1];
    return found?.figure ? [{ ...found.figure, title: found.title, at }] : [];
  });
  const people = existing.entries.filter(({ listed }) => listed);
  return { ...whose, standing, block: existing.block, people, columns };
}

function planFigure({ plan, version }: CompiledPlan, column: PlanKpiColumn): KnownColumn['figure'] {
  switch (column.kind) {
    case 'adjustment':
    case 'total':
      return { key: column.kind, role: column.kind, isPay: true };
    case 'input': {
      const part = version.inputs[column.name]?.part;
      return { key: figureKey('input', column.name), role: 'input', isPay: isPaidPart(part) };
    }
    case 'line': {
      const role = column.name === PAY ? 'pay' : 'line';
      return { key: figureKey('line', column.name), role, isPay: isPayLine(lineOf(version, column.name), plan) };
    }
    default:
      return null;
  }
}

/** Whether a line is an amount that somebody is paid or has to pay: rounded money, no rate, no working and no figure to date. */
function isPayLine(line: PlanLine | undefined, { use }: PayPlan): boolean {
  if (!line || roundingDigits(line) === null) return false;
  if (use === 'payroll') return isPaidPart(line.part);
  return line.unit === undefined || (inputKind({ unit: line.unit }) === 'amount' && !line.unit.includes('/'));
}

/** What stands on a payroll; workings do not, and what adds up over the year is no amount of the month. */
function isPaidPart(part: PayrollPart | undefined): boolean {
  return part !== undefined && part !== 'toDate';
}

/** The key of a plan's input or line among the columns. */
export function figureKey(kind: 'input' | 'line', name: string): string {
  return `${kind} ${name}`;
}

const INDICATOR_ROLES: Partial<Readonly<Record<KpiColumn['kind'], readonly [role: FigureRole, isPay: boolean]>>> = {
  target: ['input', false],
  actual: ['input', false],
  attainment: ['line', false],
  weight: ['line', false],
  score: ['line', false],
  multiplier: ['line', false],
  commission: ['line', true],
  base: ['input', true],
  performanceBase: ['input', false],
  performance: ['line', true],
  adjustment: ['adjustment', true],
  pay: ['total', true],
};

function indicatorFigure({ kind }: KpiColumn, indicator: string): KnownColumn['figure'] {
  const [role, isPay] = INDICATOR_ROLES[kind] ?? [];
  return role === undefined || isPay === undefined ? null : { key: indicatorKey(kind, indicator), role, isPay };
}

/** The key of a column of the indicators' sheet; `indicator` is the title of the one it belongs to, or nothing. */
export function indicatorKey(kind: KpiColumn['kind'], indicator = ''): string {
  return indicator === '' ? kind : `${kind} ${indicator}`;
}

function inEach(text: (language: (typeof LANGUAGES)[number]) => string): Text {
  return { 'en-US': text('en-US'), 'zh-CN': text('zh-CN') };
}
