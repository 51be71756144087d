import { Decimal, exact } from '../../pay';
import { LANGUAGES, type Language, type Text } from '../../i18n';
import type { IsoMonth } from '../month-setup';
import { scoredText, type ScoredTextKey } from './titles';

/** When a grade moves, as the user sets it. Scores are marks. */
export interface GradeRule {
  /** Months with a score that a proposal needs. */
  readonly fewest: number;
  /** Up one grade: so many months of at least so many marks, and none under a floor where there is one. */
  readonly up: { readonly months: number; readonly atLeast: number; readonly noneUnder: number | null } | null;
  /** Down one grade: a mean under so many marks. */
  readonly down: { readonly meanUnder: number } | null;
  /** The grades there are; a proposal stays between them. */
  readonly grades: { readonly lowest: number; readonly highest: number };
}

/** A rule to start with: ten of twelve months at 90 or more and none under 70 is a grade up, a mean under 70 one down. */
export const STARTER_GRADE_RULE: GradeRule = {
  fewest: 12,
  up: { months: 10, atLeast: 90, noneUnder: 70 },
  down: { meanUnder: 70 },
  grades: { lowest: 1, highest: 5 },
};

/** Somebody's year. */
export interface YearOfScores {
  readonly key: string;
  readonly name: string;
  /** null where it is not known. */
  readonly grade: number | null;
  /** Months without a score are null, or left out. */
  readonly scores: readonly { readonly month: IsoMonth; readonly score: number | null }[];
}

export interface GradeProposal {
  readonly key: string;
  readonly name: string;
  readonly move: 'up' | 'down' | 'stay';
  readonly from: number | null;
  /** null where the grade is not known. */
  readonly to: number | null;
  readonly reason: Text;
}

/** What the rule proposes for each of the people, in their order, and why. */
export function proposeGrades(people: readonly YearOfScores[], rule: GradeRule): readonly GradeProposal[] {
  return people.map(({ key, name, grade, scores }) => {
    const { move, reason } = bounded(judge(monthsOf(scores), rule), grade, rule);
    const step = move === 'up' ? 1 : move === 'down' ? -1 : 0;
    return { key, name, move, from: grade, to: grade === null ? null : grade + step, reason };
  });
}

interface Verdict {
  readonly move: GradeProposal['move'];
  readonly reason: Text;
}

interface MonthScore {
  readonly month: IsoMonth;
  readonly score: Decimal;
}

function monthsOf(scores: YearOfScores['scores']): readonly MonthScore[] {
  return scores.flatMap(({ month, score }) => (score === null ? [] : [{ month, score: exact(score) }]));
}

function judge(months: readonly MonthScore[], rule: GradeRule): Verdict {
  const { fewest } = rule;
  if (months.length < Math.max(1, fewest)) {
    return { move: 'stay', reason: said('grade.months', { months: months.length, fewest }) };
  }
  const up = judgeUp(months, rule);
  const down = judgeDown(months, rule);
  if (up?.met && down?.met)
    return { move: 'stay', reason: scoredText('grade.both', { up: up.reason, down: down.reason }) };
  if (up?.met) return { move: 'up', reason: up.reason };
  if (down?.met) return { move: 'down', reason: down.reason };
  return { move: 'stay', reason: up?.reason ?? down?.reason ?? { 'en-US': '', 'zh-CN': '' } };
}

interface Judged {
  readonly met: boolean;
  readonly reason: Text;
}

function judgeUp(months: readonly MonthScore[], { up }: GradeRule): Judged | null {
  if (!up) return null;
  const { atLeast, noneUnder } = up;
  const reached = months.filter(({ score }) => score.greaterThanOrEqualTo(exact(atLeast))).length;
  const under = months.find(({ score }) => noneUnder !== null && score.lessThan(exact(noneUnder)));
  const values = { reached, months: months.length, atLeast, needed: up.months };
  if (reached < up.months) return { met: false, reason: said('grade.tooFew', values) };
  if (under && noneUnder !== null) {
    const reason = said('grade.under', { month: inWords(under.month), score: under.score.toNumber(), noneUnder });
    return { met: false, reason };
  }
  const floor = noneUnder === null ? '' : said('grade.noneUnder', { noneUnder });
  return { met: true, reason: said('grade.up', { ...values, floor }) };
}

function judgeDown(months: readonly MonthScore[], { down }: GradeRule): Judged | null {
  if (!down) return null;
  const total = months.reduce((sum, { score }) => sum.plus(score), new Decimal(0));
  const mean = total.dividedBy(months.length);
  const met = mean.lessThan(exact(down.meanUnder));
  const values = { months: months.length, mean: mean.toNumber(), meanUnder: down.meanUnder };
  return { met, reason: said(met ? 'grade.down' : 'grade.steady', values) };
}

/** Nobody rises above the highest grade or falls below the lowest. */
function bounded({ move, reason }: Verdict, grade: number | null, { grades }: GradeRule): Verdict {
  if (move === 'up' && grade !== null && grade >= grades.highest) {
    return { move: 'stay', reason: scoredText('grade.highest', { reason }) };
  }
  if (move === 'down' && grade !== null && grade <= grades.lowest) {
    return { move: 'stay', reason: scoredText('grade.lowest', { reason }) };
  }
  return { move, reason };
}

/** A text with its figures as each language writes them. */
function said(key: ScoredTextKey, values: Readonly<Record<string, Text | string | number>>): Text {
  const shown = Object.entries(values).map(([name, value]) => {
    if (typeof value !== 'number') return [name, value] as const;
    const figure = (language: Language): string =>
      new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
    return [name, both(figure)] as const;
  });
  return scoredText(key, Object.fromEntries(shown));
}

function inWords(month: IsoMonth): Text {
  return both((language) =>
    new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    ),
  );
}

function both(of: (language: Language) => string): Text {
  const [english, chinese] = LANGUAGES;
  return { [english]: of(english), [chinese]: of(chinese) };
}
