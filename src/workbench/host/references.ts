import { HostError } from './host-error';
import type { HostObject } from './model/host-object';

/** Objects that an add-in holds on to between requests, by the ids it was given for them. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #last = 0;

  get size(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    const id = `ref-${++this.#last}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  /** @throws HostError InvalidReference where the add-in has let go of it. */
  find(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  objects(): Iterable<HostObject> {
    return this.#objects.values();
  }
}
