import { defaultNamedStyle, type NamedStyle } from "../engine/cell-style";
import type { PropertyDefinition } from "../rich-api/host-object";
import { builtInStyles } from "./built-in-styles";
import type { Model } from "./model";
import type { Reader } from "./readers";

/** A named style. */
export interface StyleTarget {
  readonly model: Model;
  readonly name: string;
}

/** One field of a style, or what cells have where it was not set. */
export const readStyle = <K extends keyof NamedStyle>({ model, name }: StyleTarget, key: K): NamedStyle[K] =>
  (model.document.styles.get(name) ?? builtInStyles.get(name))?.[key] ?? defaultNamedStyle[key];

/** Sets fields of a style; cells that have it keep their look. */
export function changeStyle({ model, name }: StyleTarget, change: Partial<NamedStyle>): void {
  model.document.styles.set(name, {
    ...(model.document.styles.get(name) ?? builtInStyles.get(name)),
    ...change,
  });
  model.document.notify({ part: "styles" });
}

/** A property that is one field of a style. */
export const styleField = <K extends keyof NamedStyle>(
  key: K,
  reader: Reader<NamedStyle[K]>,
): PropertyDefinition<StyleTarget> => ({
  get: (target) => readStyle(target, key),
  set: (target, value) => {
    const change: Partial<NamedStyle> = {};
    change[key] = reader(value);
    changeStyle(target, change);
  },
});
