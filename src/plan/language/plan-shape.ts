import { dayOf } from '../../pay';
import { isMonth } from '../is-month';
import type { Json } from './json-text';
import { isPlanName } from './names';
import { PARAMETER_KINDS } from './parameter';
import type { PlanPath } from './problem';
import {
  either,
  formed,
  isObject,
  list,
  listed,
  number,
  object,
  oneOf,
  record,
  shown,
  text,
  title,
  type Report,
  type Shape,
} from './shape';
import { parseUnit } from './units';

/** Whether a value is a day that there is, `2026-10-31`. */
export function isDate(value: Json): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    dayOf(value);
    return true;
  } catch {
    return false;
  }
}

const unit = formed('kind.unit', (value) => typeof value === 'string' && parseUnit(value) !== null);
const month = formed('kind.month', isMonth);
const planName = formed('kind.planName', (value) => typeof value === 'string' && isPlanName(value));
const positive = formed('kind.positive', (value) => typeof value === 'number' && value > 0);
/** Steps that ROUND can round to. */
const rounding = formed(
  'kind.rounding',
  (value) => value === 'none' || (typeof value === 'number' && value > 0 && Number.isInteger(Math.log10(value))),
);
const single = formed('kind.value', (value) => value === null || typeof value !== 'object');
const values = record(either(Array.isArray, list(single, 'kind.values', 0), single));
const named = { title, note: title, source: title };

const pairs = list(
  formed('kind.pair', (row) => Array.isArray(row) && row.length === 2 && row.every((cell) => typeof cell === 'number')),
  'kind.pairs',
);

const INPUT_KINDS = ['count', 'amount', 'ratio', 'score', 'date', 'flag', 'choice'] as const;

const figure = {
  ...named,
  unit,
  kind: oneOf(INPUT_KINDS),
  default: single,
  min: number,
  max: number,
  step: positive,
  goal: oneOf(['target', 'attainment']),
};
const PARTS = ['earning', 'reduction', 'gross', 'deduction', 'employer', 'toDate'] as const;
const part = oneOf(PARTS);
const ofPayroll = either(
  (value) => isObject(value) && 'result' in value,
  object({ result: oneOf(['pay', 'adjustment']) }, {}),
  object({ earlier: text }, { within: oneOf(['year']) }),
);
const input = object(
  {},
  { ...figure, choices: record(title), each: text, follows: ofPayroll, once: oneOf(['column']), part },
);

const AGGREGATES = ['SUM', 'AVERAGE', 'MEDIAN', 'MIN', 'MAX', 'COUNT'] as const;
const department = object({}, { ...figure, from: object({ plan: planName, line: text, take: oneOf(AGGREGATES) }, {}) });

const parameterKeys = object(
  {},
  {
    ...named,
    unit,
    value: number,
    tiers: pairs,
    curve: pairs,
    grid: list(
      list(formed('kind.cell', (cell) => typeof cell === 'number' || typeof cell === 'string')),
      'kind.grid',
      2,
    ),
    list: list(number, 'kind.numbers'),
    labels: record(title),
  },
);

/** A parameter is one thing: a figure, or a table of one form. */
function parameter(value: Json, path: PlanPath, report: Report): unknown {
  const read = parameterKeys(value, path, report);
  if (!isObject(value)) return read;
  const given = PARAMETER_KINDS.filter((kind) => kind in value);
  if (given.length === 0) report('parameter.none', path, { kinds: listed(PARAMETER_KINDS) });
  if (given.length > 1) report('parameter.several', path, { kinds: listed(given) });
  if (Array.isArray(value['grid'])) checkGrid(value['grid'] as Json[], [...path, 'grid'], report);
  const cells = Array.isArray(value['grid']) ? (value['grid'] as Json[]).flat() : [];
  for (const name of Object.keys(isObject(value['labels'] ?? null) ? (value['labels'] as object) : {})) {
    if (!cells.includes(name)) report('grid.label', [...path, 'labels', name], { name });
  }
  return read;
}

function checkGrid(rows: readonly Json[], path: PlanPath, report: Report): void {
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 0;
  rows.forEach((row, index) => {
    if (!Array.isArray(row)) return;
    if (row.length !== width || width < 2) {
      report('grid.width', [...path, index], { count: row.length, width: Math.max(2, width) });
    }
    const odd = index === 0 ? -1 : row.findIndex((cell: Json, column) => column > 0 && typeof cell !== 'number');
    if (odd > 0) report('grid.rate', [...path, index, odd], { value: shown(row[odd] as Json) });
  });
}

const line = either(
  (value) => typeof value === 'string',
  text,
  object({ formula: text }, { ...named, unit, rounding, part, goal: oneOf(['attainment']) }),
);

const numbers = record(number);
const person = object({ inputs: values, pay: number }, { lines: numbers });
const example = object(
  {},
  { title, month, department: values, inputs: values, lines: numbers, pay: number, people: list(person) },
);

const SCORINGS = ['proportion', 'bands', 'all-or-nothing', 'deduction'] as const;
const DIRECTIONS = ['higher', 'lower', 'lower-ratio'] as const;
const scored = object(
  {
    score: text,
    indicators: record(object({ weight: text, scoring: oneOf(SCORINGS) }, { direction: oneOf(DIRECTIONS) })),
  },
  {},
);

const version = object(
  { validFrom: month, inputs: record(input), parameters: record(parameter), lines: record(line), pay: text },
  { department: record(department), scored, examples: list(example, 'kind.list', 0) },
);

/** Everything that can be told of a plan's JSON without reading its formulas. */
export const planShape: Shape = object(
  { plan: planName, title, versions: list(version) },
  { description: title, positions: list(title, 'kind.list', 0), source: title, use: oneOf(['payroll']) },
);
