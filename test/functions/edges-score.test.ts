import { fault, testEdges } from '../support/edges';

describe('scores and weights', () => {
  testEdges('SCORE', [
    ['values', [90, 1], 90],
    ['cells', [[[90]], [[100]]], 90],
    ['rows', [[[90, 80]], [[0.5, 0.5]]], 85],
    [
      'columns',
      [
        [[90], [80]],
        [[50], [50]],
      ],
      85,
    ],
    ['a row with a column', [[[90, 80]], [[0.25], [0.75]]], 82.5],
    [
      'blocks, read row by row',
      [
        [
          [100, 80],
          [60, 40],
        ],
        [[40, 30, 20, 10]],
      ],
      80,
    ],
    ['no marks', [[[0, 0]], [[0.5, 0.5]]], 0],
    ['below zero', [[[-10, 100]], [[0.1, 0.9]]], 89],
    ['weights of thirds', [[[70, 80, 90]], [[1 / 3, 1 / 3, 1 / 3]]], 80],
    ['drifting scores', [[[0.1 * 3, 0.3]], [[0.5, 0.5]]], 0.3],
    ['a weight of zero', [[[90, 10]], [[1, 0]]], 90],
    ['a blank weight is zero', [[[90, 10]], [[1, null]]], 90],
    ['weights a cent short', [[[90, 80]], [[50, 49.99]]], fault('#VALUE!', 'The weights add up to 99.99')],
    ['weights a cent over', [[[90, 80]], [[50, 50.01]]], fault('#VALUE!', 'The weights add up to 100.01')],
    ['weights of zero', [[[90, 80]], [[0, 0]]], fault('#DIV/0!', 'All weights are zero')],
    ['a weight below zero', [[[90, 80]], [[1.5, -0.5]]], fault('#VALUE!', 'Weight 2 is -0.5')],
    ['fewer weights', [[[90, 80]], [[100]]], fault('#VALUE!', 'Scores (2) and weights (1) differ in number')],
    ['no scores', [null, [[100]]], fault('#VALUE!', 'scores: nothing is given')],
    ['no weights', [[[90]], [[null]]], fault('#VALUE!', 'weights: nothing is given')],
    ['text', [[['good', 80]], [[50, 50]]], fault('#VALUE!', 'scores, column 1: “good” is text')],
    ['full-width digits', [[['９０', 80]], [[50, 50]]], fault('#VALUE!', '“９０” is a number stored as text')],
    ['a logical value', [[[true, 80]], [[50, 50]]], fault('#VALUE!', 'TRUE is a logical value')],
    ['an error among the scores', [[[{ code: '#N/A' }, 80]], [[50, 50]]], fault('#N/A', 'scores, column 1')],
    ['an error among the weights', [[[90, 80]], [[50], ['#DIV/0!']]], fault('#DIV/0!', 'weights, row 2 of the range')],
  ]);
});

describe('a missing score', () => {
  testEdges('SCORE', [
    ['is an error', [[[90, null]], [[60, 40]]], fault('#VALUE!', 'Score 2 is missing')],
    ['as empty text is one too', [[[90, '']], [[60, 40]], 'error'], fault('#VALUE!', 'Score 2 is missing')],
    ['as desktop Excel hands it over is no marks', [[[90, 0]], [[60, 40]]], 54],
    ['of no weight is not missed', [[[90, null]], [[100, 0]]], 90],
    ['earns no marks under zero', [[[90, null]], [[60, 40]], 'zero'], 54],
    ['hands its weight on under reweight', [[[90, null, 60]], [[50, 20, 30]], 'reweight'], 78.75],
    ['hands its weight on in Chinese', [[[90, null]], [[60, 40]], '重新分配权重'], 90],
    [
      'of the only weight leaves nothing',
      [[[null, 90]], [[100, 0]], 'reweight'],
      fault('#DIV/0!', 'No score that carries'),
    ],
    ['under another word', [[[90, null]], [[60, 40]], 'skip'], fault('#VALUE!', 'missing: “skip” is not one of')],
  ]);
});
