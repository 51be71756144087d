import type { Language } from '../../i18n';
import {
  choiceWord,
  choiceWords,
  defaultOf,
  inputKind,
  serialOf,
  type PlanInput,
  type PlanVersion,
} from '../../plan/language';
import { yesSpellings } from '../../sources/flag-words';
import type { CellValue } from '../../sources/source';
import { isBlank } from '../../sources/text';
import { constant } from './criteria';
import type { FigureFormula } from './figures';
import { quoted } from './list-rows';

/** A formula over a cell of a list, neither with the sign that begins it. */
export type OverCell = (cell: string) => string;

/** What a person's cell of a list is worth to an input of a plan; the plan's own default where it is blank. */
export function inputFormula(
  version: PlanVersion,
  input: PlanInput,
  column: readonly CellValue[],
  language: Language,
): OverCell {
  const read = reader(version, input, column, language);
  const missing = defaultValue(version, input, language);
  // A blank cell counts as 0 and is no yes.
  if (missing === null || missing === 0 || missing === false) return read;
  return (cell) => `IF(${cell}="",${constant(missing)},${read(cell)})`;
}

/** What a record's cell is worth: 0, FALSE or no word where it is blank or cannot be read. */
export function recordFormula(
  version: PlanVersion,
  input: PlanInput,
  column: readonly CellValue[],
  language: Language,
): OverCell {
  const read = reader(version, input, column, language);
  const kind = inputKind(input);
  if (kind === 'flag') return (cell) => `IFERROR(${read(cell)},FALSE)`;
  return kind === 'choice' ? (cell) => `IFERROR(${read(cell)},"")` : (cell) => `N(${cell})`;
}

/** A sum or count with the plan's own default where nobody has given any. */
export function orDefault({ figure, given }: FigureFormula, input: PlanInput): string {
  const missing = defaultOf(input);
  return missing === null || missing === 0 || figure === given
    ? figure
    : `IF(${given}=0,${constant(missing)},${figure})`;
}

/** What stands for a cell that is not given, as a cell of the sheet holds it; null where that is a blank one. */
export function defaultValue(version: PlanVersion, input: PlanInput, language: Language): CellValue | null {
  const value = defaultOf(input);
  if (typeof value !== 'string') return value;
  if (inputKind(input) === 'date') return serialOf(value);
  return choiceWords(version, language).get(value) ?? value;
}

function reader(version: PlanVersion, input: PlanInput, column: readonly CellValue[], language: Language): OverCell {
  switch (inputKind(input)) {
    case 'flag': {
      const words = yesSpellings(column).map(quoted).join(',');
      return (cell) => `OR(${cell}&""={${words}})`;
    }
    case 'choice':
      return choiceReader(version, input, column, language);
    default:
      return (cell) => cell;
  }
}

/** The words that the sheet writes for those of the list, which may be in another language or have stray spaces. */
function choiceReader(
  version: PlanVersion,
  input: PlanInput,
  column: readonly CellValue[],
  language: Language,
): OverCell {
  const shown = choiceWords(version, language);
  const titleOf = (word: string): string => shown.get(word) ?? word;
  const texts = [...new Set(column.filter((cell) => !isBlank(cell)).map(String))];
  const found = texts.map((text) => ({ text, word: choiceWord(input, text) }));
  const asShown = ({ text, word }: (typeof found)[number]): boolean =>
    word !== undefined && titleOf(word).toLowerCase() === text.toLowerCase();
  if (found.every(asShown)) return (cell) => `${cell}&""`;
  const known = Object.entries(input.choices ?? {}).flatMap(([word, titles]) =>
    [word, ...Object.values(titles)].map((text) => ({ text, word })),
  );
  const spellings = new Map(
    [...known, ...found].flatMap(({ text, word }) =>
      word === undefined ? [] : [[text.toLowerCase(), { text, title: titleOf(word) }] as const],
    ),
  );
  const from = [...spellings.values()].map(({ text }) => quoted(text)).join(',');
  const to = [...spellings.values()].map(({ title }) => quoted(title)).join(',');
  return (cell) => `INDEX({${to}},MATCH(${cell}&"",{${from}},0))`;
}
