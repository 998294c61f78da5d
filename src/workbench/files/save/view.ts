/** What stands before the cells of a sheet: tab and view. */
import { element } from "../../../xlsx/xml";
import type { SheetDocument } from "../../document/sheet-document";
import type { Block } from "../../engine/block";
import { blockAddress, columnName } from "../../office-objects/addresses";
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
