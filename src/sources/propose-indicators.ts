import type { Language } from '../i18n';
import { SHEETS } from '../i18n/messages/sheets';
import type { Indicator, Measure } from '../plan/month-setup';
import { INDICATOR_KINDS, type IndicatorKind } from '../plans/indicator-kinds';
import { evenWeights } from '../plans/starter';
import { headerFit, headerText } from './header-text';
import type { MonthParts, MonthReading } from './month-data';
import { recogniseActuals, recogniseTargets } from './recognise';
import { readable } from './text';

/** A list of actuals as far as matching goes. */
interface ActualList {
  readonly index: number;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Columns that can be summed, the likeliest first. */
  readonly sumColumns: readonly number[];
}

interface Target {
  readonly column: number;
  /** The title without the word target and the unit: `产值`; `""` where nothing is left. */
  readonly stem: string;
  readonly unit: string;
}

/** What makes a title a target’s, apart from what it is a target of. */
export const TARGET_WORDS = /目标|任务|指标|计划|月度|本月|monthly|target|quota|goal|budget/g;
/** Columns of what was earned from something say nothing of how much of it there was. */
const EARNED = /提成|奖金|奖励|工资|commission|bonus|incentive/;
/** Units of targets that are met by a number of records. */
export const COUNTED_UNIT = /^(台|单|辆|份|件|个|次|人|units?|cars?|policies|deals|pcs)$/;
/** A title for money in general; the indicator is then called sales. */
const GENERAL_AMOUNT = /^(amount|金额|net amount|total|line total|amt)$/;

/** The indicators that the targets and the lists suggest, with weights and starter tiers. */
export function proposeIndicators(parts: MonthParts, reading: MonthReading, language: Language): readonly Indicator[] {
  const lists = parts.actuals.flatMap((choice, index): ActualList[] => {
    const source = reading.actuals[index];
    if (!source) return [];
    const any = recogniseActuals(source).sumColumns;
    const columns = any.filter((column) => headerFit(headerText(choice.headers[column]), 'amount') > 0);
    return [
      { index, sheet: choice.place.sheet, headers: choice.headers, sumColumns: columns.length > 0 ? columns : any },
    ];
  });
  const targets = targetsOf(parts, reading);
  const matched = targets.flatMap((target) => {
    const match = matchTarget(target, lists, targets.length);
    return match ? [{ target, ...match }] : [];
  });
  const measured = matched.length > 0 ? matched : lists.map((list) => ({ target: null, ...withoutTarget(list) }));
  const weights = evenWeights(measured.length);
  return measured.map(({ target, list, kind, measure }, index) => ({
    title: titleOf(target, list, measure, language),
    targetColumn: target?.column ?? null,
    actual: { source: list.index, measure },
    weight: weights[index] ?? 0,
    direction: kind?.direction ?? 'higher',
    tiers: kind?.tiers ? { ...kind.tiers, boundary: '>=' } : null,
  }));
}

function targetsOf(parts: MonthParts, reading: MonthReading): readonly Target[] {
  if (!parts.targets || !reading.targets) return [];
  return recogniseTargets(reading.targets).targetColumns.map((column) => {
    const { words, unit } = headerText(parts.targets?.headers[column]);
    return { column, stem: readable(words.replace(TARGET_WORDS, ' ')), unit };
  });
}

interface Match {
  readonly list: ActualList;
  readonly kind: IndicatorKind | null;
  readonly measure: Measure;
}

/** The list that a target is measured from: one with a column of its name, else one of its kind, else the only one. */
function matchTarget(target: Target, lists: readonly ActualList[], targets: number): Match | null {
  const counted = COUNTED_UNIT.test(target.unit);
  const kind =
    INDICATOR_KINDS.find(({ titles }) => titles.test(target.stem) && (target.stem !== '' || !counted)) ?? null;
  if (!counted && target.stem !== '') {
    for (const list of lists) {
      const column = list.sumColumns.find((at) => {
        const { words } = headerText(list.headers[at]);
        return words.includes(target.stem) && !EARNED.test(words);
      });
      if (column !== undefined) return { list, kind, measure: { kind: 'sum', column } };
    }
  }
  const ofKind = kind && lists.find(({ sheet }) => kind.lists.test(sheet.toLowerCase()));
  const list = ofKind ?? (lists.length === 1 && targets === 1 ? lists[0] : undefined);
  if (!list) return null;
  const sumColumn = list.sumColumns[0];
  const sums = !counted && kind?.measure !== 'count' && sumColumn !== undefined;
  return { list, kind, measure: sums ? { kind: 'sum', column: sumColumn } : { kind: 'count' } };
}

function withoutTarget(list: ActualList): Match {
  const kind = INDICATOR_KINDS.find(({ lists }) => lists.test(list.sheet.toLowerCase())) ?? null;
  const sumColumn = list.sumColumns[0];
  const sums = kind?.measure !== 'count' && sumColumn !== undefined;
  return { list, kind, measure: sums ? { kind: 'sum', column: sumColumn } : { kind: 'count' } };
}

function titleOf(target: Target | null, list: ActualList, measure: Measure, language: Language): string {
  if (target && target.stem !== '') return target.stem.charAt(0).toUpperCase() + target.stem.slice(1);
  if (measure.kind === 'count') return target ? SHEETS['measure.records'][language] : list.sheet;
  const header = list.headers[measure.column] ?? '';
  return GENERAL_AMOUNT.test(headerText(header).words) ? SHEETS['measure.sales'][language] : header;
}
