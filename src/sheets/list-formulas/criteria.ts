import type { Condition, SourceChoice } from '../../plan/month-setup';
import { conditionValue } from '../../sources/condition';
import { columnCells, textCriterion, usualSide, wildcardSide, type TextCriterion } from '../../sources/criterion';
import { joinBy, joinColumn, valueOf, type JoinBy } from '../../sources/person-finder';
import type { CellValue, Source } from '../../sources/source';
import { columnReference } from '../references';
import { keyCell, keyText, personAt, quoted, type ByRow, type ListRows } from './list-rows';

/** Signs that SUMIFS, COUNTIFS and MATCH read as "any letters", and at the start of a criterion as a comparison. */
export const WILDCARD = /[*?~]/;
const OPERATOR = /^[=<>]/;

/** Whose rows to take; null for somebody without the ID that a list goes by. */
export function personCriterion(
  rows: ListRows,
  choice: SourceChoice<string>,
  source: Source,
): ByRow<string | null> | null {
  const { people } = rows.setup;
  const column = joinColumn(people, choice);
  if (column === undefined) return null;
  const by = joinBy(people, choice);
  const operator = rows.people.some((person) => OPERATOR.test(keyText(person, by))) ? '"="&' : '';
  const keys = columnReference(source, choice, column);
  const cells = columnCells(source, choice.headerRow, column);
  return (row) => {
    const person = personAt(rows, row);
    const own = person && valueOf(person, by);
    if (own === null || own === undefined) return null;
    return `${keys},${operator}${withWildcard(literalKey(rows, by, row), textCriterion(own, cells))}`;
  };
}

/**
 * A cell's text as a criterion that means just that text. Only a row with such a text pays for it in a longer formula,
 * and has to: SUBSTITUTE would turn a number into text, which MATCH does not find among numbers.
 */
export function literalKey(rows: ListRows, by: JoinBy, row: number): string {
  const person = personAt(rows, row);
  return literal(keyCell(rows, by, row), person ? keyText(person, by) : '');
}

/** A cell as a criterion that means just the text that it has. */
export function literal(cell: string, text: string): string {
  if (!WILDCARD.test(text)) return cell;
  return ['~', '*', '?'].reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, cell);
}

/** Only records of the month; none where the list has no dates. */
export function duringMonth({ days }: ListRows, choice: SourceChoice<string>, source: Source): string {
  const date = choice.columns['date'];
  if (date === undefined) return '';
  const dates = columnReference(source, choice, date);
  return `,${dates},">="&${days.first},${dates},"<"&${days.next}`;
}

/** Only targets of the month, in whatever way the list writes it. */
export function ofTargetMonth(rows: ListRows, choice: SourceChoice<string>, source: Source): string {
  const { month } = choice.columns;
  if (month === undefined) return '';
  const months = columnReference(source, choice, month);
  const { writtenMonth, written, days } = rows;
  if (writtenMonth?.kind !== 'value') return `,${months},">="&${days.first},${months},"<"&${days.next}`;
  return `,${months},${writtenCriterion(writtenMonth.value, written, columnCells(source, choice.headerRow, month))}`;
}

/**
 * The month as the targets write it. A wildcard keeps SUMIFS from reading a text such as 2026-10 as a date; it stands
 * where it lets no other month of the column in: before `2026-1` if there is `2026-10`, after `1月` if there is `11月`.
 */
function writtenCriterion(value: string | number, written: string, months: readonly CellValue[]): string {
  if (typeof value === 'number') return written;
  const side = wildcardSide(value, months);
  return withWildcard(written, side === 'none' ? usualSide(value) : side);
}

/** Only records that meet a condition. */
export function whereCriterion(condition: Condition | null, choice: SourceChoice<string>, source: Source): string {
  if (condition === null) return '';
  const cells = columnReference(source, choice, condition.column);
  const wanted = conditionValue(condition);
  if (typeof wanted !== 'string') return `,${cells},${constant(wanted)}`;
  const sign = OPERATOR.test(wanted) ? '=' : '';
  const literal = quoted(sign + wanted.replace(/[*?~]/g, '~$&'));
  const side = textCriterion(wanted, columnCells(source, choice.headerRow, condition.column));
  return `,${cells},${withWildcard(literal, side === 'none' ? usualSide(wanted) : side)}`;
}

/** A value as a formula writes it. */
export function constant(value: CellValue): string {
  return typeof value === 'string' ? quoted(value) : String(value).toUpperCase();
}

/** @param text a cell, or a constant in quotation marks */
function withWildcard(text: string, side: TextCriterion): string {
  if (side !== 'before' && side !== 'after') return text;
  if (text.startsWith('"')) return side === 'before' ? `"*${text.slice(1)}` : `${text.slice(0, -1)}*"`;
  return side === 'before' ? `"*"&${text}` : `${text}&"*"`;
}
