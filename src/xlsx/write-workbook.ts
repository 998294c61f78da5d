/**
 * A compiled workbook as the bytes of an .xlsx file:
 *
 *   check → lay out the package with hucre → write our own parts into it → mark the sheets → zip
 *
 * The same workbook always gives the same bytes.
 */
import type { CompiledWorkbook } from "../workbook-plan/compiled-workbook";
import type { SheetProperties } from "../workbook-plan/sheet-properties";
import { checkWorkbook } from "./checks/check-workbook";
import { writePackage } from "./hucre/write-package";
import { pack } from "./package";
import { completeParts } from "./parts/complete-parts";
import { addSheetProperties } from "./parts/sheet-property-parts";
import { CellFormats } from "./styles/cell-formats";

/**
 * Writes a workbook with formulas, their stored results, named styles, charts and everything else of the plan.
 * @param kept what is kept with the sheets for a build in Excel; without it they are not marked as those of a roadmap
 * @throws InconsistentWorkbookError when the plan contradicts itself or breaks a limit of Excel.
 */
export async function writeWorkbook(
  workbook: CompiledWorkbook,
  kept: SheetProperties | null = null,
): Promise<Uint8Array> {
  checkWorkbook(workbook);
  const formats = new CellFormats();
  const parts = completeParts(await writePackage(workbook, formats), workbook, formats);
  const values = kept === null ? [] : addSheetProperties(parts, workbook, kept);
  return pack(new Map<string, string | Uint8Array>([...parts, ...values]));
}
