import { applyOperator, applySign } from '../../../formula/operators';
import type { BinaryNode, FormulaNode, NameNode, UnaryNode } from '../../../formula/tree';
import { errorValue, isGrid, unknownValue, type Scalar } from '../../../formula/value';
import { dividedBy, minus, negated, plus, times, toPower } from './arithmetic';
import { callPart } from './call-part';
import { comparisonOver, isComparison } from './comparison';
import { DecisionBook } from './decision';
import { ANY, asFigure, figureOver, fixed, type Over } from './over';
import { constant, prepared, spreadOver, type Part } from './part';

const HUNDRED = figureOver(100, 100, 'constant');

/** Makes formulas of one person's ready to be worked out over stretches. */
export class FormulaReader {
  constructor(
    private readonly named: (node: NameNode) => Part,
    readonly person: number,
    /** Whose decisions are told; those in other people's lines are not. */
    readonly isWatched: boolean,
  ) {}

  part(node: FormulaNode, line: string): Part {
    switch (node.kind) {
      case 'number':
      case 'text':
      case 'boolean':
        return constant(node.value);
      case 'error':
        return constant(errorValue(node.value));
      case 'name':
        return this.named(node);
      case 'unary':
        return this.#unary(node, line);
      case 'binary':
        return this.#binary(node, line);
      case 'call':
        return callPart(this, node, line);
      default:
        return constant(unknownValue(node.kind));
    }
  }

  #unary({ operator, operand }: UnaryNode, line: string): Part {
    const part = this.part(operand, line);
    return prepared(part.varies, (stretch) =>
      spreadOver([part.over(stretch)], everywhere, ([value = ANY]) => signed(operator, value)),
    );
  }

  #binary(node: BinaryNode, line: string): Part {
    const left = this.part(node.left, line);
    const right = this.part(node.right, line);
    const { operator } = node;
    const book = new DecisionBook(line);
    const varies = left.varies || right.varies;
    return prepared(varies, (stretch) =>
      spreadOver([left.over(stretch), right.over(stretch)], everywhere, ([a = ANY, b = ANY], element) => {
        if (!isComparison(operator)) return calculated(operator, a, b);
        const decide = book.decideWith(this.isWatched && varies ? stretch.watcher : null, element);
        return comparisonOver(node, operator, [a, b], !left.varies && right.varies, decide);
      }),
    );
  }
}

const everywhere = (): boolean => true;

function signed(operator: UnaryNode['operator'], value: Over): Over {
  if (operator !== '+' && operator !== '-' && operator !== '%') return ANY;
  if (value.kind === 'fixed') return isGrid(value.value) ? ANY : fixed(applySign(operator, value.value));
  const figure = asFigure(value);
  if (operator === '+' || figure.kind !== 'figure') return value;
  return operator === '-' ? negated(figure) : (dividedBy(figure, HUNDRED) ?? ANY);
}

function calculated(operator: BinaryNode['operator'], left: Over, right: Over): Over {
  if (left.kind === 'fixed' && right.kind === 'fixed') {
    if (operator === ':' || operator === ' ' || operator === ',') return ANY;
    return fixed(applyOperator(operator, left.value as Scalar, right.value as Scalar));
  }
  const [a, b] = [asFigure(left), asFigure(right)];
  if (a.kind !== 'figure') return a;
  if (b.kind !== 'figure') return b;
  switch (operator) {
    case '+':
      return plus(a, b);
    case '-':
      return minus(a, b);
    case '*':
      return times(a, b);
    case '/':
      return dividedBy(a, b) ?? ANY;
    case '^':
      return toPower(a, b) ?? ANY;
    default:
      return ANY;
  }
}
