/** Cells of the workbook by the text that names them. */
import type { CellReference } from "../document/chart-model";
import type { SheetId, WorkbookEngine } from "../engine/workbook-engine";
import { absoluteAddress, parseAddress, sheetPrefix } from "./addresses";

/** A reference as formulas write it, such as `Balance!$D$10`. */
export const referenceText = (engine: WorkbookEngine, { sheet, block }: CellReference): string =>
  sheetPrefix(engine.sheetName(sheet)) + absoluteAddress(block);

/** The cells that a text such as `=Balance!$D$10` means, on `home` where it names no sheet; null where it means none. */
export function referenceOf(
  engine: WorkbookEngine,
  text: string,
  home: SheetId | null,
): CellReference | null {
  const parsed = parseAddress(text);
  if (parsed === null) return null;
  if (parsed.sheet === null) return home === null ? null : { sheet: home, block: parsed.block };
  const name = parsed.sheet.toLowerCase();
  const sheet = engine.sheets().find((id) => engine.sheetName(id).toLowerCase() === name);
  return sheet === undefined ? null : { sheet, block: parsed.block };
}
