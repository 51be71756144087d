import { tokenize } from '@borgar/fx/xlsx';
import { filePrefix, mayReturnArray, withoutFilePrefix } from './newer-functions';
import { markLocalNames, withoutLocalMark } from './local-names';

type Token = ReturnType<typeof tokenize>[number];

const OURS_IN_FILE = '_xldudf_';
const REFERENCES = new Set(['range', 'range_beam', 'range_named', 'structured']);

const isOperator = (token: Token | undefined, sign: string): boolean =>
  token?.type === 'operator' && token.value === sign;

/**
 * A formula as a saved workbook spells it: functions of an add-in are `_xldudf_` and their name with every dot as `_`
 * (`PAY.ROUND(…)` is `_xldudf_PAY_ROUND(…)`), Excel's newer functions carry `_xlfn.`, names of LET and LAMBDA carry
 * `_xlpm.`, `D7#` is `_xlfn.ANCHORARRAY(D7)` and `@A1:A9` is `_xlfn.SINGLE(A1:A9)`.
 * Only calls are renamed: texts, sheets, defined names and columns of tables that are spelt alike stay as they are.
 *
 * @param formula with or without its leading `=`
 * @param isOurs whether a name, in capitals, is a function of the add-in
 * @param namespace the add-in's namespace where its manifest has one: only `ACME.COMMISSION(…)` is then a call of the add-in's
 */
export function toFileForm(formula: string, isOurs: (name: string) => boolean, namespace?: string): string {
  const tokens = tokenize(formula, { withLocation: false, negativeNumbers: false });
  const inFile = tokens.map((token): Token => {
    const name = token.type === 'func' ? withoutNamespace(token.value, namespace) : null;
    return name !== null && isOurs(name) ? { ...token, value: fileName(name, namespace) } : token;
  });
  return prefixNewer(
    spellOutOperators(tokenize(markLocalNames(inFile), { withLocation: false, negativeNumbers: false })),
  );
}

/**
 * A formula as the formula bar shows it, from the form in a saved workbook; the way back of {@link toFileForm}.
 * It also mends what other add-ins make of our functions when they save, `[2]!_xldudf_COMMISSION(…)`.
 *
 * @param ours names of the add-in's functions: the file's form has lost which `_` was a dot
 * @param namespace the add-in's namespace where its manifest has one. A call under another, or under none, is nobody's: as
 *   in Excel, it stays as the file has it
 */
export function fromFileForm(formula: string, ours: Iterable<string>, namespace?: string): string {
  const byFileName = new Map<string, string>();
  for (const name of ours) byFileName.set(fileName(name, namespace).toUpperCase(), withNamespace(name, namespace));
  const tokens = tokenize(formula, { withLocation: false, negativeNumbers: false });
  const shown = tokens.map((token, index) => {
    if (token.type === 'range_named') return withoutLocalMark(token.value);
    if (token.type === 'func') {
      return byFileName.get(token.value.toUpperCase()) ?? withoutLocalMark(withoutFilePrefix(token.value));
    }
    return startsForeignCall(tokens, index, byFileName) || endsForeignCall(tokens, index, byFileName)
      ? ''
      : token.value;
  });
  return shortenOperators(shown.join(''));
}

/** Whether a formula in the file's form may fill more cells than its own, so that Excel keeps it as an array formula. */
export function mayFillManyCells(inFile: string): boolean {
  return tokenize(inFile, { withLocation: false }).some(
    ({ type, value }) => type === 'func' && (value.startsWith(OURS_IN_FILE) || mayReturnArray(value)),
  );
}

function withNamespace(name: string, namespace: string | undefined): string {
  return namespace === undefined ? name : `${namespace}.${name}`;
}

function fileName(name: string, namespace: string | undefined): string {
  return OURS_IN_FILE + withNamespace(name, namespace).toUpperCase().replaceAll('.', '_');
}

/** A called name in capitals without the namespace; null where it is called under another. */
function withoutNamespace(name: string, namespace: string | undefined): string | null {
  const upper = name.toUpperCase();
  const lead = withNamespace('', namespace).toUpperCase();
  return upper.startsWith(lead) ? upper.slice(lead.length) : null;
}

function prefixNewer(tokens: readonly Token[]): string {
  return tokens.map(({ type, value }) => (type === 'func' ? filePrefix(value) + value : value)).join('');
}

/** `D7#` and `@A1:A9` as the functions that a file has for them. */
function spellOutOperators(tokens: readonly Token[]): Token[] {
  const spelt: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (isOperator(token, '#')) {
      const reference = spelt.pop();
      spelt.push(...call('ANCHORARRAY', reference ? [reference] : []));
    } else if (isOperator(token, '@')) {
      const end = operandEnd(tokens, index + 1);
      spelt.push(...call('SINGLE', spellOutOperators(tokens.slice(index + 1, end))));
      index = end - 1;
    } else {
      spelt.push(token);
    }
  }
  return spelt;
}

function call(name: string, operands: readonly Token[]): Token[] {
  return [
    { type: 'func', value: name },
    { type: 'operator', value: '(' },
    ...operands,
    { type: 'operator', value: ')' },
  ];
}

/** Index after the reference or the call that starts at `start`. */
function operandEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.type !== 'func') return start + 1;
  let depth = 0;
  for (let index = start + 1; index < tokens.length; index += 1) {
    if (isOperator(tokens[index], '(')) depth += 1;
    if (isOperator(tokens[index], ')')) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return tokens.length;
}

/** The functions that a file has for `#` and `@` as these signs again, where what they stand for is a plain reference or a call. */
function shortenOperators(formula: string): string {
  const tokens = tokenize(formula, { withLocation: false, negativeNumbers: false });
  const shown: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const name = token.type === 'func' ? token.value.toUpperCase() : '';
    const end = name === 'ANCHORARRAY' || name === 'SINGLE' ? operandEnd(tokens, index) : 0;
    const inner = end > 0 ? tokens.slice(index + 2, end - 1) : [];
    const isReference = inner.length === 1 && REFERENCES.has(inner[0]?.type ?? '');
    const isCall = inner[0]?.type === 'func' && operandEnd(inner, 0) === inner.length;
    if (isReference || (name === 'SINGLE' && isCall)) {
      const operand = shortenOperators(inner.map(({ value }) => value).join(''));
      shown.push(name === 'SINGLE' ? `@${operand}` : `${operand}#`);
      index = end - 1;
    } else {
      shown.push(token.value);
    }
  }
  return shown.join('');
}

function startsForeignCall(tokens: readonly Token[], index: number, byFileName: ReadonlyMap<string, string>): boolean {
  const type = tokens[index]?.type;
  return (type === 'context' || type === 'context_quote') && endsForeignCall(tokens, index + 1, byFileName);
}

function endsForeignCall(tokens: readonly Token[], index: number, byFileName: ReadonlyMap<string, string>): boolean {
  const next = tokens[index + 1];
  return isOperator(tokens[index], '!') && next?.type === 'func' && byFileName.has(next.value.toUpperCase());
}
