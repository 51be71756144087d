import { lineOf, PAY } from '../language/entries';
import type { PlanVersion } from '../language/pay-plan';
import type { Section } from './entries';
import { namesInText } from './formula-names';

/** How formulas write an entry: by its name, `team.` before it for everyone's, `department.` for the month's. */
export function writtenForms(section: Section, name: string): readonly string[] {
  if (section === 'department') return [`department.${name}`];
  return section === 'parameters' ? [name] : [name, `team.${name}`];
}

/** The lines whose formulas use an entry, in the plan's order; `pay` last. */
export function usersOf(version: PlanVersion, section: Section, name: string): readonly string[] {
  const forms = new Set(writtenForms(section, name).map((form) => form.toLowerCase()));
  return [...Object.keys(version.lines), PAY].filter((line) =>
    namesInText(lineOf(version, line)?.formula ?? '').some((used) => forms.has(used.toLowerCase())),
  );
}
