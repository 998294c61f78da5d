/** What stands before the cells of a sheet: tab, view, sizes of columns. */
import { element } from "../../../xlsx/xml";
import type { SheetDocument } from "../../document/sheet-document";
import type { Block } from "../../engine/block";
import { blockAddress, columnName } from "../../office-objects/addresses";
import { columnWidthInFile } from "../measures";
import { argb } from "./cell-format";
import type { SheetContext } from "./save-context";

export function sheetProperties({ engine, sheet, document }: SheetContext): string {
  const color = engine.tabColor(sheet);
  const { zoom } = document.sheet(sheet).pageLayout;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  return element(
    "sheetPr",
    {},
    color === "" ? "" : element("tabColor", { rgb: argb(color) }),
    fits ? element("pageSetUpPr", { fitToPage: 1 }) : "",
  );
}

export function sheetViews(context: SheetContext): string {
  const { engine, sheet, document } = context;
  const isActive = engine.activeSheet() === sheet;
  const own = document.sheet(sheet);
  return element(
    "sheetViews",
    {},
    element(
      "sheetView",
      {
        showGridLines: engine.showGridlines(sheet) ? undefined : 0,
        showRowColHeaders: own.showHeadings ? undefined : 0,
        tabSelected: isActive ? 1 : undefined,
        workbookViewId: 0,
      },
      pane(own),
      selection(context, own),
    ),
  );
}

const cornerOf = ({ rows, columns }: SheetDocument["freeze"]): string => `${columnName(columns)}${rows + 1}`;

/** The pane that scrolls. */
const paneName = ({ rows, columns }: SheetDocument["freeze"]): string | undefined =>
  rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : columns > 0 ? "topRight" : undefined;

function pane({ freeze }: SheetDocument): string {
  const activePane = paneName(freeze);
  if (activePane === undefined) return "";
  return element("pane", {
    xSplit: freeze.columns > 0 ? freeze.columns : undefined,
    ySplit: freeze.rows > 0 ? freeze.rows : undefined,
    topLeftCell: cornerOf(freeze),
    activePane,
    state: "frozen",
  });
}

function selection({ engine, sheet }: SheetContext, { freeze }: SheetDocument): string {
  const selected = engine.selection();
  const isHere = selected.sheet === sheet;
  const block: Block = isHere ? selected.block : { row: 0, column: 0, rows: 1, columns: 1 };
  return element("selection", {
    pane: paneName(freeze),
    activeCell: blockAddress({ ...block, rows: 1, columns: 1 }),
    sqref: blockAddress(block),
  });
}

/** The column and row whose sizes are those of any that nobody changed. */
const lastColumn = 16_383;
const lastRow = 1_048_575;
/** Columns looked at: some right of the cells are wide or hidden and empty. */
const columnsAtLeast = 100;
const usualWidth = 64 / 7;
const usualHeight = 15;

export function sizes({ engine, sheet }: SheetContext, used: Block | null): string {
  const height = engine.rowHeight(sheet, lastRow);
  const width = columnWidthInFile(engine.columnWidth(sheet, lastColumn));
  const format = element("sheetFormatPr", {
    defaultColWidth: Math.abs(width - usualWidth) < 0.01 ? undefined : width,
    defaultRowHeight: height,
    customHeight: height === usualHeight ? undefined : 1,
  });
  const count = Math.max(columnsAtLeast, used === null ? 0 : used.column + used.columns);
  const runs: { min: number; max: number; width: number; hidden: boolean }[] = [];
  for (let column = 0; column < count; column += 1) {
    const own = {
      width: columnWidthInFile(engine.columnWidth(sheet, column)),
      hidden: engine.columnHidden(sheet, column),
    };
    const last = runs.at(-1);
    if (last?.width === own.width && last.hidden === own.hidden) last.max = column + 1;
    else runs.push({ ...own, min: column + 1, max: column + 1 });
  }
  const changed = runs.filter((run) => run.hidden || run.width !== width);
  const columns = changed.map((run) =>
    element("col", {
      min: run.min,
      max: run.max,
      width: run.width,
      hidden: run.hidden ? 1 : undefined,
      customWidth: 1,
    }),
  );
  return format + (columns.length === 0 ? "" : element("cols", {}, ...columns));
}
