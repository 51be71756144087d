import { callFunction, exampleFormula, REFERENCES, type ArgumentReference, type FunctionReference } from '../functions';
import { tooltipOf } from '../functions/enumeration-tooltips';
import { fill, LANGUAGES, type Language } from '../i18n';
import { REFERENCE_MESSAGES } from '../i18n/messages/reference';
import * as markdown from 'prettier/plugins/markdown';
import { format } from 'prettier/standalone';
import { table } from './markdown-table';

type Word = keyof typeof REFERENCE_MESSAGES;
type Words = (word: Word, values?: Readonly<Record<string, string>>) => string;

/** Where the reference stands in a language, beside the other documents. */
export function referenceFile(language: Language): string {
  return language === 'en-US' ? 'functions.md' : `functions.${language}.md`;
}

/** The reference of all functions in a language, as Markdown: everything in it comes from the table of functions. */
export function functionReference(language: Language): Promise<string> {
  const words: Words = (word, values = {}) => fill(REFERENCE_MESSAGES[word][language], values);
  const groups = [...new Set(REFERENCES.map(({ group }) => group))];
  const others = LANGUAGES.filter((other) => other !== language);
  const text = [
    `# ${words('title')}`,
    others.map((other) => `[${words('otherLanguage')}](${referenceFile(other)})`).join(' · '),
    words('intro'),
    words('namespace'),
    ...groups.map((group) => index(group, language, words)),
    ...REFERENCES.map((page) => describe(page, language, words)),
  ].join('\n\n');
  return format(text, { parser: 'markdown', plugins: [markdown], printWidth: 120 });
}

function index(group: FunctionReference['group'], language: Language, words: Words): string {
  const links = REFERENCES.filter((page) => page.group === group).map(
    ({ fn, title }) => `- [${fn.name}](#${anchor(fn.name)}): ${title[language]}`,
  );
  return [`**${words(`group.${group}`)}**`, '', ...links].join('\n');
}

/** As Markdown's readers make anchors of headings: lower case, without full stops. */
function anchor(name: string): string {
  return name.toLowerCase().replaceAll('.', '');
}

function describe(page: FunctionReference, language: Language, words: Words): string {
  const { fn, title, description, notes } = page;
  return [
    `## ${fn.name}`,
    `**${title[language]}** · ${description[language]}`,
    `\`${signature(page, language)}\``,
    argumentTable(page, language, words),
    ...page.arguments.flatMap((argument) => choices(argument, language, words)),
    `### ${words('examples')}`,
    exampleTable(page, language, words),
    `### ${words('mistakes')}`,
    mistakeTable(page, language, words),
    ...(notes.length > 0 ? [`### ${words('notes')}`, notes.map((note) => `- ${note[language]}`).join('\n')] : []),
  ].join('\n\n');
}

function signature({ fn, arguments: given }: FunctionReference, language: Language): string {
  const names = given.map(({ name, argument }) => {
    const written = argument.kind === 'each' ? `${name[language]}…` : name[language];
    return argument.optional ? `[${written}]` : written;
  });
  return `=${fn.name}(${names.join(', ')})`;
}

function argumentTable({ arguments: given }: FunctionReference, language: Language, words: Words): string {
  const rows = given.map((argument) => [
    `**${argument.name[language]}**`,
    argument.description[language],
    argument.unit?.[language] ?? '',
    leftOut(argument, words),
  ]);
  return table([words('argument'), words('meaning'), words('unit'), words('blank')], rows);
}

function leftOut({ argument }: ArgumentReference, words: Words): string {
  if (!argument.optional) return words(argument.kind === 'each' ? 'blank.each' : 'blank.required');
  if (argument.fallback === null) return words('blank.none');
  const value = typeof argument.fallback === 'boolean' ? String(argument.fallback).toUpperCase() : argument.fallback;
  return words('blank.fallback', { value: `\`${value}\`` });
}

function choices({ name, argument }: ArgumentReference, language: Language, words: Words): string[] {
  if (argument.kind !== 'choice' || !argument.enumeration) return [];
  const { enumeration } = argument;
  const rows = Object.entries(enumeration.choices).map(([value, choice]) => [
    `\`"${value}"\``,
    tooltipOf(enumeration, value)[language],
    [...LANGUAGES.map((each) => choice.label[each]), ...(choice.words ?? [])]
      .filter((word) => word !== value)
      .join(words('separator')),
  ]);
  return [table([words('values', { argument: name[language] }), words('meaning'), words('also')], rows)];
}

function exampleTable({ fn, examples }: FunctionReference, language: Language, words: Words): string {
  const rows = examples.map((example) => [
    `\`${exampleFormula(fn, example)}\``,
    `\`${shown(example.result)}\``,
    example.text[language],
  ]);
  return table([words('formula'), words('result'), words('meaning')], rows);
}

/** A result of several cells in the way that formulas write them: a comma between columns, a semicolon between rows. */
function shown(result: FunctionReference['examples'][number]['result']): string {
  const cell = (value: number | string): string => (typeof value === 'string' ? `"${value}"` : String(value));
  return typeof result === 'object' ? `{${result.map((row) => row.map(cell).join(',')).join(';')}}` : cell(result);
}

function mistakeTable({ fn, mistakes }: FunctionReference, language: Language, words: Words): string {
  const rows = mistakes.map((mistake) => {
    const cells = [callFunction(fn.name, mistake.args, language)].flat(2);
    const error = cells.find((cell) => typeof cell === 'object');
    return [`\`${exampleFormula(fn, mistake)}\``, `\`${mistake.error}\``, error?.message ?? ''];
  });
  return table([words('formula'), words('error'), words('message')], rows);
}
