import { HostError } from './host-error';
import { HostObject } from './model/host-object';
import type { QueryInfo } from './protocol';
import { isCollection, readProperty, scalarNames, wireName } from './reflection';

type Loaded = Record<string, unknown>;

/** Answers a load: the chosen properties by their PascalCase names, collections as `_Items`. */
export function query(object: HostObject, info: QueryInfo, identify: (object: HostObject) => Loaded): Loaded {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  if (isCollection(object)) {
    const skip = info.Skip ?? 0;
    const items = object.list().slice(skip, info.Top === undefined ? undefined : skip + info.Top);
    const own = paths.filter((path) => ownOfCollection(object, path));
    const ofItems = paths.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\//i, ''));
    const answer = own.length > 0 ? pick(object, own, identify) : identify(object);
    return { ...answer, _Items: items.map((item) => pick(item, ofItems, identify)) };
  }
  return pick(object, paths, identify);
}

function pick(object: HostObject, paths: readonly string[], identify: (object: HostObject) => Loaded): Loaded {
  const answer = identify(object);
  const wanted = paths.length > 0 ? paths : ['*'];
  for (const path of wanted) {
    const [head = '', ...rest] = path.split('/');
    if (head === '$none') continue;
    if (head === '*' || head === '' || head === '$all') {
      for (const name of scalarNames(object)) answer[name] = readProperty(object, name);
      continue;
    }
    const name = wireName(head);
    const value = readProperty(object, name);
    answer[name] =
      value instanceof HostObject ? merge(answer[name], query(value, select(rest), identify)) : leaf(value, rest, path);
  }
  return answer;
}

function select(rest: readonly string[]): QueryInfo {
  return rest.length > 0 ? { Select: [rest.join('/')] } : {};
}

/** A plain value has no members to load; a missing object has none either and is answered as null. */
function leaf(value: unknown, rest: readonly string[], path: string): unknown {
  if (rest.length === 0 || value === null) return value;
  throw new HostError('InvalidArgument', '', `${path} cannot be loaded.`);
}

/** `format/font/bold` and `format/font/color` arrive separately and are answered as one object. */
function merge(before: unknown, now: Loaded): Loaded {
  if (typeof before !== 'object' || before === null) return now;
  const merged: Loaded = { ...before };
  for (const [key, value] of Object.entries(now)) merged[key] = mergeValue(merged[key], value);
  return merged;
}

function mergeValue(before: unknown, now: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(now)) return now.map((item, index) => mergeValue(before[index], item));
  const bothObjects = isLoaded(before) && isLoaded(now);
  return bothObjects ? merge(before, now) : now;
}

function isLoaded(value: unknown): value is Loaded {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ownOfCollection(object: HostObject, path: string): boolean {
  return path !== '*' && !path.includes('/') && wireName(path) in object && !(wireName(path) === 'Items');
}
