import { LANGUAGES, type Language, type Text } from '../i18n';
import type { Parameter, PayPlan, PlanInput, PlanVersion } from '../plan/language';
import { isBlank } from '../sources/text';
import { parameterName, type BookCells } from './plan-book';

/**
 * A version whose grids keep the words that they are labelled with on the Plan sheet, whatever language its sheets are
 * built in: the formulas of other months look these words up, and know no others.
 */
export function withStandingWords(plan: PayPlan, version: PlanVersion, book: BookCells | null): PlanVersion {
  const words = labelsOf(version);
  const language = book && words.size > 0 ? languageOf(words, cellsOf(plan, version, book)) : null;
  if (!language) return version;
  const kept = <Entry>(texts: Readonly<Record<string, Text>>, entry: Entry, key: keyof Entry): Entry => ({
    ...entry,
    [key]: Object.fromEntries(
      Object.entries(texts).map(([word, title]) => [word, words.has(word) ? inOne(title, language) : title]),
    ),
  });
  const parameter = (entry: Parameter): Parameter =>
    'grid' in entry && entry.labels ? kept(entry.labels, entry, 'labels') : entry;
  const input = (entry: PlanInput): PlanInput => (entry.choices ? kept(entry.choices, entry, 'choices') : entry);
  return {
    ...version,
    inputs: mapped(version.inputs, input),
    parameters: mapped(version.parameters, parameter),
  };
}

/** A plan with such versions only. */
export function planWithStandingWords(plan: PayPlan, book: BookCells | null): PayPlan {
  return { ...plan, versions: plan.versions.map((version) => withStandingWords(plan, version, book)) };
}

/** Words in the grids of a version that read differently in each language. */
function labelsOf({ parameters }: PlanVersion): ReadonlyMap<string, Text> {
  const labels = Object.values(parameters).flatMap((entry) =>
    'grid' in entry ? Object.entries(entry.labels ?? {}) : [],
  );
  return new Map(labels.filter(([, title]) => new Set(Object.values(title)).size > 1));
}

function cellsOf(plan: PayPlan, version: PlanVersion, { names, values }: BookCells): ReadonlySet<unknown> {
  const grids = Object.keys(version.parameters).map((name) => parameterName(plan, version, name).toLowerCase());
  const areas = names.filter(({ name }) => grids.includes(name.toLowerCase()));
  return new Set(
    areas.flatMap(({ row, column, rowCount, columnCount }) =>
      values
        .slice(row, row + rowCount)
        .flatMap((cells) => cells.slice(column, column + columnCount))
        .filter((cell) => !isBlank(cell)),
    ),
  );
}

/** The language that most of the words stand in; null where none stands. */
function languageOf(words: ReadonlyMap<string, Text>, cells: ReadonlySet<unknown>): Language | null {
  const counts = LANGUAGES.map((language) => ({
    language,
    count: [...words.values()].filter((title) => cells.has(title[language])).length,
  }));
  const [most] = counts.sort((one, other) => other.count - one.count);
  return most && most.count > 0 ? most.language : null;
}

function inOne(title: Text, language: Language): Text {
  return { 'en-US': title[language], 'zh-CN': title[language] };
}

function mapped<Entry>(
  entries: Readonly<Record<string, Entry>>,
  of: (entry: Entry) => Entry,
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, of(entry)]));
}
