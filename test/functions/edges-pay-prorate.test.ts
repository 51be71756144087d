import type { Input } from '../../src/functions';
import { serialOf } from '../../src/functions/excel-date';
import { fault, testEdges } from '../support/edges';

const JANUARY = [serialOf('2026-01-01'), serialOf('2026-01-31')] as const;
const LONG_BEFORE = serialOf('2024-03-01');
const THE_15TH = serialOf('2026-01-15');
const THE_16TH = serialOf('2026-01-16');

/** A call over January 2026 with 6,200 to prorate: 200 a calendar day. */
function january(start: Input, end?: Input, basis?: Input): Input[] {
  return [6200, ...JANUARY, start, end, basis];
}

describe('one cell or a range, for the amount and both dates', () => {
  testEdges('PAY.PRORATE', [
    ['values', january(THE_15TH), 3400],
    ['cells', [[[6200]], [[JANUARY[0]]], [[JANUARY[1]]], [[THE_15TH]]], [[3400]]],
    ['a column of amounts, one start', [[[6200], [3100]], ...JANUARY, THE_15TH], [[3400], [1700]]],
    ['one amount, a column of starts', january([[LONG_BEFORE], [THE_15TH]]), [[6200], [3400]]],
    ['one amount and start, a row of ends', january(LONG_BEFORE, [[THE_15TH, THE_16TH, null]]), [[3000, 3200, 6200]]],
    [
      'ranges of one shape',
      [[[6200], [3100]], ...JANUARY, [[LONG_BEFORE], [THE_15TH]], [[THE_16TH], [null]]],
      [[3200], [1700]],
    ],
    [
      'blocks',
      [
        [
          [6200, 3100],
          [null, 6200],
        ],
        ...JANUARY,
        [
          [THE_15TH, THE_15TH],
          [THE_15TH, null],
        ],
      ],
      [
        [3400, 1700],
        ['', ''],
      ],
    ],
    [
      'ranges of different shapes',
      january([[LONG_BEFORE], [THE_15TH]], [[THE_16TH], [null], [null]]),
      fault('#VALUE!', 'Start has 2 × 1 cells (rows × columns), end has 3 × 1'),
    ],
    ['a period as a range', [6200, [[...JANUARY]], JANUARY[1], THE_15TH], fault('#VALUE!', 'periodStart: one value')],
  ]);
});

describe('the amount', () => {
  testEdges('PAY.PRORATE', [
    ['zero', [0, ...JANUARY, THE_15TH], 0],
    ['below zero', [-6200, ...JANUARY, THE_15TH], -3400],
    ['blank', [null, ...JANUARY, THE_15TH], ''],
    ['blank in a range', [[[''], [6200]], ...JANUARY, THE_15TH], [[''], [3400]]],
    ['drifting', [3.1 * 3, ...JANUARY, JANUARY[1]], 0.3],
    ['not rounded', [1000, ...JANUARY, THE_15TH], 548.3870967741935],
    [
      'a number stored as text',
      ['6,200', ...JANUARY, THE_15TH],
      fault('#VALUE!', 'amount: “6,200” is a number stored'),
    ],
    [
      'full-width digits',
      ['６２００', ...JANUARY, THE_15TH],
      fault('#VALUE!', 'amount: “６２００” is a number stored'),
    ],
    ['a logical value', [true, ...JANUARY, THE_15TH], fault('#VALUE!', 'amount: TRUE is a logical value')],
    ['an error, in its own place', [[['#N/A'], [6200]], ...JANUARY, THE_15TH], [[fault('#N/A')], [3400]]],
  ]);
});

