import { choiceWord, inputKind, titleOf, type PlanInput, type PlanVersion } from '../plan/language';
import type { Condition, FigureSource, ListFigure, PlanUse } from '../plan/month-setup';
import { indicatorFigure } from './demand';
import { flagOf } from './flag-words';
import { headerFit, headerText } from './header-text';
import { knownColumns, type KnownColumn, type KnownColumns } from './known-columns';
import type { MonthParts, MonthReading } from './month-data';
import { COUNTED_UNIT, TARGET_WORDS } from './propose-indicators';
import type { CellValue } from './source';
import { matchKey } from './text';
import { titleKey } from './title-key';

/** Where a plan's figures come from. */
export type ProposedSources = Pick<PlanUse, 'inputs' | 'department'>;

/**
 * The sources that the titles of the chosen ranges suggest for the figures of a plan; only where title, kind and content
 * agree. What is left out is typed on the sheet.
 */
export function proposeSources(version: PlanVersion, parts: MonthParts, reading: MonthReading): ProposedSources {
  return sourcesAmong(knownColumns(parts, reading), version);
}

/** The same from ranges that are described already. */
export function sourcesAmong(known: KnownColumns, version: PlanVersion): ProposedSources {
  const inputs = Object.entries(version.inputs).map(([name, input]) => ({ name, input, keys: keysOf(input, name) }));
  const single = inputs.flatMap(({ name, input, keys }): [string, FigureSource][] => {
    const source = input.each === undefined ? singleSource(known, input, keys) : null;
    return source ? [[name, source]] : [];
  });
  const words = [...new Set(inputs.flatMap(({ input }) => input.each ?? []))];
  const several = words.flatMap((each) =>
    recordSources(
      known,
      inputs.filter(({ input }) => input.each === each),
    ),
  );
  const department = Object.entries(version.department ?? {}).flatMap(([name, figure]): [string, ListFigure][] => {
    const source = figure.from ? null : departmentSource(known, figure, keysOf(figure, name));
    return source ? [[name, source]] : [];
  });
  return { inputs: Object.fromEntries([...single, ...several]), department: Object.fromEntries(department) };
}

interface Asked {
  readonly name: string;
  readonly input: PlanInput;
  readonly keys: readonly string[];
}

function keysOf(input: PlanInput, name: string): readonly string[] {
  return [...new Set(Object.values(titleOf(input, name)).map(titleKey))];
}

function singleSource(known: KnownColumns, input: PlanInput, keys: readonly string[]): FigureSource | null {
  const people = known.columns.find((one) => one.list === 'people' && isOfPerson(one, input, keys));
  if (people) return { kind: 'people', column: people.column };
  if (!isNumber(input)) return null;
  const target = known.columns.find((one) => one.list === 'targets' && isNamed(one, keys) && fits(one, input));
  if (target) return { kind: 'target', column: target.column };
  return (
    summed(known, input, keys, 'oneEach') ??
    reached(known, input, keys) ??
    (isCount(input) ? counted(known, keys) : null)
  );
}

/** A column of the people list by its title; base pay and performance pay go by other names as well. */
function isOfPerson(column: KnownColumn, input: PlanInput, keys: readonly string[]): boolean {
  if (!fits(column, input)) return false;
  if (isNamed(column, keys)) return true;
  if (inputKind(input) === 'choice') return keys.some((key) => column.key.startsWith(key));
  const titles = Object.values(input.title ?? {}).map((title) => headerText(title));
  return (
    inputKind(input) === 'amount' &&
    (column.role === 'base' || column.role === 'performance') &&
    titles.some((title) => column.role !== null && headerFit(title, column.role) > 0)
  );
}

function isNamed({ key }: KnownColumn, keys: readonly string[]): boolean {
  return keys.includes(key);
}

/** The share of a column's cells that must be readable as what an input takes. */
const LEAST_READABLE = { flag: 0.9, choice: 0.1 } as const;

