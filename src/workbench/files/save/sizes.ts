/** sheetFormatPr and cols: the usual sizes of a sheet, and columns that differ or are grouped. */
import { element } from "../../../xlsx/xml";
import { newSheetDocument } from "../../document/sheet-document";
import type { Block } from "../../engine/block";
import { columnWidthInFile, standardWidthInFile } from "../measures";
import { savedOutline } from "./outline";
import type { SheetContext } from "./save-context";

/** The column and row whose sizes are those of any that nobody changed. */
const lastColumn = 16_383;
const lastRow = 1_048_575;
/** Columns looked at: some right of the cells are wide or hidden and empty. */
const columnsAtLeast = 100;
const usualWidth = 64 / 7;
const usualHeight = 15;
const { standardWidth: usualStandard } = newSheetDocument();

export function sizes(context: SheetContext, used: Block | null): string {
  const { engine, sheet, document } = context;
  const { standardWidth } = document.sheet(sheet);
  const height = engine.rowHeight(sheet, lastRow);
  const width =
    standardWidth === usualStandard
      ? columnWidthInFile(engine.columnWidth(sheet, lastColumn))
      : standardWidthInFile(standardWidth);
  const format = element("sheetFormatPr", {
    defaultColWidth: Math.abs(width - usualWidth) < 0.01 ? undefined : width,
    defaultRowHeight: height,
    customHeight: height === usualHeight ? undefined : 1,
    outlineLevelRow: savedOutline(context, "rows").deepest,
    outlineLevelCol: savedOutline(context, "columns").deepest,
  });
  const columns = runs(context, used)
    .filter((run) => run.width !== width || !alike(run, { ...untouched, width: run.width }))
    .map((run) => element("col", { ...run, customWidth: 1 }));
  return format + (columns.length === 0 ? "" : element("cols", {}, ...columns));
}

interface Column {
  readonly width: number;
  readonly hidden: 1 | undefined;
  readonly outlineLevel: number | undefined;
  readonly collapsed: 1 | undefined;
}

const untouched = { hidden: undefined, outlineLevel: undefined, collapsed: undefined };

interface Run extends Column {
  readonly min: number;
  readonly max: number;
}

/** Neighbours that are alike. */
function runs(context: SheetContext, used: Block | null): Run[] {
  const { engine, sheet } = context;
  const outline = savedOutline(context, "columns");
  const count = Math.max(columnsAtLeast, outline.end, used === null ? 0 : used.column + used.columns);
  const found: Run[] = [];
  for (let column = 0; column < count; column += 1) {
    const own: Column = {
      width: columnWidthInFile(engine.columnWidth(sheet, column)),
      hidden: engine.columnHidden(sheet, column) ? 1 : undefined,
      ...outline.line(column),
    };
    const last = found.at(-1);
    if (last !== undefined && alike(last, own)) found.splice(-1, 1, { ...last, max: column + 1 });
    else found.push({ min: column + 1, max: column + 1, ...own });
  }
  return found;
}

const alike = (one: Column, other: Column): boolean =>
  one.width === other.width &&
  one.hidden === other.hidden &&
  one.outlineLevel === other.outlineLevel &&
  one.collapsed === other.collapsed;
