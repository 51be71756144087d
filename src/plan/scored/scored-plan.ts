import { LANGUAGES, type Text } from '../../i18n';
import type { PayPlan, PlanVersion } from '../language';
import type { IsoMonth } from '../month-setup';
import { readScoredSheet } from './read-scored-sheet';
import { scoredExample } from './scored-example';
import type { ScoredSheet } from './scored-sheet';
import { scoredVersion } from './scored-version';
import { scoredText } from './titles';

/** What a scored plan is called and whom it is for. */
export interface ScoredPlanAbout {
  /** As `isPlanName` has it. */
  readonly plan: string;
  readonly title: Text;
  readonly positions: readonly Text[];
  readonly validFrom: IsoMonth;
}

/**
 * A score put together from indicators as an ordinary pay plan, with the case of somebody who meets every target.
 * @throws PlanError where the sheet makes no plan: weights that do not add up, names that cannot be
 */
export function scoredPlan(sheet: ScoredSheet, { plan, title, positions, validFrom }: ScoredPlanAbout): PayPlan {
  const version = scoredVersion(sheet, validFrom);
  return withExample(
    {
      plan,
      title,
      description: descriptionOf(sheet),
      ...(positions.length > 0 && { positions }),
      versions: [version],
    },
    version,
    sheet,
  );
}

/**
 * A plan with other indicators in one of its versions. Its description follows, unless it was written by hand.
 * @throws PlanError as `scoredPlan`
 */
export function withScoredSheet(plan: PayPlan, version: PlanVersion, sheet: ScoredSheet): PayPlan {
  const next = scoredVersion(sheet, version.validFrom);
  const before = readScoredSheet(version);
  const written = before && plan.description && !sameText(plan.description, descriptionOf(before));
  return withExample(
    {
      ...plan,
      ...(!written && { description: descriptionOf(sheet) }),
      versions: plan.versions.map((one) => (one === version ? next : one)),
    },
    next,
    sheet,
  );
}

function withExample(plan: PayPlan, version: PlanVersion, sheet: ScoredSheet): PayPlan {
  const worked = { ...version, examples: [scoredExample(plan, version, sheet)] };
  return { ...plan, versions: plan.versions.map((one) => (one === version ? worked : one)) };
}

function descriptionOf({ indicators, pays }: ScoredSheet): Text {
  return scoredText('plan.description', {
    indicators: {
      'en-US': indicators.map(({ title }) => title['en-US']).join('; '),
      'zh-CN': indicators.map(({ title }) => title['zh-CN']).join('、'),
    },
    pays: scoredText(`plan.pays.${pays.kind}`),
  });
}

function sameText(one: Text, other: Text): boolean {
  return LANGUAGES.every((language) => one[language] === other[language]);
}
