import type { FormulaNode } from '../../../formula/tree';
import type { PlanNames } from '../../language/plan-names';
import { NUMBERS } from '../../language/entries';
import { fitting } from '../fits';
import type { FiguresField, FormValues, Primitive } from '../primitive';

const from = ['inputs', 'department', 'lines', 'parameters'] as const;
const PLUS: FiguresField = { kind: 'figures', key: 'plus', from, holds: NUMBERS };
const MINUS: FiguresField = { kind: 'figures', key: 'minus', from, holds: NUMBERS };

/** Figures added up, others taken off: `commission + prize - returned`. Of nothing it is 0. */
export const SUM: Primitive = {
  kind: 'sum',
  paid: true,
  fields: [PLUS, MINUS],
  write: (values) => {
    const plus = namesOf(values['plus']).join(' + ');
    const minus = namesOf(values['minus']).map((name) => ` - ${name}`);
    return `${plus === '' ? '0' : plus}${minus.join('')}`;
  },
  read: (node, names) => {
    const plus: string[] = [];
    const minus: string[] = [];
    const reads = collect(node, names, plus, minus);
    return reads ? ({ plus, minus } satisfies FormValues) : null;
  },
};

function namesOf(value: FormValues[string] | undefined): readonly string[] {
  return typeof value === 'string' || value === undefined ? [] : value;
}

/** Reads a chain of sums and differences of names; a 0 at its beginning says nothing. */
function collect(node: FormulaNode, names: PlanNames, plus: string[], minus: string[]): boolean {
  if (node.kind === 'binary' && (node.operator === '+' || node.operator === '-')) {
    const right = fitting(names.at(node.right), PLUS);
    if (right === null || !collect(node.left, names, plus, minus)) return false;
    (node.operator === '+' ? plus : minus).push(right);
    return true;
  }
  if (node.kind === 'number') return node.value.isZero();
  const name = fitting(names.at(node), PLUS);
  if (name !== null) plus.push(name);
  return name !== null;
}
