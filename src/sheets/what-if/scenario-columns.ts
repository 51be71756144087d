import type { Language } from '../../i18n';
import { lineOf, type CompiledPlan } from '../../plan/language';
import { AS_IS } from '../plan-book/number-formats';
import { planColumnManner, type PlanColumnManner } from '../plan-book/plan-kpi-columns';
import { withUnit } from '../plan-book/with-unit';
import { sheetText } from '../sheet-text';
import { FORMATS, INK } from '../style';
import type { ScenarioColumn } from './scenario-layout';
import { whatIfText } from './what-if-text';

/** Amounts with their sign: which way a difference goes is not told by colour alone. */
export const SIGNED_MONEY = '+#,##0.00;-#,##0.00;"–"';
export const SIGNED_PERCENT = '+0.0%;-0.0%;"–"';

/** What the columns of a plan's people are called on a scenario's sheet, and how they look. */
export type ScenarioColumnManner = Omit<PlanColumnManner, 'width'>;

const MONEY = { format: FORMATS.money, color: INK.formula, align: 'Right', adds: true } as const;

/** Figures from here on are read with thousands separators. */
const LARGE = 1000;

/**
 * How counted figures show: as they are while they are small, `10` and `10.5`; large ones with separators, and with decimals
 * where there are any or may come to be.
 */
export function countFormat(figures: readonly number[], mayBreak: boolean): string {
  if (figures.every((figure) => Math.abs(figure) < LARGE)) return AS_IS;
  return mayBreak || !figures.every(Number.isInteger) ? FORMATS.money : FORMATS.count;
}

/**
 * What a column is called and how its figures are written; an input that stands there twice says which of the two it is.
 * @param isTwice whether an input has a column for either side
 */
export function scenarioColumnManner(
  compiled: CompiledPlan,
  column: ScenarioColumn,
  isTwice: boolean,
  language: Language,
): ScenarioColumnManner {
  switch (column.kind) {
    case 'name':
    case 'position':
      return planColumnManner(compiled, column, language);
    case 'line': {
      const manner = planColumnManner(compiled, column, language);
      const isScore = lineOf(compiled.version, column.name)?.unit === 'score';
      return isScore ? { ...manner, format: FORMATS.multiplier } : manner;
    }
    case 'payAsIs':
      return { ...MONEY, title: whatIfText('pay.asIs', language) };
    case 'payWhatIf':
      return { ...MONEY, title: whatIfText('pay.whatIf', language) };
    case 'difference':
      return { ...MONEY, title: whatIfText('pay.difference', language), format: SIGNED_MONEY };
    case 'adjustment':
      return { ...MONEY, title: sheetText('kpi.adjustment', language), color: INK.input };
    case 'input': {
      const manner = planColumnManner(compiled, { kind: 'input', name: column.name }, language);
      const isResult = column.side === 'whatIf';
      return {
        ...manner,
        title: isTwice ? withUnit(manner.title, whatIfText(`side.${column.side}`, language), language) : manner.title,
        color: isResult ? INK.formula : manner.color,
      };
    }
  }
}

/** Whether an input stands there as it is and as the scenario makes it. */
export function isTwice(columns: readonly ScenarioColumn[], column: ScenarioColumn): boolean {
  return (
    column.kind === 'input' &&
    columns.filter((other) => other.kind === 'input' && other.name === column.name).length === 2
  );
}
