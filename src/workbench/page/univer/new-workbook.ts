import type { Grid } from "./start-grid";

/** Pixels, as Excel has them in a new workbook. */
const columnWidth = 64;
const rowHeight = 20;

/** Gives the grid an empty workbook with one sheet. */
export function newWorkbook({ api }: Grid, name: string): void {
  api.createWorkbook({
    id: `workbook-${crypto.randomUUID()}`,
    name,
    defaultStyle: { ff: "Calibri", fs: 11 },
    sheetOrder: ["sheet-1"],
    sheets: {
      "sheet-1": {
        id: "sheet-1",
        name: "Sheet1",
        rowCount: 1000,
        columnCount: 26,
        defaultColumnWidth: columnWidth,
        defaultRowHeight: rowHeight,
        cellData: {},
      },
    },
  });
}
