import { lineOf, PAY } from '../language/entries';
import type { PlanExample, PlanLine, PlanVersion, ScoreMark } from '../language/pay-plan';
import { withExamples, type Entry, type Section } from './entries';
import { withNames } from './formula-names';
import { writtenForms } from './users-of';

/**
 * The version with an entry under another name, wherever it is used: in formulas, in what is carried over and in examples.
 * What it is called in titles and what it comes to stay the same.
 * @param name a name that is free, as `nameFault` and `isFree` have it
 */
export function renameEntry(version: PlanVersion, section: Section, before: string, name: string): PlanVersion {
  const after = writtenForms(section, name);
  const forms = new Map(writtenForms(section, before).map((form, index) => [form.toLowerCase(), after[index] ?? form]));
  const rewritten = (formula: string): string => withNames(formula, (used) => forms.get(used.toLowerCase()) ?? used);
  const lines = Object.fromEntries(
    Object.entries(version.lines).map(([line, entry]): [string, string | PlanLine] => [
      line,
      typeof entry === 'string' ? rewritten(entry) : { ...entry, formula: rewritten(entry.formula) },
    ]),
  );
  const pay = rewritten(lineOf(version, PAY)?.formula ?? '');
  const inputs = isCarried(section) ? followingUnder(version.inputs, before, name) : version.inputs;
  const changed: PlanVersion = { ...version, inputs, lines, pay };
  const renamed = { ...changed, [section]: underName(changed[section] as Record<string, Entry>, before, name) };
  const marked = version.scored ? { ...renamed, scored: scoredUnder(version.scored, section, before, name) } : renamed;
  return withExamples(marked, (example) => exampleUnder(example, section, before, name));
}

/** Inputs and lines can be carried over to the next month's payroll. */
function isCarried(section: Section): boolean {
  return section === 'inputs' || section === 'lines';
}

function followingUnder(inputs: PlanVersion['inputs'], before: string, name: string): PlanVersion['inputs'] {
  return Object.fromEntries(
    Object.entries(inputs).map(([one, input]) => {
      const { follows } = input;
      const carried = follows && 'earlier' in follows && follows.earlier === before;
      return [one, carried ? { ...input, follows: { ...follows, earlier: name } } : input];
    }),
  );
}

function scoredUnder(scored: ScoreMark, section: Section, before: string, name: string): ScoreMark {
  switch (section) {
    case 'lines':
      return { ...scored, score: scored.score === before ? name : scored.score };
    case 'inputs':
      return { ...scored, indicators: underName(scored.indicators, before, name) };
    case 'parameters':
      return {
        ...scored,
        indicators: Object.fromEntries(
          Object.entries(scored.indicators).map(([indicator, mark]) => [
            indicator,
            mark.weight === before ? { ...mark, weight: name } : mark,
          ]),
        ),
      };
    case 'department':
      return scored;
  }
}

function exampleUnder(example: PlanExample, section: Section, before: string, name: string): PlanExample {
  if (section === 'parameters') return example;
  if (section === 'department') {
    return example.department ? { ...example, department: underName(example.department, before, name) } : example;
  }
  const part = section === 'inputs' ? 'inputs' : 'lines';
  const rename = <T extends { readonly inputs?: object; readonly lines?: object }>(person: T): T =>
    person[part] ? { ...person, [part]: underName(person[part], before, name) } : person;
  return { ...rename(example), ...(example.people && { people: example.people.map(rename) }) };
}

/** The same entries in the same order, one of them under another name. */
function underName<T>(entries: Readonly<Record<string, T>> | object, before: string, name: string): Record<string, T> {
  return Object.fromEntries(
    Object.entries(entries as Readonly<Record<string, T>>).map(([one, entry]) => [one === before ? name : one, entry]),
  );
}
