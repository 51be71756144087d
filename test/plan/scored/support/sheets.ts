import type { Text } from '../../../../src/i18n';
import type { PayPlan } from '../../../../src/plan/language';
import type { IsoMonth } from '../../../../src/plan/month-setup';
import { scoredPlan, type ScoredIndicator, type ScoredSheet } from '../../../../src/plan/scored';

export const both = (english: string, chinese = english): Text => ({ 'en-US': english, 'zh-CN': chinese });

/** An indicator of which only what matters is said. */
export function indicator(name: string, details: Partial<ScoredIndicator> = {}): ScoredIndicator {
  return {
    name,
    title: both(name),
    unit: 'car',
    direction: 'higher',
    target: { kind: 'common', value: 20 },
    scoring: { kind: 'proportion', cap: 1.2 },
    weight: 1,
    weekly: false,
    ...details,
  };
}

export const sheetOf = (
  indicators: readonly ScoredIndicator[],
  pays: ScoredSheet['pays'] = { kind: 'nothing' },
  fullMarks = 100,
): ScoredSheet => ({ indicators, fullMarks, pays });

export function planOf(sheet: ScoredSheet): PayPlan {
  return scoredPlan(sheet, {
    plan: 'team-score',
    title: both('Team score', '团队考核'),
    positions: [both('Sales consultant', '销售顾问')],
    validFrom: '2026-01' as IsoMonth,
  });
}
