import { currency, rate } from '../fresh';
import { valuesOf } from '../from-templates';
import type { FigureField, Wrapper } from '../primitive';
import { Template } from '../template';

const FLOOR: FigureField = {
  kind: 'figure',
  key: 'floor',
  optional: true,
  from: ['parameters', 'inputs'],
  holds: ['amount', 'count'],
  fresh: rate(3000, currency),
};
const CAP: FigureField = { ...FLOOR, key: 'cap', fresh: rate(10000, currency) };

const TEMPLATES = ['PAY.CLAMP(inner, floor)', 'PAY.CLAMP(inner, , cap)', 'PAY.CLAMP(inner, floor, cap)'].map(
  (text) => new Template(text),
);

/** At least and at most so much: `PAY.CLAMP(…, guarantee, cap)`. */
export const LIMITS: Wrapper = {
  kind: 'limits',
  fields: [FLOOR, CAP],
  write: (values, inner) => {
    const given = [FLOOR, CAP].filter(({ key }) => values[key] !== undefined);
    const template = TEMPLATES.find(({ holes }) => given.every(({ key }) => holes.has(key)));
    if (!template || given.length === 0) return inner;
    return template.write((hole) => (hole === 'inner' ? inner : String(values[hole] ?? '')));
  },
  read: (node, names) => {
    for (const template of TEMPLATES) {
      const found = template.match(node);
      const inner = found?.get('inner');
      const values = found && valuesOf([FLOOR, CAP], found, names);
      if (inner && values) return { inner, values };
    }
    return null;
  },
};
