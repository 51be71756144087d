import type { Input } from '../../src/functions';
import { expectAnswer, type Shown } from './expect-answer';
import { CARS, LATE } from '../support/tier-tables';

const CARE = [
  [0, 5],
  [50, 6],
  [100, 8],
];
const HEADED = [['From', 'Rate'], ...CARS, ['', ''], [null, null]];
const UNSORTED = [...CARS].reverse();

describe('COMMISSION.REQUIRED', () => {
  test.each<[string, Input[], Shown | Shown[][]]>([
    ['a cent below what a threshold pays', [1999.99, CARS, null, null, 1], 10],
    ['exactly that', [2000, CARS, null, null, 1], 10],
    ['a cent above', [2000.01, CARS, null, null, 1], 11],
    ['whole, the cliff reached', [300, CARE, 'whole', '>=', 1], 50],
    ['whole, the cliff to be exceeded', [300, CARE, 'whole', '>', 1], 51],
    ['lump, by >=', [250, CARS, 'lump', '>=', 1], 10],
    ['lump, by >', [250, CARS, 'lump', '>', 1], 11],
    ['nothing', [0, CARS], 0],
    ['less than nothing', [-100, CARS], 0],
    ['nothing, where the first tier begins later', [0, LATE], 0],
    ['something, where the first tier begins later', [0.01, LATE], 1000.1],
    ['in cents, where no step is given', [100, CARS], 0.5],
    ['a drifting payout', [0.1 * 3, [[0, 1]], null, null, 0.1], 0.3],
    ['a drifting step', [0.9, [[0, 1]], null, null, 0.1 * 3], 0.9],
    ['a header and blank rows', [5000, HEADED, null, null, 1], 21],
    ['no payout', ['', CARS], ''],
    ['out of reach', [301, CARS, 'lump'], '#N/A payout: no amount pays 301; the most that this table pays is 300.'],
    ['a step of zero', [5000, CARS, null, null, 0], '#VALUE! The step is 0. Use a step above zero'],
    ['a step below zero', [[[5000], [1]], CARS, null, null, -1], '#VALUE! The step is -1. Use a step above zero'],
    ['a step in writing', [5000, CARS, null, null, '1 台'], '#VALUE! step: “1 台” is text'],
    ['full-width digits', ['５０００', CARS], '#VALUE! payout: “５０００” is a number stored as text'],
    ['an error cell', ['#N/A', CARS], '#N/A payout: it is already #N/A'],
    ['an unsorted table', [5000, UNSORTED], '#VALUE! tiers: row 2 begins at 10'],
    ['1 × 1', [[[5000]], CARS, null, null, 1], [[21]]],
    ['a row', [[[1000, 3000]], CARS, null, null, 1], [[5, 14]]],
    [
      'a block, with faults in their own places',
      [
        [
          [200, 301],
          [null, 'abc'],
        ],
        CARS,
        'lump',
      ],
      [
        [0, '#N/A payout, row 1 of the range, column 2: no amount pays 301'],
        ['', '#VALUE! payout, row 2 of the range, column 2: “abc” is text'],
      ],
    ],
  ])('%s', (_, args, expected) => {
    expectAnswer('COMMISSION.REQUIRED', args, expected);
  });
});
