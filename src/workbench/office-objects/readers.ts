import type { PropertyDefinition } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { colorNames } from "./color-names";

/** Checks a value that the add-in sets and gives it its type, or complains as Excel does. */
export type Reader<T> = (value: unknown) => T;

export const text: Reader<string> = (value) => {
  if (typeof value !== "string") throw invalidArgument();
  return value;
};
export const number: Reader<number> = (value) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
};
export const atLeast =
  (least: number): Reader<number> =>
  (value) => {
    if (number(value) < least) throw invalidArgument();
    return number(value);
  };
export const between =
  (least: number, most: number): Reader<number> =>
  (value) => {
    if (atLeast(least)(value) > most) throw invalidArgument();
    return number(value);
  };
export const flag: Reader<boolean> = (value) => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};
export const oneOf =
  <const T extends string>(...allowed: readonly T[]): Reader<T> =>
  (value) => {
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw invalidArgument();
    return found;
  };

/** `#RRGGBB` or the HTML name of a colour, as `#RRGGBB`. */
export const color: Reader<string> = (value) => {
  const given = text(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  const found = hex === undefined ? colorNames.get(given.toLowerCase()) : `#${hex.toUpperCase()}`;
  if (found === undefined) throw invalidArgument();
  return found;
};

/** Properties that are the fields of a record, each with the reader of what may be set. */
export function recordProperties<T, R extends object>(
  record: (target: T) => R,
  readers: { readonly [K in keyof R]?: Reader<R[K]> },
  changed: (target: T) => void,
): Readonly<Record<string, PropertyDefinition<T>>> {
  const properties: Record<string, PropertyDefinition<T>> = {};
  for (const key in readers) {
    const reader = readers[key];
    if (reader === undefined) continue;
    properties[key] = {
      get: (target) => record(target)[key],
      set(target, value) {
        record(target)[key] = reader(value);
        changed(target);
      },
    };
  }
  return properties;
}
