/**
 * The package as hucre lays it out: content types, relationships, workbook, theme, sheets and shared strings.
 * The parts that it writes too plainly for us are replaced or completed afterwards (see ../parts).
 */
import { writeXlsx } from "hucre/xlsx";
import type { CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { unpack, type Parts } from "../package";
import type { CellFormats } from "../styles/cell-formats";
import { namedRanges } from "./named-ranges";
import { writeSheetOptions } from "./write-sheet-options";

/** Writes the workbook with hucre, collecting the formats in use, and returns its parts. */
export async function writePackage(workbook: CompiledWorkbook, formats: CellFormats): Promise<Parts> {
  const file = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => writeSheetOptions(sheet, formats)),
    namedRanges: namedRanges(workbook),
    // Replaced by our own properties; a fixed date keeps the clock out of the file.
    properties: { modified: new Date(0) },
  });
  return unpack(file);
}
