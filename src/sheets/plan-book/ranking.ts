import { isFigure, toDouble } from '../../formula/value';
import type { CompiledPlan } from '../../plan/language';
import { PAY } from '../../plan/language';
import type { MonthReview } from '../month-types';

/** People of one position who are paid alike, the best first. */
export interface Ranking {
  /** Name of the plan; null for those who are paid by none. */
  readonly plan: string | null;
  readonly position: string | null;
  readonly by: 'score' | 'pay';
  readonly people: readonly RankedPerson[];
  /** Everybody in the first place, and everybody in the last; nobody is last who is also first. */
  readonly best: readonly RankedPerson[];
  readonly last: readonly RankedPerson[];
}

export interface RankedPerson {
  readonly key: string;
  readonly name: string;
  readonly figure: number;
  /** From 1; those alike share the first of their places. */
  readonly place: number;
}

/** The line that people under a plan are ranked by: their score where the plan has one, otherwise their pay. */
export function rankedLine({ version }: CompiledPlan): string {
  return version.scored?.score ?? (Object.hasOwn(version.lines, SCORE) ? SCORE : PAY);
}

const SCORE = 'score';

/** A month's ranking by position, plan by plan; whoever has no figure is not ranked. */
export function rankingOf({ rows, plans }: Pick<MonthReview, 'rows' | 'plans'>): readonly Ranking[] {
  const scored = rows.some(({ pay }) => pay.score !== null);
  return [
    ...rankings(null, scored ? 'score' : 'pay', rows, ({ pay }) => {
      const figure = scored ? pay.score : pay.pay;
      return typeof figure === 'number' ? figure : null;
    }),
    ...plans.flatMap(({ compiled, rows: people }) => {
      const line = rankedLine(compiled);
      return rankings(compiled.plan.plan, line === PAY ? 'pay' : 'score', people, ({ result }) => {
        const value = result.lines.get(line)?.value ?? null;
        return isFigure(value) ? toDouble(value) : null;
      });
    }),
  ];
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly position: string | null;
}

function rankings<Each extends Row>(
  plan: string | null,
  by: Ranking['by'],
  rows: readonly Each[],
  figureOf: (row: Each) => number | null,
): readonly Ranking[] {
  const positions = [...new Set(rows.map(({ position }) => position))];
  return positions.flatMap((position) => {
    const figures = rows
      .filter((row) => row.position === position)
      .flatMap((row) => {
        const figure = figureOf(row);
        return figure === null ? [] : [{ key: row.key, name: row.name, figure }];
      })
      .sort((one, other) => other.figure - one.figure);
    const people = figures.map((person) => ({
      ...person,
      place: figures.findIndex(({ figure }) => figure === person.figure) + 1,
    }));
    const [first, least] = [people[0]?.figure, people.at(-1)?.figure];
    const best = people.filter(({ figure }) => figure === first);
    const last = first === least ? [] : people.filter(({ figure }) => figure === least);
    return people.length === 0 ? [] : [{ plan, position, by, people, best, last }];
  });
}
