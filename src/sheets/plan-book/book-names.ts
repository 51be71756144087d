import { LANGUAGES, type Language } from '../../i18n';
import { definedName, titleOf, type PayPlan, type PlanVersion } from '../../plan/language';
import type { IsoMonth } from '../../plan/month-setup';

/**
 * The workbook's name for a parameter of a version. The plan's first rules have the plain name, `brand_store_tiersA`;
 * later ones add their month, `brand_store_tiersA_2027_01`, so that the sheets of earlier months go on meaning theirs.
 */
export function parameterName(plan: PayPlan, version: PlanVersion, name: string): string {
  const first = plan.versions.every(({ validFrom }) => validFrom >= version.validFrom);
  const plain = definedName(plan.plan, name);
  return first ? plain : `${plain}_${inName(version.validFrom)}`;
}

/** The workbook's name over a version's whole block on the Plan sheet. */
export function blockName(plan: PayPlan, version: PlanVersion): string {
  return `Plan_${definedName(plan.plan, inName(version.validFrom))}`;
}

/** The workbook's name over the people of a plan in a month, or for a figure of the department there. */
export function monthName(month: IsoMonth, plan: PayPlan, figure?: string): string {
  const people = `KPI_${inName(month)}_${plan.plan.replaceAll('-', '_')}`;
  return figure === undefined ? people : `${people}_${figure}`;
}

/** The workbook's name over a plan's records of a month. */
export function recordsName(month: IsoMonth, plan: PayPlan): string {
  return `Records_${inName(month)}_${plan.plan.replaceAll('-', '_')}`;
}

/** The workbook's name over the summary of a month. */
export function summaryName(month: IsoMonth): string {
  return `Pay_${inName(month)}`;
}

/** Every name that a plan has on the Plan sheet. */
export function planBlockNames(plan: PayPlan): readonly string[] {
  return plan.versions.flatMap((version) => [
    blockName(plan, version),
    ...Object.keys(version.parameters).map((name) => parameterName(plan, version, name)),
  ]);
}

/** Names that would stand for two parameters at once; with any, the plans cannot share a workbook. */
export function nameClashes(plans: readonly PayPlan[]): readonly string[] {
  const seen = new Set<string>();
  return plans.flatMap((plan) =>
    plan.versions.flatMap((version) =>
      Object.keys(version.parameters).flatMap((parameter) => {
        const name = parameterName(plan, version, parameter);
        const known = seen.has(name.toLowerCase());
        seen.add(name.toLowerCase());
        return known ? [name] : [];
      }),
    ),
  );
}

/** What a parameter is called on its sheet: its title, with its own name behind where two have the same. */
export function parameterLabel({ parameters }: PlanVersion, name: string, language: Language): string {
  const title = titleOf(parameters[name], name)[language];
  const alike = Object.entries(parameters).filter(([other, entry]) => titleOf(entry, other)[language] === title);
  return alike.length > 1 ? `${title} (${name})` : title;
}

/** How a parameter can be called on a sheet in whatever language it was written. */
export function parameterLabels(version: PlanVersion, name: string): readonly string[] {
  return LANGUAGES.map((language) => parameterLabel(version, name, language));
}

function inName(month: IsoMonth): string {
  return month.replace('-', '_');
}