describe('start and end', () => {
  testEdges('PAY.PRORATE', [
    ['on the first day', january(JANUARY[0]), 6200],
    ['a day later', january(JANUARY[0] + 1), 6000],
    ['on the last day', january(JANUARY[1]), 200],
    ['a day after the period', january(JANUARY[1] + 1), 0],
    ['left on the last day', january(LONG_BEFORE, JANUARY[1]), 6200],
    ['left on the first day', january(LONG_BEFORE, JANUARY[0]), 200],
    ['left the day before the period', january(LONG_BEFORE, JANUARY[0] - 1), 0],
    ['started and left on one day', january(THE_15TH, THE_15TH), 200],
    ['a blank start', january(null), ''],
    ['a blank start as desktop Excel hands it over', january(0), ''],
    ['a blank end on the web', january(THE_15TH, null), 3400],
    ['a blank end as empty text', january(THE_15TH, ''), 3400],
    ['a blank end as desktop Excel hands it over', january(THE_15TH, 0), 3400],
    ['a time of day, cut off', january(THE_15TH + 0.75, THE_16TH + 0.999), 400],
    [
      'left before being hired',
      january(THE_16TH, THE_15TH),
      fault('#VALUE!', 'The start 2026-01-16 is after the end 2026-01-15'),
    ],
    [
      'the same, in its own place',
      january([[THE_15TH], [THE_16TH]], THE_15TH),
      [[200], [fault('#VALUE!', 'Row 2 of the range: the start 2026-01-16')]],
    ],
    ['a date stored as text', january('2026-01-15'), fault('#VALUE!', 'start: “2026-01-15” is a date stored as text')],
    [
      'a Chinese date as text',
      january(THE_15TH, '2026年1月16日'),
      fault('#VALUE!', 'end: “2026年1月16日” is a date stored'),
    ],
    ['a word', january(THE_15TH, '在职'), fault('#VALUE!', 'end: “在职” is not a date. Type one, such as 2026-01-31.')],
    ['a date in digits', january(20260115), fault('#VALUE!', 'start: “20260115” is not a date')],
    ['below zero', january(-1), fault('#VALUE!', 'start: “-1” is not a date')],
    ['a logical value', january(true), fault('#VALUE!', 'start: “TRUE” is not a date')],
    ['an error, in its own place', january([['#N/A'], [THE_15TH]]), [[fault('#N/A')], [3400]]],
  ]);
});

describe('the period', () => {
  testEdges('PAY.PRORATE', [
    ['of one day', [100, THE_15TH, THE_15TH, LONG_BEFORE], 100],
    ['with a time of day, cut off', [6200, JANUARY[0] + 0.5, JANUARY[1] + 0.5, THE_15TH], 3400],
    ['across years', [6200, serialOf('2025-12-26'), serialOf('2026-01-25'), THE_15TH], 2200],
    [
      'that ends before it begins',
      [6200, JANUARY[1], JANUARY[0], THE_15TH],
      fault('#VALUE!', 'The period begins on 2026-01-31'),
    ],
    [
      'that ends before it begins, for a range: the call as a whole',
      [[[6200]], JANUARY[1], JANUARY[0], [[THE_15TH]]],
      fault('#VALUE!', 'The period begins'),
    ],
    ['without a start', [6200, null, JANUARY[1], THE_15TH], fault('#VALUE!', 'periodStart: it is left out')],
    ['without a start on desktop', [6200, 0, JANUARY[1], THE_15TH], fault('#VALUE!', 'periodStart: it is left out')],
    [
      'as text',
      [6200, '2026-01-01', JANUARY[1], THE_15TH],
      fault('#VALUE!', 'periodStart: “2026-01-01” is a date stored as text'),
    ],
    [
      'with an error for its end',
      [6200, JANUARY[0], { code: '#REF!' }, THE_15TH],
      fault('#VALUE!', 'periodEnd: it is already #REF!'),
    ],
  ]);
});

describe('the basis', () => {
  testEdges('PAY.PRORATE', [
    ['left out', january(THE_15TH), 3400],
    ['blank', january(THE_15TH, null, ''), 3400],
    ['calendar', january(THE_15TH, null, 'calendar'), 3400],
    ['calendar in Chinese', january(THE_15TH, null, '日历天数'), 3400],
    ['workdays', [6600, ...JANUARY, THE_15TH, null, 'Workdays'], 3600],
    ['workdays in Chinese', [6600, ...JANUARY, THE_15TH, null, '工作日'], 3600],
    ['21.75', [6525, ...JANUARY, THE_15TH, null, '21.75'], 3600],
    ['21.75 as a number', [6525, ...JANUARY, THE_15TH, null, 21.75], 3600],
    ['21.75 in Chinese', [6525, ...JANUARY, THE_15TH, null, '月计薪天数'], 3600],
    ['21.75 in full width', [6525, ...JANUARY, THE_15TH, null, '２１．７５'], 3600],
    [
      '21.75 for a quarter',
      [6525, JANUARY[0], serialOf('2026-03-31'), THE_15TH, null, '21.75'],
      fault('#VALUE!', '2026-01-01 to 2026-03-31 has 90 days'),
    ],
    [
      'workdays of a weekend',
      [6525, serialOf('2026-01-10'), serialOf('2026-01-11'), LONG_BEFORE, null, 'workdays'],
      fault('#DIV/0!', 'There is no workday from 2026-01-10 to 2026-01-11'),
    ],
    [
      'another number',
      january(THE_15TH, null, 30),
      fault('#VALUE!', 'basis: “30” is not one of its values. Use one of: calendar, workdays, 21.75.'),
    ],
    ['a logical value', january(THE_15TH, null, true), fault('#VALUE!', 'basis: “TRUE” is not one of its values')],
  ]);
});
