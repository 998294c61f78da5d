import type { NamedStyle } from "../engine/cell-style";
import { contains, overlap } from "../engine/block";
import { checkProtection } from "../limits/protected-cells";
import type { PropertyDefinition } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import { builtInName, builtInStyles } from "./built-in-styles";
import { lockByStyle } from "./format-protection";
import type { Model, RangeTarget } from "./model";
import { text } from "./readers";

/** A style of the workbook or of Excel by its name; null if there is none. */
export function findStyle(
  { document }: Model,
  given: string,
): { readonly name: string; readonly look: Partial<NamedStyle> } | null {
  const own = document.styles.get(given);
  if (own !== undefined) return { name: given, look: own };
  const name = builtInName(given);
  const look = name === null ? undefined : builtInStyles.get(name);
  return name === null || look === undefined ? null : { name, look };
}

/** The named style of a range: null where its cells have different ones. */
export const namedStyle: PropertyDefinition<RangeTarget> = {
  get({ model, sheet, block }) {
    const last = model.document
      .sheet(sheet)
      .cellStyles.filter((each) => overlap(each.block, block))
      .at(-1);
    if (last === undefined) return "Normal";
    return contains(last.block, block) ? last.name : null;
  },
  set(target, value) {
    const { model, sheet, block } = target;
    const style = findStyle(model, text(value));
    if (style === null) throw itemNotFound();
    const document = model.document.sheet(sheet);
    checkProtection(document, "allowFormatCells");
    const { locked = true, ...look } = style.look;
    model.engine.setStyle(sheet, block, look);
    lockByStyle(target, locked);
    document.cellStyles = document.cellStyles.filter((each) => !contains(block, each.block));
    document.cellStyles.push({ block, name: style.name });
  },
};
