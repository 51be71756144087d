import { serialOf } from '../../src/functions/excel-date';
import { fault, testEdges } from '../support/edges';

const AS_OF = serialOf('2026-01-31');
const FOUR_YEARS = serialOf('2022-01-31');
const NOT_QUITE = serialOf('2022-02-01');

describe('hired', () => {
  testEdges('PAY.SENIORITY', [
    ['a value', [FOUR_YEARS, AS_OF, 50], 200],
    ['a cell', [[[FOUR_YEARS]], AS_OF, 50], [[200]]],
    ['a row', [[[FOUR_YEARS, NOT_QUITE]], AS_OF, 50], [[200, 150]]],
    ['a column', [[[FOUR_YEARS], [NOT_QUITE]], AS_OF, 50], [[200], [150]]],
    [
      'a block',
      [
        [
          [FOUR_YEARS, null],
          [NOT_QUITE, AS_OF],
        ],
        AS_OF,
        50,
      ],
      [
        [200, ''],
        [150, 0],
      ],
    ],
    ['on the day of counting', [AS_OF, AS_OF, 50], 0],
    [
      'a day later',
      [AS_OF + 1, AS_OF, 50],
      fault('#VALUE!', 'hired: the day of hiring, 2026-02-01, is after the day of counting, 2026-01-31'),
    ],
    [
      'a day later, in its own place',
      [[[AS_OF + 1], [FOUR_YEARS]], AS_OF, 50],
      [[fault('#VALUE!', 'hired, row 1 of the range')], [200]],
    ],
    ['in the year 1900', [1, AS_OF, 1], 126],
    ['on a day that never was, 29 February 1900', [60, AS_OF, 1], fault('#VALUE!', 'hired: “60” is not a date')],
    ['a blank on the web', [null, AS_OF, 50], ''],
    ['a blank as empty text', [' ', AS_OF, 50], ''],
    ['a blank on desktop', [0, AS_OF, 50], ''],
    ['with a time of day', [FOUR_YEARS + 0.9, AS_OF + 0.1, 50], 200],
    [
      'a date stored as text',
      ['2022/1/31', AS_OF, 50],
      fault('#VALUE!', 'hired: “2022/1/31” is a date stored as text'),
    ],
    [
      'a full-width date stored as text',
      ['２０２２／１／３１', AS_OF, 50],
      fault('#VALUE!', 'is a date stored as text'),
    ],
    ['a year as text', ['2022', AS_OF, 50], fault('#VALUE!', 'hired: “2022” is not a date')],
    ['a word', ['unknown', AS_OF, 50], fault('#VALUE!', 'hired: “unknown” is not a date')],
    ['a logical value', [true, AS_OF, 50], fault('#VALUE!', 'hired: “TRUE” is not a date')],
    ['an error, in its own place', [[['#N/A'], [FOUR_YEARS]], AS_OF, 50], [[fault('#N/A')], [200]]],
    ['not finite', [Infinity, AS_OF, 50], fault('#NUM!')],
  ]);
});

describe('29 February', () => {
  const LEAP = serialOf('2024-02-29');
  testEdges('PAY.SENIORITY', [
    ['27 February of a year without it', [LEAP, serialOf('2025-02-27'), 50], 0],
    ['28 February of a year without it', [LEAP, serialOf('2025-02-28'), 50], 50],
    ['28 February of a year with it', [LEAP, serialOf('2028-02-28'), 50], 150],
    ['29 February of a year with it', [LEAP, serialOf('2028-02-29'), 50], 200],
  ]);
});

describe('the day of counting, the amount and the cap', () => {
  testEdges('PAY.SENIORITY', [
    ['as cells', [FOUR_YEARS, [[AS_OF]], [[50]], [[120]]], 120],
    ['nothing a year', [FOUR_YEARS, AS_OF, 0], 0],
    ['drifting', [serialOf('2023-01-31'), AS_OF, 0.1], 0.3],
    ['a cap that is reached exactly', [FOUR_YEARS, AS_OF, 50, 200], 200],
    ['a cap a cent lower', [FOUR_YEARS, AS_OF, 50, 199.99], 199.99],
    ['a cap a cent higher', [FOUR_YEARS, AS_OF, 50, 200.01], 200],
    ['a cap of zero', [FOUR_YEARS, AS_OF, 50, 0], fault('#VALUE!', 'The cap is 0')],
    ['a blank cap', [FOUR_YEARS, AS_OF, 50, ''], 200],
    ['an amount below zero', [[[FOUR_YEARS]], AS_OF, -50], fault('#VALUE!', 'The amount per year is -50')],
    ['a cap below zero', [FOUR_YEARS, AS_OF, 50, -1], fault('#VALUE!', 'The cap is -1')],
    ['no day of counting', [FOUR_YEARS, null, 50], fault('#VALUE!', 'asOf: it is left out, or its cell is blank')],
    ['no amount', [FOUR_YEARS, AS_OF, null], fault('#VALUE!', 'perYear: it is left out, or its cell is blank')],
    [
      'a day of counting as text',
      [FOUR_YEARS, '2026-01-31', 50],
      fault('#VALUE!', 'asOf: “2026-01-31” is a date stored as text'),
    ],
    [
      'days of counting as a range',
      [FOUR_YEARS, [[AS_OF], [AS_OF]], 50],
      fault('#VALUE!', 'asOf: one value is needed'),
    ],
    ['an amount as text', [FOUR_YEARS, AS_OF, '５０'], fault('#VALUE!', 'perYear: “５０” is a number stored as text')],
    ['an error for a cap', [FOUR_YEARS, AS_OF, 50, '#DIV/0!'], fault('#DIV/0!', 'cap: it is already #DIV/0!')],
  ]);
});
