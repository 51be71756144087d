import type { CompiledPlan } from './compile-plan';
import { evaluateTeam, type PersonResult, type TeamFigures } from './evaluate-team';
import type { ExamplePerson, PlanExample } from './pay-plan';

/** The people of an example: its team, or the one whose case it is. */
export function examplePeople(example: PlanExample): readonly ExamplePerson[] {
  if (example.people) return example.people;
  const { inputs = {}, lines, pay = 0 } = example;
  return [{ inputs, pay, ...(lines && { lines }) }];
}

/** What an example gives to a plan. */
export function exampleFigures(compiled: CompiledPlan, example: PlanExample): TeamFigures {
  return {
    month: example.month ?? compiled.version.validFrom,
    people: examplePeople(example).map(({ inputs }) => inputs),
    department: example.department ?? {},
  };
}

/** An example worked out, one result a person. */
export function runExample(compiled: CompiledPlan, example: PlanExample): readonly PersonResult[] {
  return evaluateTeam(compiled, exampleFigures(compiled, example));
}
