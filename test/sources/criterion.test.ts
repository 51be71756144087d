import { readsAsFigure, textCriterion, wildcardSide } from '../../src/sources/criterion';

test.each([
  '1-2',
  '10/3',
  '1E3',
  '50%',
  '$5',
  '¥5',
  '1,234',
  '5:30',
  '5:30 pm',
  '2026-10',
  '10月5日',
  'Oct 5',
  '5-Oct',
])('%s reads as a figure', (text) => {
  expect(readsAsFigure(text)).toBe(true);
});

test.each(['Ann', 'May', 'E1', 'E12', 'XH0001', '张伟', '007', '-2', 'a-1', 'Team 1', 'a*', '12E', ''])(
  '%j does not',
  (text) => {
    expect(readsAsFigure(text)).toBe(false);
  },
);

test.each([
  ['1-2', ['1-2', '1-3'], 'after'],
  ['1-2', ['1-2', '1-23'], 'before'],
  ['1-2', ['1-23', '11-2'], 'none'],
  ['1-2', [12, 'E1'], 'after'],
  [12, ['1-2'], 'plain'],
  ['Ann', ['Anna'], 'plain'],
  ['true', [], 'none'],
] as const)('%s among %j takes a wildcard: %s', (text, column, side) => {
  expect(textCriterion(text, column)).toBe(side);
});

test.each([
  ['2026-1', ['2026-1', '2026-10'], 'before'],
  ['1月', ['1月', '11月'], 'after'],
  ['Oct', ['Oct', 'October'], 'before'],
  ['oct', ['OCT'], 'after'],
] as const)('the month %s among %j takes it %s', (text, column, side) => {
  expect(wildcardSide(text, column)).toBe(side);
});