function fits({ content, cells }: KnownColumn, input: PlanInput): boolean {
  const kind = inputKind(input);
  const readable = (reads: (cell: CellValue) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(reads).length / cells.length;
  switch (kind) {
    case 'date':
      return content === 'date';
    case 'flag':
      return readable((cell) => flagOf(cell) !== null) >= LEAST_READABLE.flag;
    case 'choice':
      return readable((cell) => choiceWord(input, String(cell)) !== undefined) >= LEAST_READABLE.choice;
    default:
      return content === 'number';
  }
}

function isNumber(input: PlanInput): boolean {
  return !['date', 'flag', 'choice'].includes(inputKind(input));
}

function isCount(input: PlanInput): boolean {
  return inputKind(input) === 'count';
}

/** The sum of a list's column of that name. Rates and scores are not added up: they come from lists with one row each. */
function summed(
  { columns, records }: KnownColumns,
  input: PlanInput,
  keys: readonly string[],
  once: 'oneEach' | 'oneRow',
): ListFigure | null {
  const kind = inputKind(input);
  const adds = kind === 'count' || kind === 'amount';
  for (const { list, [once]: single } of records) {
    if (!adds && !single) continue;
    const column = columns.find((one) => one.list === list && isNamed(one, keys) && fits(one, input));
    if (column) return { kind: 'sum', source: list, column: column.column, where: null };
  }
  return null;
}

const ATTAINMENT_WORDS =
  /(目标)?(完成率|达成率|完成度)$|^(attainment|completion)(of|,)?(the)?|(target)?(attainment|completion)$/;

/** Actual against target, of something that has both. */
function reached(known: KnownColumns, input: PlanInput, keys: readonly string[]): FigureSource | null {
  if (inputKind(input) !== 'ratio') return null;
  const stems = keys.filter((key) => ATTAINMENT_WORDS.test(key)).map((key) => key.replace(ATTAINMENT_WORDS, ''));
  const indicator = known.indicators.find(({ title }) => stems.includes(titleKey(title)));
  if (indicator && indicator.targetColumn !== null) {
    return { kind: 'attainment', actual: indicatorFigure(indicator), targetColumn: indicator.targetColumn };
  }
  const target = known.columns.find(
    ({ list, key }) => list === 'targets' && stems.includes(key.replace(TARGET_WORDS, '')),
  );
  const actual = target && actualOfKind(known, target, stems);
  return actual ? { kind: 'attainment', actual, targetColumn: target.column } : null;
}

/** What a target is measured by where its name is one of the kinds of a list: the list's one amount, or how many there are. */
function actualOfKind({ columns }: KnownColumns, target: KnownColumn, stems: readonly string[]): ListFigure | null {
  for (const { list: source, column, cells } of columns) {
    const equals = typeof source === 'number' ? kindOf(cells, (text) => stems.includes(text)) : null;
    if (typeof source !== 'number' || equals === null) continue;
    const where = { column, equals };
    if (COUNTED_UNIT.test(target.unit)) return { kind: 'count', source, where };
    const [amount, ...others] = columns.filter(
      ({ list, role, content }) => list === source && role === 'amount' && content === 'number',
    );
    if (amount && others.length === 0) return { kind: 'sum', source, column: amount.column, where };
  }
  return null;
}

const COUNT_WORDS = /(台数|台次|单数|件数|个数|次数|销量|数量|数)$|(sold|count|deals|cars|records)$|^(numberof)/;

/** How many records there are: of a list of that name, of those marked so, or of those of that kind. */
function counted({ columns, records }: KnownColumns, keys: readonly string[]): ListFigure | null {
  const stems = keys.filter((key) => COUNT_WORDS.test(key)).map((key) => key.replace(COUNT_WORDS, ''));
  const isStem = (text: string): boolean => text !== '' && stems.includes(text);
  const list = records.find(({ key }) => isStem(key));
  if (list) return { kind: 'count', source: list.list, where: null };
  for (const { list: source, column, key, cells } of columns) {
    if (typeof source !== 'number') continue;
    const equals = isStem(key) ? yesOf(cells) : kindOf(cells, isStem);
    if (equals !== null) return { kind: 'count', source, where: { column, equals } };
  }
  return null;
}

/** How a column of marks says yes; null where it is none, or says it in several ways, which no one condition meets. */
function yesOf(cells: readonly CellValue[]): Condition['equals'] | null {
  if (cells.length === 0 || cells.some((cell) => flagOf(cell) === null)) return null;
  return onlySpelling(cells.filter((cell) => flagOf(cell)));
}

/** Columns of kinds have few of them. */
const MOST_KINDS = 20;

function kindOf(cells: readonly CellValue[], isWanted: (text: string) => boolean): Condition['equals'] | null {
  const texts = new Set(cells.filter((cell) => typeof cell === 'string'));
  return texts.size > MOST_KINDS ? null : onlySpelling([...texts].filter((text) => isWanted(titleKey(text))));
}

function onlySpelling(cells: readonly CellValue[]): CellValue | null {
  return new Set(cells.map(matchKey)).size === 1 ? (cells[0] ?? null) : null;
}

/** Inputs that go row by row come from one list: the one that has most of them. */
function recordSources({ columns, records }: KnownColumns, asked: readonly Asked[]): readonly [string, FigureSource][] {
  const offers = records.map(({ list }) =>
    asked.flatMap(({ name, input, keys }): [string, FigureSource][] => {
      const column = columns.find((one) => one.list === list && isNamed(one, keys) && fits(one, input));
      return column ? [[name, { kind: 'records', source: list, column: column.column, where: null }]] : [];
    }),
  );
  return offers.reduce<readonly [string, FigureSource][]>(
    (best, offer) => (offer.length > best.length ? offer : best),
    [],
  );
}

function departmentSource(known: KnownColumns, figure: PlanInput, keys: readonly string[]): ListFigure | null {
  return isNumber(figure) ? summed(known, figure, keys, 'oneRow') : null;
}
