import type { CellReference } from "../document/chart-model";
import type { WorkbookEngine } from "../engine/workbook-engine";
import { invalidArgument } from "../rich-api/rich-api-error";
import { referenceOf } from "./cell-references";

/**
 * The cell that a formula of a title names: one, with its sheet.
 * @throws RichApiError InvalidArgument for any other formula
 */
export function linkedCell(engine: WorkbookEngine, formula: string): CellReference {
  // A title is at home on no sheet, so a reference without one names nothing.
  const cell = formula.startsWith("=") ? referenceOf(engine, formula, null) : null;
  if (cell === null || cell.block.rows * cell.block.columns !== 1) throw invalidArgument();
  return cell;
}
