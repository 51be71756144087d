import type { IsoMonth } from '../../plan/month-setup';
import type { Text } from '../../i18n';
import { isFigure, toDouble } from '../../formula/value';
import {
  compilePlan,
  examplePeople,
  PAY,
  runExample,
  type ExamplePerson,
  type Parameter,
  type PayPlan,
  type PersonResult,
  type PlanExample,
  type PlanVersion,
} from '../../plan/language';
import type { Trial } from './trial';

/** What a user types stands in every language: nobody types it twice. */
export function inEveryLanguage(text: string): Text {
  return { 'en-US': text, 'zh-CN': text };
}

/** A plan as the workbook's own: another name and title, everything else as it was. */
export function copyOf(plan: PayPlan, name: string, title: string): PayPlan {
  return { ...plan, plan: name, title: inEveryLanguage(title) };
}

/** The plan with another version in the place of one. */
export function withVersion(plan: PayPlan, version: PlanVersion, next: PlanVersion): PayPlan {
  return { ...plan, versions: plan.versions.map((one) => (one === version ? next : one)) };
}

export function withParameter(version: PlanVersion, name: string, parameter: Parameter): PlanVersion {
  return { ...version, parameters: { ...version.parameters, [name]: parameter } };
}

/** The version with another formula for a line, or for `pay`. */
export function withFormula(version: PlanVersion, name: string, formula: string): PlanVersion {
  if (name === PAY) return { ...version, pay: formula };
  const line = version.lines[name];
  const next = line === undefined || typeof line === 'string' ? formula : { ...line, formula };
  return { ...version, lines: { ...version.lines, [name]: next } };
}

/** The plan with a further version that begins as the last one before its month; the earlier ones stay as they are. */
export function withVersionFrom(plan: PayPlan, month: IsoMonth, like: PlanVersion): PayPlan {
  return { ...plan, versions: [...plan.versions, { ...like, validFrom: month }] };
}

export function withoutVersion(plan: PayPlan, version: PlanVersion): PayPlan {
  return { ...plan, versions: plan.versions.filter((one) => one !== version) };
}

/**
 * The plan with its examples worked out by its own rules: they were worked by hand for the plan that it was adapted from.
 * An example that no longer comes to a figure is left out.
 * @throws PlanError where the plan has errors
 */
export function withFreshExamples(plan: PayPlan): PayPlan {
  return {
    ...plan,
    versions: plan.versions.map((version) => {
      if (!version.examples) return version;
      const compiled = compilePlan(plan, version);
      return {
        ...version,
        examples: version.examples.flatMap((example) => {
          const fresh = freshExample(example, runExample(compiled, example));
          return fresh ? [fresh] : [];
        }),
      };
    }),
  };
}

/**
 * The version with the figures that it is tried with as a further example; null where they do not come to a pay.
 * @param titled what the example of that number is called
 */
export function withExample(
  version: PlanVersion,
  { month, department, people }: Trial,
  results: readonly PersonResult[],
  titled: (number: number) => string,
): PlanVersion | null {
  const examples = version.examples ?? [];
  const worked = people.map((inputs, index) => freshPerson({ inputs, pay: 0 }, results[index]));
  const paid = worked.flatMap((person) => person ?? []);
  const [first] = paid;
  if (!first || paid.length < people.length) return null;
  const shared = { title: inEveryLanguage(titled(examples.length + 1)), month, department };
  const example = people.length > 1 ? { ...shared, people: paid } : { ...shared, ...first };
  return { ...version, examples: [...examples, example] };
}

function freshExample(example: PlanExample, results: readonly PersonResult[]): PlanExample | null {
  const people = examplePeople(example).map((person, index) => freshPerson(person, results[index]));
  const worked = people.flatMap((person) => (person ? [person] : []));
  if (worked.length < people.length) return null;
  const [first] = worked;
  return example.people ? { ...example, people: worked } : { ...example, ...first };
}

function freshPerson(person: ExamplePerson, result: PersonResult | undefined): ExamplePerson | null {
  const figure = (name: string): number | null => {
    const value = result?.lines.get(name)?.value ?? null;
    return isFigure(value) ? toDouble(value) : null;
  };
  const pay = figure(PAY);
  if (pay === null) return null;
  if (!person.lines) return { ...person, pay };
  const lines = Object.keys(person.lines).flatMap((name) => {
    const value = figure(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { ...person, pay, lines: Object.fromEntries(lines) };
}
