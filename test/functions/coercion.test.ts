import { callFunction, type Cell, type Input } from '../../src/functions';

const TIERS: Input = [
  [0, 0.1],
  [1000, 0.2],
];

function commission(amount: Input): unknown {
  return callFunction('COMMISSION', [amount, TIERS]);
}

describe('an amount', () => {
  test.each<[string, Cell, number | '']>([
    ['a number', 1500, 200],
    ['zero', 0, 0],
    ['a negative zero', -0, 0],
    ['a drifting number', 0.1 * 3, 0.03],
    ['a blank cell on the web', null, ''],
    ['a blank cell elsewhere', '', ''],
    ['nothing', undefined, ''],
    ['a space', ' ', ''],
    ['a full-width space', '　', ''],
  ])('%s is taken', (_, cell, expected) => {
    expect(commission(cell)).toBe(expected);
    expect(commission([[cell]])).toEqual([[expected]]);
    expect(commission([[1], [cell]])).toEqual([[0.1], [expected]]);
  });

  test.each<[string, Cell, string]>([
    ['a word', 'abc', 'text, not a number'],
    ['a product code', 'A-100', 'text, not a number'],
    ['a date in writing', '2026-10', 'text, not a number'],
    ['a number in writing', '12', 'number stored as text'],
    ['with thousands', '1,234.50', 'number stored as text'],
    ['in full width', '１２３', 'number stored as text'],
    ['a percentage', '85 %', 'number stored as text'],
    ['a full-width percentage', '８５％', 'number stored as text'],
    ['a currency', '¥300', 'number stored as text'],
    ['a full-width currency', '￥300', 'number stored as text'],
    ['a negative in brackets', '(300)', 'number stored as text'],
    ['TRUE', true, 'logical value'],
    ['FALSE', false, 'logical value'],
    ['a number in a text array', 'Infinity', 'text, not a number'],
  ])('%s is refused, not guessed at', (_, cell, words) => {
    const refused = { error: '#VALUE!', message: expect.stringContaining(words) as string };
    expect(commission(cell)).toMatchObject(refused);
    expect(commission([[1], [cell]])).toMatchObject([[0.1], [refused]]);
  });

  test.each<[Cell, string]>([
    ['#N/A', '#N/A'],
    ['#DIV/0!', '#DIV/0!'],
    ['#NUM!', '#NUM!'],
    ['#NULL!', '#NULL!'],
    ['#VALUE!', '#VALUE!'],
    ['#REF!', '#VALUE!'],
    ['#NAME?', '#VALUE!'],
    [{ code: '#N/A' }, '#N/A'],
    [{ code: '#REF!' }, '#VALUE!'],
    [{ code: '#SPILL!' }, '#VALUE!'],
  ])('the error cell %p gives %s in its own place', (cell, error) => {
    expect(commission([[1], [cell], [2]])).toMatchObject([[0.1], [{ error }], [0.2]]);
  });

  test.each([NaN, Infinity, -Infinity])('%p is #NUM!', (value) => {
    expect(commission([[value]])).toMatchObject([[{ error: '#NUM!' }]]);
  });
});

describe('one bad cell spoils only its own place', () => {
  test('of an amount', () => {
    expect(commission([[-1], [1500]])).toMatchObject([[{ error: '#VALUE!' }], [200]]);
  });

  test('of a target', () => {
    const answer = callFunction('ATTAINMENT', [
      [[1], [1], [1], [null]],
      [[0], [2], [null], [5]],
    ]);
    expect(answer).toMatchObject([[{ error: '#DIV/0!' }], [0.5], [''], ['']]);
  });

  test('an error is not hidden by a blank beside it', () => {
    expect(callFunction('ATTAINMENT', [null, 'abc'])).toMatchObject({ error: '#VALUE!' });
    expect(callFunction('ATTAINMENT', ['abc', null])).toMatchObject({ error: '#VALUE!' });
  });

  test('a result too large for a cell', () => {
    expect(callFunction('BONUS', [[[1e300], [100]], 1e300, 100])).toMatchObject([[{ error: '#NUM!' }], [1e302]]);
  });
});

