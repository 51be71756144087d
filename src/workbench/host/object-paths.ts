import { HostError } from './host-error';
import { HostObject } from './model/host-object';
import { ObjectPathType } from './protocol';
import type { ArgumentInfo, ObjectPath, RequestBody } from './protocol';
import { callMethod, isPlainObject, readProperty } from './reflection';
import type { References } from './references';

export interface Roots {
  /** The workbook. */
  readonly global: HostObject;
  /** Objects that the library makes by name, such as the custom functions' service. */
  readonly services: Readonly<Record<string, HostObject>>;
}

/** Finds the objects that a request's paths name. Each path is followed once a request; null is a null object. */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly roots: Roots,
    private readonly references: References,
  ) {}

  async resolve(id: number): Promise<HostObject | null> {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath');
    const found = await this.#follow(path);
    this.#found.set(id, found);
    return found;
  }

  /** The arguments of a call, with objects in the places where only their paths were sent. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const given = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return ids ? Promise.all(given.map((argument, index) => this.#argument(argument, ids[index]))) : [...given];
  }

  async #follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.roots.global;
      case ObjectPathType.NewObject:
        return this.#service(path.Name);
      case ObjectPathType.ReferenceId:
        return this.references.find(path.Name);
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.Method:
      case ObjectPathType.Property:
      case ObjectPathType.Indexer:
        return this.#child(path);
      default:
        throw new HostError('InvalidObjectPath');
    }
  }

  async #child(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    // Whatever is reached through a null object is a null object.
    if (!parent) return null;
    const found = await this.#reach(parent, path);
    if (found === null || found === undefined) return null;
    if (!(found instanceof HostObject)) throw new HostError('InvalidObjectPath');
    return found;
  }

  async #reach(parent: HostObject, path: ObjectPath): Promise<unknown> {
    if (path.ObjectPathType === ObjectPathType.Property) return readProperty(parent, path.Name);
    const name = path.ObjectPathType === ObjectPathType.Indexer ? 'GetItem' : path.Name;
    return callMethod(parent, name, await this.arguments(path.ArgumentInfo));
  }

  #service(name: string): HostObject {
    const service = this.roots.services[name];
    if (!service) throw new HostError('ApiNotFound', name);
    return service;
  }

  async #argument(argument: unknown, id: unknown): Promise<unknown> {
    if (typeof id === 'number' && id !== 0) return this.resolve(id);
    if (Array.isArray(argument) && Array.isArray(id)) {
      return Promise.all(argument.map((part, index) => this.#argument(part, id[index])));
    }
    if (!isPlainObject(argument) || !isPlainObject(id)) return argument;
    const parts = Object.entries(argument).map(
      async ([key, part]) => [key, await this.#argument(part, id[key])] as const,
    );
    return Object.fromEntries(await Promise.all(parts));
  }
}
