import fc from 'fast-check';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { proposeGrades, STARTER_GRADE_RULE, type GradeRule, type YearOfScores } from '../../../src/plan/scored';

/** A year with these scores from January on. */
function year(scores: readonly (number | null)[], grade: number | null = 3): YearOfScores {
  return {
    key: 'k',
    name: '王芳',
    grade,
    scores: scores.map((score, index) => ({ month: `2026-${String(index + 1).padStart(2, '0')}` as IsoMonth, score })),
  };
}
const times = (count: number, score: number): number[] => Array.from({ length: count }, () => score);
const propose = (scores: readonly (number | null)[], rule: GradeRule = STARTER_GRADE_RULE, grade: number | null = 3) =>
  proposeGrades([year(scores, grade)], rule)[0]!;

describe('ten of twelve months at 90 or more and none under 70 is a grade up, a mean under 70 one down', () => {
  test.each([
    [
      'exactly ten months at exactly 90',
      [...times(10, 90), 70, 70],
      'up',
      '10 of 12 months with 90 marks or more (10 needed), none under 70.',
    ],
    ['nine of them', [...times(9, 90), 89.99, 80, 80], 'stay', '9 of 12 months with 90 marks or more; 10 are needed.'],
    [
      'eleven, and one month just under the floor',
      [...times(11, 95), 69.99],
      'stay',
      'December 2026 has 69.99 marks, under 70.',
    ],
    ['a mean of 69.99', [...times(11, 70), 69.88], 'down', 'The mean of 12 months is 69.99 marks, under 70.'],
    ['a mean of exactly 70', times(12, 70), 'stay', '0 of 12 months with 90 marks or more; 10 are needed.'],
    [
      'a year that began in February',
      [null, ...times(11, 99)],
      'stay',
      '11 months have a score; 12 are needed for a proposal.',
    ],
    ['no scores at all', [], 'stay', '0 months have a score; 12 are needed for a proposal.'],
  ] as const)('%s', (_, scores, move, reason) => {
    const proposal = propose(scores);
    expect(proposal.move).toBe(move);
    expect(proposal.reason['en-US']).toBe(reason);
    expect(proposal.to).toBe({ up: 4, stay: 3, down: 2 }[move]);
  });

  test('in Chinese', () => {
    expect(propose([...times(10, 92.5), 70, 71]).reason['zh-CN']).toBe(
      '12 个月中有 10 个月达到 90 分（需 10 个月），且无低于 70 分的月份。',
    );
    expect(propose([...times(11, 95), 65.5]).reason['zh-CN']).toBe('2026年12月为 65.5 分，低于 70 分。');
    expect(propose(times(12, 60)).reason['zh-CN']).toBe('12 个月平均 60 分，低于 70 分。');
  });
});

test('nobody rises above the highest grade or falls below the lowest', () => {
  expect(propose(times(12, 95), STARTER_GRADE_RULE, 5)).toMatchObject({
    move: 'stay',
    to: 5,
    reason: {
      'en-US': 'Already in the highest grade. 12 of 12 months with 90 marks or more (10 needed), none under 70.',
    },
  });
  expect(propose(times(12, 40), STARTER_GRADE_RULE, 1)).toMatchObject({ move: 'stay', to: 1 });
  expect(propose(times(12, 95), STARTER_GRADE_RULE, null)).toMatchObject({ move: 'up', from: null, to: null });
});

test('a rule that says both at once leaves the decision to people', () => {
  const rule: GradeRule = {
    ...STARTER_GRADE_RULE,
    up: { months: 10, atLeast: 90, noneUnder: null },
    down: { meanUnder: 80 },
  };
  expect(propose([...times(10, 90), 0, 0], rule)).toMatchObject({
    move: 'stay',
    reason: {
      'en-US':
        'The rule says up and down at once. Decide by hand: 10 of 12 months with 90 marks or more (10 needed). The mean of 12 months is 75 marks, under 80.',
    },
  });
});

test('a rule in one direction alone', () => {
  expect(propose(times(12, 10), { ...STARTER_GRADE_RULE, down: null }).move).toBe('stay');
  expect(propose(times(12, 90), { ...STARTER_GRADE_RULE, up: null })).toMatchObject({
    move: 'stay',
    reason: { 'en-US': 'The mean of 12 months is 90 marks, not under 70.' },
  });
});

const scores = fc.array(
  fc.integer({ min: 0, max: 12000 }).map((score) => score / 100),
  { minLength: 12, maxLength: 12 },
);

test('a better month never costs a grade', () => {
  const rank = { down: 0, stay: 1, up: 2 } as const;
  fc.assert(
    fc.property(scores, fc.nat(11), fc.integer({ min: 0, max: 5000 }), (given, month, more) => {
      const better = given.map((score, index) => (index === month ? score + more / 100 : score));
      expect(rank[propose(better).move]).toBeGreaterThanOrEqual(rank[propose(given).move]);
    }),
  );
});

test('the order of the months makes no difference to the proposal', () => {
  fc.assert(
    fc.property(scores, (given) => {
      expect(propose([...given].reverse()).move).toBe(propose(given).move);
    }),
  );
});
