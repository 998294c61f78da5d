import type { PropertyDefinition } from "../rich-api/host-object";
import type { Reader } from "./readers";

/** A reader of what may be set, and what is read while nothing was. */
export type FieldWithDefault<T> = readonly [reader: Reader<T>, initial: T];

/** Properties that are fields of a record which may be missing. */
export function optionalFields<T, R extends object>(
  record: (target: T) => R,
  fields: { readonly [K in keyof R]?: FieldWithDefault<NonNullable<R[K]>> },
  changed: (target: T) => void,
): Readonly<Record<string, PropertyDefinition<T>>> {
  const properties: Record<string, PropertyDefinition<T>> = {};
  for (const key in fields) {
    const field = fields[key];
    if (field === undefined) continue;
    const [reader, initial] = field;
    properties[key] = {
      get: (target) => record(target)[key] ?? initial,
      set(target, value) {
        record(target)[key] = reader(value);
        changed(target);
      },
    };
  }
  return properties;
}
