import type { Language } from '../../i18n';
import {
  inputKind,
  lineOf,
  lineTitle,
  PAY,
  roundingDigits,
  titleOf,
  unitLabel,
  type CompiledPlan,
} from '../../plan/language';
import { namesIn } from '../../plan/language/plan-names';
import { payrollText } from '../payroll/payroll-text';
import { sheetText } from '../sheet-text';
import { FORMATS, INK } from '../style';
import { bookText } from './book-text';
import { AS_IS, figureFormat } from './number-formats';
import type { PlanKpiColumn } from './plan-month-types';
import { withUnit } from './with-unit';

/** How a column of a plan's KPI sheet looks and adds up. */
export interface PlanColumnManner {
  readonly title: string;
  readonly format: string | null;
  readonly color: string;
  readonly align: 'Left' | 'Right' | 'Center';
  readonly width: readonly [least: number, most: number];
  readonly adds: boolean;
}

const TEXT = { format: null, align: 'Left', adds: false, color: INK.formula } as const;
const FIGURE = { format: FORMATS.money, align: 'Right', width: [13, 18], adds: true, color: INK.formula } as const;

/** What a column of a plan's sheet is called, how its figures are written, and how wide it is. */
export function planColumnManner(compiled: CompiledPlan, column: PlanKpiColumn, language: Language): PlanColumnManner {
  const { version } = compiled;
  const isPayroll = compiled.plan.use === 'payroll';
  switch (column.kind) {
    case 'name':
    case 'position':
      return { ...TEXT, title: sheetText(`kpi.${column.kind}`, language), format: FORMATS.text, width: [12, 36] };
    case 'id':
      return { ...TEXT, title: sheetText('kpi.id', language), width: [8, 14] };
    case 'note':
      return { ...TEXT, title: sheetText('kpi.note', language), color: INK.input, width: [24, 40] };
    case 'adjustment':
      return {
        ...FIGURE,
        title: isPayroll ? payrollText('work.adjustment', language) : sheetText('kpi.adjustment', language),
        color: INK.input,
      };
    case 'total':
      return { ...FIGURE, title: isPayroll ? payrollText('work.paid', language) : sheetText('kpi.pay', language) };
    case 'input': {
      const input = version.inputs[column.name] ?? {};
      const kind = inputKind(input);
      return {
        ...FIGURE,
        title: withUnit(titleOf(input, column.name)[language], countedUnit(input.unit, kind, language), language),
        format: figureFormat(kind),
        align: kind === 'choice' ? 'Left' : kind === 'flag' || kind === 'date' ? 'Center' : 'Right',
        color: INK.input,
        adds: adds(input.unit, kind),
      };
    }
    case 'line': {
      const line = lineOf(version, column.name);
      const payTitle = isPayroll ? payrollText('work.net', language) : bookText('kpi.payByPlan', language);
      const { unit } = line ?? {};
      const kind = inputKind({ ...(unit === undefined ? {} : { unit }) });
      const money = unit === undefined && line !== undefined && roundingDigits(line) !== null;
      return {
        ...FIGURE,
        title: column.name === PAY ? payTitle : lineTitle(version, column.name)[language],
        format: money ? FORMATS.money : kind === 'ratio' ? FORMATS.percent : (figureFormat(kind) ?? AS_IS),
        adds: (money || adds(unit, kind)) && personalLines(compiled).has(column.name),
      };
    }
  }
}

/** Lines whose figure is the person's own. What everybody shares, such as a pool, would be added up once for each. */
function personalLines({ lines, names }: CompiledPlan): ReadonlySet<string> {
  const personal = new Set<string>();
  for (const { name, formula } of lines) {
    const own = namesIn(formula.root).some((node) => {
      const use = names.at(node);
      return use?.kind === 'input' || use?.kind === 'mine' || (use?.kind === 'line' && personal.has(use.name));
    });
    if (own || name === PAY) personal.add(name);
  }
  return personal;
}

/** Units whose figures say how high or how long somebody stands, and are never added up. */
const RANKS = new Set(['grade', 'year', 'month']);

/** Whether figures of several people can be added up: rates for each of something and ranks cannot. */
function adds(unit: string | undefined, kind: ReturnType<typeof inputKind>): boolean {
  if (unit === undefined || (kind !== 'count' && kind !== 'amount')) return false;
  const bare = bareUnit(unit);
  return !bare.includes('/') && !RANKS.has(bare);
}

/** What is counted. Money and ratios are told by their formats, ranks by their titles. */
function countedUnit(unit: string | undefined, kind: ReturnType<typeof inputKind>, language: Language): string {
  if (unit === undefined || kind !== 'count') return '';
  const bare = bareUnit(unit);
  return RANKS.has(bare) ? '' : unitLabel(bare, language);
}

/** Every figure of a month's sheet is the month's. */
function bareUnit(unit: string): string {
  return unit.replace(/\/month$/, '');
}
