import { stringifyA1Ref } from '@borgar/fx';
import { figureToText } from './coerce';
import type { ConstantNode, FormulaNode } from './tree';

/** How strongly an operator binds, the strongest last. Excel's own order: a minus in front binds before `^`. */
const LEVELS = [
  ['=', '<', '>', '<=', '>=', '<>'],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
  ['%'],
  ['sign'],
  [','],
  [' '],
  [':'],
  ['#', '@'],
] as const;
const WHOLE = LEVELS.length;

const levelOf = (operator: string): number =>
  LEVELS.findIndex((level) => (level as readonly string[]).includes(operator));

/** A tree as a formula without its `=`, with brackets only where they say something. Reading it gives the same tree. */
export function printFormula(node: FormulaNode): string {
  return print(node, 0);
}

function print(node: FormulaNode, outer: number): string {
  const [text, level] = written(node);
  return level < outer ? `(${text})` : text;
}

function written(node: FormulaNode): [text: string, level: number] {
  switch (node.kind) {
    case 'unary':
      return unary(node);
    case 'binary': {
      const level = levelOf(node.operator);
      // Operators of one level go from left to right, `^` among them.
      return [print(node.left, level) + node.operator + print(node.right, level + 1), level];
    }
    case 'call':
      return [
        `${node.name}(${node.arguments.map((argument) => (argument ? printArgument(argument) : '')).join(',')})`,
        WHOLE,
      ];
    case 'let': {
      const bindings = node.bindings.flatMap(({ name, value }) => [name, printArgument(value)]);
      return [`LET(${[...bindings, printArgument(node.body)].join(',')})`, WHOLE];
    }
    case 'array':
      return [`{${node.rows.map((row) => row.map(constant).join(',')).join(';')}}`, WHOLE];
    case 'cells':
    case 'table':
    case 'unsupported':
      return [node.text, WHOLE];
    case 'name':
      return [node.sheet === null ? node.name : stringifyA1Ref({ context: [node.sheet], name: node.name }), WHOLE];
    case 'number':
      return [constant(node), node.value.isNegative() ? levelOf('sign') : WHOLE];
    default:
      return [constant(node), WHOLE];
  }
}

function unary({ operator, operand }: Extract<FormulaNode, { kind: 'unary' }>): [string, number] {
  const level = levelOf(operator === '+' || operator === '-' ? 'sign' : operator);
  const inner = print(operand, level);
  return [operator === '%' || operator === '#' ? inner + operator : operator + inner, level];
}

/** A union must be kept from being read as two arguments. */
function printArgument(node: FormulaNode): string {
  return node.kind === 'binary' && node.operator === ',' ? `(${print(node, 0)})` : print(node, 0);
}

function constant(node: ConstantNode): string {
  switch (node.kind) {
    case 'number':
      return figureToText(node.value);
    case 'text':
      return `"${node.value.replaceAll('"', '""')}"`;
    case 'boolean':
      return node.value ? 'TRUE' : 'FALSE';
    case 'error':
      return node.value;
  }
}
