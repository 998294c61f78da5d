import type { CellStyle } from "../engine/cell-style";
import { checkProtection } from "../limits/protected-cells";
import type { PropertyDefinition } from "../rich-api/host-object";
import { common, formattedBlock } from "./formatted-area";
import type { RangeTarget } from "./model";
import type { Reader } from "./readers";

/** Writes part of a look into all cells of a range. */
export function applyStyle(target: RangeTarget, style: Partial<CellStyle>): void {
  checkProtection(target.model.document.sheet(target.sheet), "allowFormatCells");
  target.model.engine.setStyle(target.sheet, formattedBlock(target), style);
}

/** A property of a range's format that is one field of the look of its cells. */
export const styledProperty = <K extends keyof CellStyle>(
  key: K,
  reader: Reader<CellStyle[K]>,
): PropertyDefinition<RangeTarget> => ({
  get: (target) => common(target, (style) => style[key]),
  set: (target, value) => {
    const style: Partial<CellStyle> = {};
    style[key] = reader(value);
    applyStyle(target, style);
  },
});
