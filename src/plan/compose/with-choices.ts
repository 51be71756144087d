import type { Parameter, PlanExample, PlanInput, PlanValue, PlanValues, PlanVersion } from '../language/pay-plan';
import { entryOf, withEntry, withExamples } from './entries';
import { omit } from './omit';
import { columnLabels, rowLabels, withGridLabels } from './grid-cells';

type Choices = NonNullable<PlanInput['choices']>;

/**
 * The version with other words for an input to be chosen from. Grids whose rows or columns are these words follow: a word
 * that takes another's place takes over its rates, and its values in the examples.
 */
export function withChoices(version: PlanVersion, name: string, choices: Choices): PlanVersion {
  const input = entryOf(version, 'inputs', name);
  if (!input) return version;
  const before = Object.keys(input.choices ?? {});
  const after = Object.keys(choices);
  const parameters = Object.fromEntries(
    Object.entries(version.parameters).map(([one, parameter]) => [one, withWords(parameter, before, after)]),
  );
  const changed = withEntry({ ...version, parameters }, 'inputs', name, { ...input, choices });
  const word = (value: PlanValue): PlanValue => {
    const place = typeof value === 'string' && !after.includes(value) ? before.indexOf(value) : -1;
    const instead = after[place];
    return instead === undefined || before.includes(instead) ? value : instead;
  };
  return withExamples(changed, (example) => exampleWith(example, name, word));
}

function withWords(parameter: Parameter, before: readonly string[], after: readonly string[]): Parameter {
  if (!('grid' in parameter)) return parameter;
  const { grid, labels } = parameter;
  const areWords = (side: readonly (string | number)[]): boolean =>
    side.length === before.length && side.every((label) => before.includes(String(label)));
  const rows = areWords(rowLabels(grid)) ? inOrder(rowLabels(grid), before, after) : null;
  const columns = areWords(columnLabels(grid)) ? inOrder(columnLabels(grid), before, after) : null;
  if (!rows && !columns) return parameter;
  const kept = Object.entries(labels ?? {}).filter(([label]) => after.includes(label) || !before.includes(label));
  return {
    ...omit(parameter, 'labels'),
    grid: withGridLabels(grid, rows, columns),
    ...(kept.length > 0 && { labels: Object.fromEntries(kept) }),
  };
}

/** The new words in the order in which a grid has the old ones; further words follow. */
function inOrder(
  labels: readonly (string | number)[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const placed = labels.flatMap((label) => {
    const word = String(label);
    if (after.includes(word)) return [word];
    const instead = after[before.indexOf(word)];
    return instead !== undefined && !before.includes(instead) ? [instead] : [];
  });
  return [...placed, ...after.filter((word) => !placed.includes(word))];
}

function exampleWith(example: PlanExample, name: string, word: (value: PlanValue) => PlanValue): PlanExample {
  const values = (inputs: PlanValues): PlanValues => {
    const value = inputs[name];
    if (value === undefined) return inputs;
    return { ...inputs, [name]: isList(value) ? value.map(word) : word(value) };
  };
  return {
    ...example,
    ...(example.inputs && { inputs: values(example.inputs) }),
    ...(example.people && {
      people: example.people.map((person) => ({ ...person, inputs: values(person.inputs) })),
    }),
  };
}

function isList(value: PlanValues[string]): value is readonly PlanValue[] {
  return Array.isArray(value);
}
