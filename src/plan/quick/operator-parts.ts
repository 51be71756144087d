import { compare } from '../../formula/operators';
import type { BinaryNode, UnaryNode } from '../../formula/tree';
import { add, compareFigures, divide, multiply, negate, subtract } from './arithmetic';
import { DOUBT, FIGURE } from './column';
import type { ConditionPart, FigurePart, Maker, Part } from './part';
import { exactFigure, PlainFigure } from './plain-figure';
import { wholeConstant } from './whole-constant';

/** Powers of a higher exponent are left to the exact evaluation. */
const MOST_FACTORS = 8;

const HUNDRED = exactFigure(100);

const HOLDS = {
  '=': (order: number) => order === 0,
  '<>': (order: number) => order !== 0,
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
} as const;

/** A sign or a percent sign; null where the exact evaluation has to say. */
export function unaryPart({ operator, operand }: UnaryNode, maker: Maker): Part | null {
  if (operator === '+') return maker.part(operand);
  if (operator !== '-' && operator !== '%') return null;
  const figure = maker.figure(operand);
  const out = new PlainFigure();
  const run =
    operator === '-'
      ? () => {
          if (figure.run() === DOUBT) return DOUBT;
          negate(out, figure.out);
          return FIGURE;
        }
      : () => (figure.run() !== DOUBT && divide(out, figure.out, HUNDRED) ? FIGURE : DOUBT);
  return { kind: 'figure', out, run };
}

/** An operator between two parts; null where the exact evaluation has to say. */
export function binaryPart(node: BinaryNode, maker: Maker): Part | null {
  const { operator } = node;
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
      return arithmeticPart(node, operator, maker);
    case '^':
      return powerPart(node, maker);
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparisonPart(node, HOLDS[operator], maker);
    default:
      return null;
  }
}

function arithmeticPart({ left, right }: BinaryNode, operator: '+' | '-' | '*' | '/', maker: Maker): FigurePart {
  const [a, b] = [maker.figure(left), maker.figure(right)];
  const out = new PlainFigure();
  if (operator === '/') {
    return {
      kind: 'figure',
      out,
      run: () => (a.run() !== DOUBT && b.run() !== DOUBT && divide(out, a.out, b.out) ? FIGURE : DOUBT),
    };
  }
  const apply = { '+': add, '-': subtract, '*': multiply }[operator];
  return {
    kind: 'figure',
    out,
    run: () => {
      if (a.run() === DOUBT || b.run() === DOUBT) return DOUBT;
      apply(out, a.out, b.out);
      return FIGURE;
    },
  };
}

/** Small whole powers alone, which are products. */
function powerPart({ left, right }: BinaryNode, maker: Maker): FigurePart | null {
  const times = wholeConstant(right, maker);
  if (times === null || times < 1 || times > MOST_FACTORS) return null;
  const base = maker.figure(left);
  const out = new PlainFigure();
  return {
    kind: 'figure',
    out,
    run: () => {
      if (base.run() === DOUBT) return DOUBT;
      out.setValue(base.out);
      for (let factor = 1; factor < times; factor++) multiply(out, out, base.out);
      return FIGURE;
    },
  };
}

function comparisonPart(
  { left, right }: BinaryNode,
  holds: (order: number) => boolean,
  maker: Maker,
): ConditionPart | null {
  const [a, b] = [maker.part(left), maker.part(right)];
  if (a.kind === 'text' && b.kind === 'text') {
    return {
      kind: 'condition',
      run: () => {
        const [one, other] = [a.run(), b.run()];
        return one === null || other === null ? Number.NaN : Number(holds(compareTexts(one, other)));
      },
    };
  }
  if (a.kind === 'condition' && b.kind === 'condition') {
    return {
      kind: 'condition',
      run: () => {
        const order = a.run() - b.run();
        return Number.isNaN(order) ? order : Number(holds(order));
      },
    };
  }
  if (a.kind !== 'figure' || b.kind !== 'figure') return null;
  return {
    kind: 'condition',
    run: () => {
      if (a.run() === DOUBT || b.run() === DOUBT) return Number.NaN;
      const order = compareFigures(a.out, b.out);
      return Number.isNaN(order) ? order : Number(holds(order));
    },
  };
}

/** Most texts that are compared are a choice's words, and the same. */
function compareTexts(one: string, other: string): number {
  return one === other ? 0 : compare(one, other);
}
