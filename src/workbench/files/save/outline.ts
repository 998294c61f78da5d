import type { OutlineModel } from "../../document/sheet-document";
import type { SheetContext } from "./save-context";

interface SavedOutline {
  /** How deep the groups go; undefined where there are none. */
  readonly deepest: number | undefined;
  /** The index behind the last row or column that has to do with a group. */
  readonly end: number;
  /** Attributes of a row or column. */
  line(index: number): { readonly outlineLevel: number | undefined; readonly collapsed: 1 | undefined };
}

/** Groups of rows or columns. The one behind a group whose lines are hidden says that the group is closed. */
export function savedOutline(
  { engine, document, sheet }: SheetContext,
  axis: keyof OutlineModel,
): SavedOutline {
  const levels = new Map([...document.sheet(sheet).outline[axis]].filter(([, level]) => level > 0));
  const level = (index: number): number => levels.get(index) ?? 0;
  const hidden = (index: number): boolean =>
    axis === "rows" ? engine.rowHidden(sheet, index) : engine.columnHidden(sheet, index);
  return {
    deepest: levels.size === 0 ? undefined : Math.max(...levels.values()),
    end: levels.size === 0 ? 0 : Math.max(...levels.keys()) + 2,
    line(index) {
      const closes = level(index - 1) > level(index) && hidden(index - 1) && !hidden(index);
      return { outlineLevel: levels.get(index), collapsed: closes ? 1 : undefined };
    },
  };
}
