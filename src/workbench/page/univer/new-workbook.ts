import { newSheetSize, standardSheet } from "../../engine/univer/standard-sheet";
import type { Grid } from "./start-grid";

/** Gives the grid an empty workbook with one sheet. */
export function newWorkbook({ api }: Grid, name: string): void {
  api.createWorkbook({
    id: `workbook-${crypto.randomUUID()}`,
    name,
    sheetOrder: ["sheet-1"],
    sheets: {
      "sheet-1": {
        ...standardSheet,
        id: "sheet-1",
        name: "Sheet1",
        ...newSheetSize,
        cellData: {},
      },
    },
  });
}
