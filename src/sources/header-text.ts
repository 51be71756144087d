import type { CellValue } from './source';
import { readable } from './text';
import { VOCABULARY, type HeaderRole } from './vocabulary';

/** A column title taken apart: what it names, and the unit in its brackets. */
export interface HeaderText {
  /** Small letters, words apart, without brackets: `order date` for `OrderDate`, `产值目标` for `产值目标（元）`. */
  readonly words: string;
  /** What stands in brackets or after a slash: `元`, `台`, `%`; `""` without. */
  readonly unit: string;
}

const BRACKETS = /[([{【《]([^)\]}】》]*)[)\]}】》]/g;

/** Takes a column title apart; line breaks, camel case, underscores, stars and colons are only spelling. */
export function headerText(cell: CellValue | undefined): HeaderText {
  const plain = readable(String(cell ?? ''));
  const unit = [...plain.matchAll(BRACKETS)].map((match) => match[1] ?? '').join(' ');
  const bare = plain.replace(BRACKETS, ' ');
  const slash = /[/／](元|万元|台|单|辆|份|件|个|次|人|%)$/.exec(bare);
  const words = (slash ? bare.slice(0, slash.index) : bare)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_*:：#.]/g, ' ')
    .replace(/(?<=[\p{Script=Han}]) (?=[\p{Script=Han}])/gu, '');
  return { words: readable(words).toLowerCase(), unit: readable(unit || (slash?.[1] ?? '')).toLowerCase() };
}

const EXACT = 100;
const CONTAINS = 40;

/** How surely a column title names a role: 0 for not at all; among sure titles the more usual one is higher. */
export function headerFit(header: HeaderText, role: HeaderRole): number {
  const { exact, contains, never } = VOCABULARY[role];
  const position = exact.indexOf(header.words);
  if (position >= 0) return EXACT - position;
  return contains.test(header.words) && !never.test(header.words) ? CONTAINS : 0;
}

const ROLES = Object.keys(VOCABULARY) as HeaderRole[];

/** Whether a cell reads as a column title that we know. */
export function isKnownHeader(cell: CellValue | undefined): boolean {
  if (typeof cell !== 'string' || cell === '') return false;
  const header = headerText(cell);
  return ROLES.some((role) => headerFit(header, role) > 0);
}
