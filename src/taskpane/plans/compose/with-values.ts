import { withFreshFigure, type ComposedLine, type LineDraft } from '../../../plan/compose';
import { ofDepartment, type PlanValues } from '../../../plan/language';
import { withPerson, type Trial } from '../trial';

/**
 * Values that were tried, where they belong: those of what is new stay with the form, which may yet call it otherwise; the
 * others are those that the plan is tried with.
 * @param made what is new, by the name that formulas write
 */
export function withValues(
  draft: LineDraft,
  trial: Trial,
  made: ComposedLine['made'],
  values: { readonly inputs: PlanValues; readonly department: PlanValues },
): { readonly draft: LineDraft; readonly trial: Trial } {
  const shared = Object.entries(values.department).map(([name, value]) => [ofDepartment(name), value] as const);
  const given = new Map([...Object.entries(values.inputs), ...shared]);
  let next = draft;
  for (const [name, { part: of, key }] of Object.entries(made)) {
    const part = next[of];
    const figure = part?.fresh[key];
    const example = given.get(name);
    if (!part || !figure || figure.section === 'parameters' || example === undefined) continue;
    next = { ...next, [of]: withFreshFigure(part, key, { ...figure, example }) };
  }
  const known = (entries: PlanValues, written: (name: string) => string): PlanValues =>
    Object.fromEntries(Object.entries(entries).filter(([name]) => !Object.hasOwn(made, written(name))));
  const department = known(values.department, ofDepartment);
  const own = known(values.inputs, (name) => name);
  return { draft: next, trial: { ...withPerson(trial, own), department } };
}
