import type { HostObject } from "./host-object";
import { invalidReference } from "./rich-api-error";

/** Objects that outlive their request, until the client lets go of them. */
export class References {
  #next = 1;
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined && this.#objects.has(known)) return known;
    const id = `ref_${this.#next++}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  find(id: string): HostObject {
    const object = this.#objects.get(id);
    if (object === undefined) throw invalidReference();
    return object;
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  get size(): number {
    return this.#objects.size;
  }
}
