import { HostError } from './host-error';
import { HostCollection, HostObject } from './model/host-object';

/** Names that the wire may reach: Excel's are capitalised, the library's own begin with an underscore. */
const REACHABLE = /^_?[A-Z]/;

/** A property that the library sets under another name than the one it reads. */
const RENAMED: Readonly<Record<string, string>> = { 'Worksheet.Gridlines': 'ShowGridlines' };

/** `format/font` → `Format/Font`: the library asks in camelCase and reads answers in PascalCase. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `Range.values`, as Excel names a place. */
export function location(object: HostObject, wire: string): string {
  return `${object.excelName}.${wire.charAt(0).toLowerCase()}${wire.slice(1)}`;
}

/** Calls a method. @throws HostError ApiNotFound where this host has no such method. */
export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = descriptor(object, name)?.value as unknown;
  if (typeof method !== 'function') throw notFound(object, name);
  return located(object, name, () => Reflect.apply(method, object, args) as unknown);
}

/** Reads a property. @throws HostError ApiNotFound where this host has no such property. */
export function readProperty(object: HostObject, name: string): unknown {
  const found = descriptor(object, name);
  if (!found?.get) throw notFound(object, name);
  return located(object, name, () => found.get?.call(object) as unknown);
}

/** Sets a property. @throws HostError ApiNotFound where this host has none that can be set. */
export function writeProperty(object: HostObject, sentName: string, value: unknown): void {
  const name = RENAMED[`${object.excelName}.${sentName}`] ?? sentName;
  const found = descriptor(object, name);
  if (!found?.set) throw notFound(object, name);
  located(object, name, () => found.set?.call(object, value));
}

/** Sets many properties, nested ones too, as `range.set({ format: { … } })` does. Names may be in camelCase. */
export function writeProperties(object: HostObject, values: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(values)) {
    const name = wireName(key);
    const current = isPlainObject(value) ? readProperty(object, name) : null;
    if (current instanceof HostObject && isPlainObject(value)) writeProperties(current, value);
    else writeProperty(object, name, value);
  }
}

/** Every property that is a value and no object: what `load()` without names asks for. */
export function scalarNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (let level: object = object; level !== HostObject.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (/^[A-Z]/.test(name) && found.get) names.add(name);
    }
  }
  return [...names].filter((name) => !(readProperty(object, name) instanceof HostObject));
}

export function isCollection(object: HostObject): object is HostCollection {
  return object instanceof HostCollection;
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof HostObject);
}

function descriptor(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (!REACHABLE.test(name)) return undefined;
  for (let level: object = object; level !== HostObject.prototype; level = Object.getPrototypeOf(level) as object) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found) return found;
  }
  return undefined;
}

/** A refusal that does not say where it happened gets the member's name. */
function located<T>(object: HostObject, name: string, act: () => T): T {
  const place = (error: unknown): never => {
    if (!(error instanceof HostError) || error.location !== '') throw error;
    throw new HostError(error.code, location(object, name), error.message);
  };
  try {
    const result = act();
    return result instanceof Promise ? (result.catch(place) as T) : result;
  } catch (error) {
    return place(error);
  }
}

function notFound(object: HostObject, name: string): HostError {
  return new HostError('ApiNotFound', location(object, name), `This host does not have ${location(object, name)}.`);
}
