import type { CellReference } from "../document/chart-model";
import type { WorkbookEngine } from "../engine/workbook-engine";
import { invalidArgument } from "../rich-api/rich-api-error";
import { parseAddress } from "./addresses";

/**
 * The cell that a formula of a title names: one, with its sheet.
 * @throws RichApiError InvalidArgument for any other formula
 */
export function linkedCell(engine: WorkbookEngine, formula: string): CellReference {
  const address = formula.startsWith("=") ? parseAddress(formula) : null;
  const name = address?.sheet?.toLowerCase();
  const sheet = engine.sheets().find((id) => engine.sheetName(id).toLowerCase() === name);
  if (address === null || sheet === undefined) throw invalidArgument();
  const { block } = address;
  if (block.rows * block.columns !== 1) throw invalidArgument();
  return { sheet, block };
}
