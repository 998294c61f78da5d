/**
 * A compiled workbook as the bytes of an .xlsx file:
 *
 *   check → lay out the package with hucre → write our own parts into it → zip
 *
 * The same workbook always gives the same bytes.
 */
import type { CompiledWorkbook } from "../workbook-plan/compiled-workbook";
import { checkWorkbook } from "./checks/check-workbook";
import { writePackage } from "./hucre/write-package";
import { pack } from "./package";
import { completeParts } from "./parts/complete-parts";
import { CellFormats } from "./styles/cell-formats";

/**
 * Writes a workbook with formulas, their stored results, named styles, charts and everything else of the plan.
 * @throws InconsistentWorkbookError when the plan contradicts itself or breaks a limit of Excel.
 */
export async function writeWorkbook(workbook: CompiledWorkbook): Promise<Uint8Array> {
  checkWorkbook(workbook);
  const formats = new CellFormats();
  const parts = await writePackage(workbook, formats);
  return pack(completeParts(parts, workbook, formats));
}
