import { withChoices } from '../../../src/plan/compose';
import type { PlanVersion } from '../../../src/plan/language';
import { BLANK_VERSION, inBoth } from './support/compose';

const words = (...all: readonly string[]): Record<string, { 'en-US': string; 'zh-CN': string }> =>
  Object.fromEntries(all.map((word) => [word, inBoth(word)]));

const VERSION: PlanVersion = {
  ...BLANK_VERSION,
  inputs: { model: { choices: words('A', 'B') }, units: { unit: 'car' } },
  parameters: {
    rates: { grid: [['', 0, 1], ['B', 1, 2], ['A', 3, 4]] }, // prettier-ignore
    across: { grid: [['', 'A', 'B'], [0, 5, 6]] }, // prettier-ignore
    other: { grid: [['', 'x', 'y'], [0, 5, 6]] }, // prettier-ignore
  },
  examples: [{ inputs: { model: 'A', units: 1 }, pay: 0 }, { people: [{ inputs: { model: 'B' }, pay: 0 }] }],
};

test.each([
  [
    'another word',
    ['A', 'SUV'],
    [
      ['SUV', 1, 2],
      ['A', 3, 4],
    ],
    ['A', 'SUV'],
    ['A', 'SUV'],
  ],
  [
    'one more',
    ['A', 'B', 'C'],
    [
      ['B', 1, 2],
      ['A', 3, 4],
      ['C', 0, 0],
    ],
    ['A', 'B', 'C'],
    ['A', 'B'],
  ],
  ['one fewer', ['B'], [['B', 1, 2]], ['B'], ['A', 'B']],
  [
    'another order',
    ['B', 'A'],
    [
      ['B', 1, 2],
      ['A', 3, 4],
    ],
    ['A', 'B'],
    ['A', 'B'],
  ],
] as const)('grids and examples follow the words of a choice: %s', (_, after, rows, across, given) => {
  const version = withChoices(VERSION, 'model', words(...after));
  expect(Object.keys(version.inputs['model']?.choices ?? {})).toEqual(after);
  expect(version.parameters['rates']).toEqual({ grid: [['', 0, 1], ...rows] });
  expect(version.parameters['across']).toMatchObject({ grid: [['', ...across], expect.anything()] });
  expect(version.parameters['other']).toBe(VERSION.parameters['other']);
  expect(version.examples).toEqual([
    { inputs: { model: given[0], units: 1 }, pay: 0 },
    { people: [{ inputs: { model: given[1] }, pay: 0 }] },
  ]);
});
