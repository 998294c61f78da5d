import type { Arguments } from "../rich-api/arguments";
import type { EventRegistry } from "./event-registry";

/** Methods by which the client says that handlers were added or removed. */
export function registrations<T>(
  where: (target: T) => { readonly events: EventRegistry; readonly target: string },
  types: Readonly<Record<string, number>>,
): Readonly<Record<string, (target: T, args: Arguments) => unknown>> {
  const methods: Record<string, (target: T, args: Arguments) => unknown> = {};
  for (const [name, type] of Object.entries(types)) {
    methods[`_Register${name}`] = (object) => {
      const { events, target } = where(object);
      events.register(type, target);
    };
    methods[`_Unregister${name}`] = (object) => {
      const { events, target } = where(object);
      events.unregister(type, target);
    };
  }
  return methods;
}
