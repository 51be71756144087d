import { NUMBERS } from '../../language/entries';
import { fitting } from '../fits';
import { input } from '../fresh';
import type { ChoiceField, FigureField, Wrapper } from '../primitive';

const FIGURE: FigureField = {
  kind: 'figure',
  key: 'figure',
  from: ['inputs', 'department', 'lines'],
  holds: NUMBERS,
  fresh: input('ratio', 0.9),
};
const OPERATOR: ChoiceField = { kind: 'choice', key: 'operator', words: ['>=', '>', '<=', '<'] };
const THRESHOLD: FigureField = {
  kind: 'figure',
  key: 'threshold',
  from: ['parameters', 'inputs', 'department'],
  holds: NUMBERS,
  fresh: {
    parameters: ({ unit }) => {
      const counted = unit('figure') ?? 'ratio';
      return { entry: { unit: counted, value: counted === 'ratio' ? 0.8 : counted === 'score' ? 80 : 1 } };
    },
  },
};

/** Paid only where a figure reaches a threshold: `IF(attainment >= gate, …, 0)`. */
export const GATE: Wrapper = {
  kind: 'gate',
  fields: [FIGURE, OPERATOR, THRESHOLD],
  write: (values, inner) => {
    const written = (key: string): string => String(values[key] ?? '');
    return `IF(${written('figure')} ${written('operator')} ${written('threshold')}, ${inner}, 0)`;
  },
  read: (node, names) => {
    if (node.kind !== 'call' || node.name !== 'IF' || node.arguments.length !== 3) return null;
    const [condition, inner, otherwise] = node.arguments;
    if (condition?.kind !== 'binary' || !inner || otherwise?.kind !== 'number' || !otherwise.value.isZero()) {
      return null;
    }
    const figure = fitting(names.at(condition.left), FIGURE);
    const threshold = fitting(names.at(condition.right), THRESHOLD);
    if (figure === null || threshold === null || !OPERATOR.words.includes(condition.operator)) return null;
    return { inner, values: { figure, threshold, operator: condition.operator } };
  },
};
