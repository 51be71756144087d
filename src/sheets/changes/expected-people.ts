import { elementAt, isError, isFigure, toDouble, type Scalar } from '../../formula/value';
import { choiceWords, inputValue } from '../../plan/language';
import type { MonthSetup } from '../../plan/month-setup';
import type { Figure } from '../../plan/month-pay';
import type { CellValue } from '../../sources/source';
import type { PlanReview, PlanReviewRow, ReviewRow } from '../month-types';
import { figureKey, indicatorKey } from './read-people-sheets';

/** Somebody's row as building would have it. */
export interface ExpectedPerson {
  /** Who it is, across sorting and rebuilding. */
  readonly key: string;
  readonly id: string | number | null;
  readonly name: string;
  readonly total: Figure;
  /** What the cell of a figure will show, by its column's key; every form that it may have, as words in either language. */
  readonly shows: (key: string) => readonly CellValue[];
}

/** Everybody paid by a plan. */
export function expectedOfPlan({ compiled, rows }: PlanReview): readonly ExpectedPerson[] {
  const { version } = compiled;
  const words = (['en-US', 'zh-CN'] as const).map((language) => choiceWords(version, language));
  const forms = (value: Scalar): readonly CellValue[] => {
    const inWords = typeof value === 'string' ? words.flatMap((known) => known.get(value) ?? []) : [];
    return [shownValue(value), ...inWords];
  };
  const input = (row: PlanReviewRow, name: string): readonly CellValue[] => {
    const about = version.inputs[name];
    return about ? forms(elementAt(inputValue(name, about, row.inputs), 0, 0)) : [];
  };
  const inputs = new Map(Object.keys(version.inputs).map((name) => [figureKey('input', name), name]));
  const lines = new Map(compiled.lines.map(({ name }) => [figureKey('line', name), name]));
  return rows.map((row) => ({
    ...whoseOf(row),
    total: row.pay,
    shows: (key) => {
      const [ofInput, ofLine] = [inputs.get(key), lines.get(key)];
      if (ofInput !== undefined) return input(row, ofInput);
      return ofLine === undefined ? [] : forms(row.result.lines.get(ofLine)?.value ?? null);
    },
  }));
}

/** Everybody paid by the indicators. */
export function expectedByIndicators(setup: MonthSetup, rows: readonly ReviewRow[]): readonly ExpectedPerson[] {
  return rows.map((row) => {
    const { figures, pay } = row;
    const shown = new Map<string, CellValue>([
      [indicatorKey('score'), pay.score ?? ''],
      [indicatorKey('multiplier'), pay.multiplier ?? ''],
      [indicatorKey('commission'), pay.commission ?? ''],
      [indicatorKey('base'), pay.base ?? ''],
      [indicatorKey('performanceBase'), figures.performanceBase ?? ''],
      [indicatorKey('performance'), pay.performance ?? ''],
      ...setup.indicators.flatMap(({ title, weight }, index): [string, CellValue][] => [
        [indicatorKey('target', title), figures.indicators[index]?.target ?? ''],
        [indicatorKey('actual', title), figures.indicators[index]?.actual ?? ''],
        [indicatorKey('attainment', title), pay.attainments[index] ?? ''],
        [indicatorKey('weight', title), weight],
      ]),
    ]);
    const shows = (key: string): readonly CellValue[] => {
      const value = shown.get(key);
      return value === undefined ? [] : [value];
    };
    return { ...whoseOf(row), total: pay.pay, shows };
  });
}

function whoseOf({ key, id, name }: ReviewRow | PlanReviewRow): Pick<ExpectedPerson, 'key' | 'id' | 'name'> {
  return { key, id, name };
}

/** A value as its cell shows it; a blank one `""`. */
function shownValue(value: Scalar): CellValue {
  if (value === null) return '';
  if (isFigure(value)) return toDouble(value);
  if (typeof value === 'object') return isError(value) ? value.code : '#VALUE!';
  return value;
}
