import { parse, tokenize, type AstExpression, type Token } from '@borgar/fx';
import { exact, type Decimal } from '../pay';
import { findSyntaxError } from './find-syntax-error';
import { FormulaError } from './formula-error';
import { withoutLocalMark } from './local-names';
import { PLAIN_NAMES, type Naming } from './naming';
import { withoutFilePrefix } from './newer-functions';
import { readReference, spanOf } from './read-reference';
import type { ArrayNode, ConstantNode, Formula, FormulaNode, Span } from './tree';

/** Excel's own limit. */
const MOST_CHARACTERS = 8192;

/**
 * Reads a formula as the formula bar shows it, in the spelling of en-US: commas between arguments.
 * @param text with or without its leading `=`
 * @param naming how the names of our functions are written
 * @throws FormulaError that points at what is wrong
 */
export function parseFormula(text: string, naming: Pick<Naming, 'readName'> = PLAIN_NAMES): Formula {
  if (text.length > MOST_CHARACTERS) throw new FormulaError('tooLong', [MOST_CHARACTERS, text.length], '');
  return { text, root: new Reader(text, naming).read() };
}

/** Turns the parser's tree into ours; the only place that knows the parser. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #brackets: readonly Span[];

  constructor(
    private readonly text: string,
    private readonly naming: Pick<Naming, 'readName'>,
  ) {
    this.#tokens = tokenize(text, { withLocation: true });
    this.#brackets = groupingBrackets(this.#tokens);
  }

  read(): FormulaNode {
    let tree: AstExpression;
    try {
      tree = parse([...this.#tokens]);
    } catch {
      throw findSyntaxError(this.text);
    }
    return this.#node(tree);
  }

  #node(tree: AstExpression): FormulaNode {
    switch (tree.type) {
      case 'Literal':
      case 'ErrorLiteral':
        return constant(tree);
      case 'ArrayExpression':
        return this.#array(tree);
      case 'ReferenceIdentifier':
        return readReference(tree);
      case 'UnaryExpression':
        return this.#unary(tree);
      case 'BinaryExpression':
        return this.#binary(tree);
      case 'CallExpression':
        return this.#call(tree);
      case 'LetExpression':
        return this.#let(tree);
      case 'LambdaExpression':
        return this.#unsupported(spanOf(tree));
    }
  }

  #array(tree: Extract<AstExpression, { type: 'ArrayExpression' }>): ArrayNode {
    const rows = tree.elements.map((row) =>
      row.flatMap((element) =>
        element.type === 'Literal' || element.type === 'ErrorLiteral' ? [constant(element)] : [],
      ),
    );
    return { kind: 'array', rows, span: spanOf(tree) };
  }

  #unary(tree: Extract<AstExpression, { type: 'UnaryExpression' }>): FormulaNode {
    const [argument] = tree.arguments;
    if (!argument) return this.#unsupported(spanOf(tree));
    const operand = this.#node(argument);
    const [start, end] = this.#bracketed(operand.span);
    const [signStart, signEnd] = spanOf(tree);
    const span: Span = [Math.min(start, signStart), Math.max(end, signEnd)];
    // The parser makes one number of -2 but not of -(2); the tree says the same for both.
    if (tree.operator === '-' && operand.kind === 'number' && !operand.value.isNegative()) {
      return { kind: 'number', value: withoutSignOfZero(operand.value.negated()), span };
    }
    return { kind: 'unary', operator: tree.operator, operand, span };
  }

  #binary(tree: Extract<AstExpression, { type: 'BinaryExpression' }>): FormulaNode {
    const [first, second] = tree.arguments;
    if (!first || !second) return this.#unsupported(spanOf(tree));
    const left = this.#node(first);
    const right = this.#node(second);
    const span: Span = [this.#bracketed(left.span)[0], this.#bracketed(right.span)[1]];
    return { kind: 'binary', operator: tree.operator, left, right, span };
  }

  #call(tree: Extract<AstExpression, { type: 'CallExpression' }>): FormulaNode {
    // The declarations know a name before the brackets only; a LAMBDA called on the spot stands there all the same.
    const { callee } = tree as { callee: AstExpression | (typeof tree)['callee'] };
    if (callee.type !== 'Identifier') return this.#unsupported(spanOf(tree));
    const name = withoutFilePrefix(withoutLocalMark(callee.name)).toUpperCase();
    const given = (tree.arguments as readonly (AstExpression | null)[]).map((argument) =>
      argument ? this.#node(argument) : null,
    );
    return { kind: 'call', name, ours: this.naming.readName(name), arguments: given, span: spanOf(tree) };
  }

  #let(tree: Extract<AstExpression, { type: 'LetExpression' }>): FormulaNode {
    const bindings = tree.declarations.flatMap(({ id, init }) =>
      init ? [{ name: withoutLocalMark(id.name), value: this.#node(init) }] : [],
    );
    if (!tree.body) return this.#unsupported(spanOf(tree));
    return { kind: 'let', bindings, body: this.#node(tree.body), span: spanOf(tree) };
  }

  #unsupported(span: Span): FormulaNode {
    return { kind: 'unsupported', text: this.text.slice(...span), span };
  }

  /** A part's span with the brackets written round it. */
  #bracketed([start, end]: Span): Span {
    const round = this.#brackets.find(
      ([open, close]) =>
        open < start &&
        close > end &&
        this.text.slice(open + 1, start).trim() === '' &&
        this.text.slice(end, close - 1).trim() === '',
    );
    return round ? this.#bracketed(round) : [start, end];
  }
}

/** Brackets that hold a part together, not a function's arguments. */
function groupingBrackets(tokens: readonly Token[]): Span[] {
  const open: { readonly start: number; readonly groups: boolean }[] = [];
  const found: Span[] = [];
  tokens.forEach((token, index) => {
    if (token.type !== 'operator') return;
    const [start = 0, end = 0] = token.loc ?? [];
    if (token.value === '(') open.push({ start, groups: tokens[index - 1]?.type !== 'func' });
    if (token.value !== ')') return;
    const opened = open.pop();
    if (opened?.groups) found.push([opened.start, end]);
  });
  return found;
}

function constant(tree: Extract<AstExpression, { type: 'Literal' | 'ErrorLiteral' }>): ConstantNode {
  const span = spanOf(tree);
  if (tree.type === 'ErrorLiteral') return { kind: 'error', value: tree.value.toUpperCase(), span };
  switch (typeof tree.value) {
    case 'number':
      // Excel lets nobody type a number past its own largest.
      if (!Number.isFinite(tree.value)) return { kind: 'error', value: '#NUM!', span };
      return { kind: 'number', value: withoutSignOfZero(exact(tree.value)), span };
    case 'boolean':
      return { kind: 'boolean', value: tree.value, span };
    default:
      return { kind: 'text', value: tree.value, span };
  }
}

function withoutSignOfZero(figure: Decimal): Decimal {
  return figure.isZero() ? figure.abs() : figure;
}
