import type { WorkbookEngine } from "../engine/workbook-engine";
import type { ChartTitleModel } from "./chart-model";

/** What the title of a chart says: the text of its cell as the cell shows it, else its own. */
export const titleText = (
  { cell, text }: Pick<ChartTitleModel, "cell" | "text">,
  cells: Pick<WorkbookEngine, "text">,
): string => (cell ? (cells.text(cell.sheet, cell.block)[0]?.[0] ?? "") : text);
