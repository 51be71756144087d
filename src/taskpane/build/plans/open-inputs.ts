import type { PlanInput, PlanValue, PlanValues } from '../../../plan/language';
import type { PlanReview } from '../../../sheets/month-types';

/** What a plan asks for and nobody has given yet. */
export interface OpenInputs {
  /** Inputs that some people have nothing for, and nothing stands for them: their pay is not right yet. */
  readonly blank: readonly { readonly input: string; readonly people: number }[];
  /** Inputs, and figures of the department, that are typed on the sheet and that nobody has typed: what the plan says stands for them. */
  readonly toType: readonly { readonly name: string; readonly entry: PlanInput }[];
}

/** The inputs of a plan that are still to be typed on its sheet. */
export function openInputs({ use, compiled, rows, department }: PlanReview): OpenInputs {
  const { version } = compiled;
  const missing = rows.map(({ result }) => result.missing);
  const blank = Object.keys(version.inputs).flatMap((input) => {
    const people = missing.filter((names) => names.includes(input)).length;
    return people > 0 ? [{ input, people }] : [];
  });
  const isBlank = (name: string): boolean => blank.some(({ input }) => input === name);
  const shared = Object.entries(version.department ?? {}).filter(
    ([name, { from }]) => !from && !use.department[name] && !isGiven(department, name),
  );
  const own = Object.entries(version.inputs).filter(
    ([name, { follows }]) =>
      !follows && !use.inputs[name] && !isBlank(name) && rows.every(({ inputs }) => !isGiven(inputs, name)),
  );
  return { blank, toType: [...shared, ...own].map(([name, entry]) => ({ name, entry })) };
}

function isGiven(values: PlanValues, name: string): boolean {
  const value: PlanValue | readonly PlanValue[] | undefined = values[name];
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