describe('a score', () => {
  test.each<[string, Input, Input, Input, unknown]>([
    ['row by row', [[90, 80]], [[0.5, 0.5]], null, 85],
    ['row against column', [[90, 80]], [[0.5], [0.5]], null, 85],
    [
      'block against row',
      [
        [90, 80],
        [70, 60],
      ],
      [[25, 25, 25, 25]],
      null,
      75,
    ],
    ['one of each', 90, 1, null, 90],
    ['with a blank weight and score at the end', [[90], [80], [null]], [[50], [50], [null]], null, 85],
    ['blank as empty text', [[90], ['']], [[50], [50]], 'zero', 45],
    ['reweighted', [[90], [null]], [[50], [50]], 'reweight', 90],
    ['in Chinese', [[90], [null]], [[50], [50]], '按零分', 45],
  ])('%s', (_, scores, weights, missing, expected) => {
    expect(callFunction('SCORE', [scores, weights, missing])).toBe(expected);
  });

  test.each<[string, Input, Input, string]>([
    ['a missing one', [[90], [null]], [[50], [50]], 'score 2 is missing'],
    ['text among them', [[90], ['good']], [[50], [50]], 'scores, row 2 of the range: “good” is text'],
    ['text among the weights', [[90, 80]], [[50, '50%']], 'weights, column 2: “50%” is a number stored as text'],
    ['an error among them', [[90, { code: '#REF!' }]], [[50, 50]], 'scores, column 2: it is already #REF!'],
    ['different counts', [[90, 80]], [[100]], 'scores (2) and weights (1) differ in number'],
    ['no scores at all', [[null, null]], [[50, 50]], 'scores: nothing is given'],
    ['no weights at all', [[90, 80]], null, 'weights: nothing is given'],
  ])('%s is an error of the whole call', (_, scores, weights, message) => {
    const answer = callFunction('SCORE', [scores, weights]) as { error: string; message: string };
    expect(answer.error).toBe('#VALUE!');
    expect(answer.message.toLowerCase()).toContain(message.toLowerCase());
  });
});

describe('an optional argument', () => {
  test.each<[string, Input]>([
    ['left out by Excel', null],
    ['left out from code', undefined],
    ['a blank cell', ''],
    ['a blank range of one cell', [['']]],
  ])('%s takes its default', (_, nothing) => {
    expect(callFunction('COMMISSION', [1500, TIERS, nothing, nothing])).toBe(200);
    expect(callFunction('MULTIPLIER', [1500, TIERS, nothing, nothing])).toBe(0.2);
    expect(callFunction('ATTAINMENT', [3, 4, nothing])).toBe(0.75);
    expect(callFunction('BONUS', [300, 1, 50, nothing])).toBe(150);
    expect(callFunction('PAY.ROUND', [1.005, nothing, nothing])).toBe(1.01);
  });

  test('may be a cell', () => {
    expect(callFunction('COMMISSION', [1500, TIERS, [['whole']]])).toBe(300);
    expect(callFunction('PAY.ROUND', [1.25, [[1]]])).toBe(1.3);
  });

  test('is no range', () => {
    expect(callFunction('PAY.ROUND', [1.25, [[1], [2]]])).toEqual({
      error: '#VALUE!',
      message: 'digits: one value is needed, but the range has 2 × 1 cells (rows × columns). Select one cell.',
    });
  });

  test.each<[Cell, string]>([
    [true, '#VALUE!'],
    ['2', '#VALUE!'],
    [{ code: '#N/A' }, '#N/A'],
    [2.5, '#VALUE!'],
  ])('digits %p give %s', (digits, error) => {
    expect(callFunction('PAY.ROUND', [1.25, digits])).toMatchObject({ error });
  });
});

test('more arguments than there are is an error', () => {
  expect(callFunction('ATTAINMENT', [1, 2, null, 4])).toEqual({
    error: '#VALUE!',
    message: '4 arguments are given, at most 3 are possible. Remove the rest.',
  });
});

test('a function that is none of ours is a mistake in the code that calls it', () => {
  expect(() => callFunction('VLOOKUP', [])).toThrow(RangeError);
});
