import type { ParameterContent, PayPlan, PlanVersion } from '../../plan/language';
import type { IsoMonth } from '../../plan/month-setup';

/** Parameters of a version with the figures that stand on its sheet, as `evaluateTeam` takes them. */
export interface VersionFigures {
  readonly plan: string;
  readonly validFrom: IsoMonth;
  readonly parameters: Readonly<Record<string, ParameterContent>>;
}

/** The figures of one version; those of the plan itself stand for what is not among them. */
export function figuresOf(
  figures: readonly VersionFigures[],
  plan: PayPlan,
  version: PlanVersion,
): VersionFigures['parameters'] {
  return figures.find((entry) => entry.plan === plan.plan && entry.validFrom === version.validFrom)?.parameters ?? {};
}
