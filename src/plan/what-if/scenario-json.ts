import type { Json } from '../language/json-text';
import { either, formed, isObject, list, number, object, oneOf, record, text, type Shape } from '../language/shape';
import type { Scenario } from './scenario';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const blank: Shape = (value, path, report) => (value === '' ? value : text(value, path, report));
const month = formed('kind.month', (value) => typeof value === 'string' && MONTH.test(value));
const isKind =
  (kind: string) =>
  (value: Json): boolean =>
    isObject(value) && value['kind'] === kind;
const kindAlone = (kind: string): Shape => object({ kind: oneOf([kind]) }, {});

const who = either(
  isKind('position'),
  object({ kind: text, position: blank }, {}),
  either(
    isKind('plan'),
    object({ kind: text, plan: text }, {}),
    either(isKind('person'), object({ kind: text, key: text }, {}), kindAlone('all')),
  ),
);

const figure = either(
  isKind('input'),
  object({ kind: text, input: text }, {}),
  either(isKind('department'), object({ kind: text, plan: text, figure: text }, {}), kindAlone('targets')),
);

const change = object({ who, figure, how: oneOf(['set', 'times', 'plus']), value: number }, {});
/** Targets can only be taken times something above nought. */
const possible: Shape = (value, path, report) => {
  const read = change(value, path, report);
  if (isObject(value) && isKind('targets')(value['figure'] ?? null)) {
    if (value['how'] !== 'times' || !(Number(value['value']) > 0)) report('kind.positive', path);
  }
  return read;
};

const plan = object({ from: text, to: object({ plan: text, validFrom: month }, {}) }, { figures: record(text) });
const scenario = object(
  { id: text, name: text, changes: list(possible, 'kind.list', 0), plans: list(plan, 'kind.list', 0) },
  {},
);

/** A scenario from JSON as a value, as `writeScenario` wrote it; null where anything in it is not what it should be. */
export function readScenario(json: unknown): Scenario | null {
  let faults = 0;
  const read = scenario((json ?? null) as Json, [], () => {
    faults += 1;
  });
  return faults === 0 ? (read as Scenario) : null;
}

/** A scenario as a text of JSON, to be kept. */
export function writeScenario({ id, name, changes, plans }: Scenario): string {
  return JSON.stringify({ id, name, changes, plans });
}
