import { tokenize } from '@borgar/fx/xlsx';
import { FUNCTION_NAMES } from '../functions/function-names';
import { markLocalNames } from './local-names';
import type { Naming } from './naming';

type Token = ReturnType<typeof tokenize>[number];

/** A call of one of our functions in a formula, under whatever namespace. */
export interface OurCall {
  /** The function's own name, such as `PAY.ROUND`. */
  readonly name: string;
  /** What stands before it, in capitals; null for nothing. A form from a file has lost which `_` of it was a dot. */
  readonly namespace: string | null;
  /** All that names it in the formula, in capitals, another file before it included: equal for calls that Excel resolves alike. */
  readonly written: string;
  /** Excel names it as the file does, `_xldudf_…`, because no add-in answers to the name. */
  readonly unresolved: boolean;
  /** It is sought in another file, which happens where formulas were copied or saved by other programs. */
  readonly inOtherFile: boolean;
  /** The formula is this call and nothing else. */
  readonly whole: boolean;
}

const IN_FILE = '_XLDUDF_';

/** A file by its number or its name; `'[Pay.xlsx]Sheet 1'` is a sheet, which can hold a name but no function. */
const OTHER_FILE = /^'?(\[\d+\]|.*\.xl[a-z]{1,2})'?$/i;

/** Files with macros may hold a function of their own that is spelt like ours. */
const WITHOUT_MACROS = /\.xlsx'?$/i;

/** Every name of ours, longest first, as it is written and as a file has it. */
const NAMES = FUNCTION_NAMES.map((name) => ({ name, inFile: name.replaceAll('.', '_') })).sort(
  (a, b) => b.name.length - a.name.length,
);

/** Tells most formulas that call nothing of ours without reading them. */
const MENTION = new RegExp(NAMES.map(({ name }) => name.replaceAll('.', '[._]')).join('|'), 'i');

/** Tells the formulas that may declare names of their own. */
const DECLARES = /\bLET\(|\bLAMBDA\(/i;

interface Found {
  readonly call: OurCall;
  /** The tokens that name it: from the other file, if there is one, to the function's name. */
  readonly first: number;
  readonly last: number;
}

/** The calls of our functions in a formula, with or without its `=`, under whatever namespace they are written. */
export function ourCalls(formula: string): OurCall[] {
  return find(formula).found.map(({ call }) => call);
}

/** Whether a call is written as an installation with this naming writes it. */
export function isWrittenAs(call: OurCall, naming: Naming): boolean {
  return !call.unresolved && !call.inOtherFile && call.namespace === naming.namespace;
}

/**
 * A formula with the calls of our functions written as a naming writes them. Nothing else changes: texts, sheets, defined
 * names, columns of tables and the local names of LET and LAMBDA that are spelt alike stay.
 * @param wanted which calls; all where left out
 */
export function renameCalls(formula: string, naming: Naming, wanted: (call: OurCall) => boolean = () => true): string {
  const { tokens, found } = find(formula);
  const values = tokens.map(({ value }) => value);
  for (const { call, first, last } of found) {
    if (!wanted(call)) continue;
    values.fill('', first, last);
    values[last] = naming.writeName(call.name);
  }
  return values.join('');
}

function find(formula: string): { readonly tokens: readonly Token[]; readonly found: readonly Found[] } {
  if (!MENTION.test(formula)) return { tokens: [{ type: 'unknown', value: formula }], found: [] };
  const tokens = tokenize(formula, { withLocation: false, negativeNumbers: false });
  // A name that LET or LAMBDA declares is called like a function; marking those tells them from ours.
  const marked = DECLARES.test(formula)
    ? tokenize(markLocalNames(tokens), { withLocation: false, negativeNumbers: false })
    : tokens;
  const found = tokens.flatMap((token, index): Found[] => {
    if (token.type !== 'func' || marked[index]?.value !== token.value) return [];
    const read = readName(token.value);
    const file = fileBefore(tokens, index);
    if (!read || file === null) return [];
    const inOtherFile = file !== '';
    if (inOtherFile && !read.unresolved && !read.namespace && !WITHOUT_MACROS.test(file)) return [];
    const written = `${file}${inOtherFile ? '!' : ''}${token.value}`.toUpperCase();
    const first = inOtherFile ? index - 2 : index;
    return [{ call: { ...read, written, inOtherFile, whole: isWhole(tokens, first, index) }, first, last: index }];
  });
  return { tokens, found };
}

function readName(written: string): Pick<OurCall, 'name' | 'namespace' | 'unresolved'> | null {
  const upper = written.toUpperCase();
  const unresolved = upper.startsWith(IN_FILE);
  const full = unresolved ? upper.slice(IN_FILE.length) : upper;
  const separator = unresolved ? '_' : '.';
  for (const { name, inFile } of NAMES) {
    const own = unresolved ? inFile : name;
    if (full === own) return { name, namespace: null, unresolved };
    if (full.length > own.length + 1 && full.endsWith(separator + own)) {
      return { name, namespace: full.slice(0, -own.length - 1), unresolved };
    }
  }
  return null;
}

/** The file that a function is sought in, `''` for none; null where what stands before it is no file. */
function fileBefore(tokens: readonly Token[], index: number): string | null {
  if (tokens[index - 1]?.value !== '!') return '';
  const before = tokens[index - 2];
  const isContext = before?.type === 'context' || before?.type === 'context_quote';
  return isContext && OTHER_FILE.test(before.value) ? before.value : null;
}

function isWhole(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens.slice(0, first).some(({ type }) => type !== 'fx_prefix' && type !== 'whitespace')) return false;
  let depth = 0;
  for (let index = last + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === 'operator' && token.value === '(') depth += 1;
    if (token?.type === 'operator' && token.value === ')') depth -= 1;
    if (depth === 0) return index === tokens.length - 1;
  }
  return false;
}
