/** Cells that charts refer to: how a file calls them, and what stands in them. */
import type { Value } from "../../../line-items/value";
import type { StoredValues } from "../../../xlsx/parts/chart/data-reference";
import type { CellReference } from "../../document/chart-model";
import { isCellError } from "../../engine/cell";
import type { SheetId, WorkbookEngine } from "../../engine/workbook-engine";
import { absoluteAddress, parseAddress, sheetPrefix } from "../../office-objects/addresses";

/** A reference as formulas write it, such as `Balance!$D$10`. */
export const referenceText = (engine: WorkbookEngine, { sheet, block }: CellReference): string =>
  sheetPrefix(engine.sheetName(sheet)) + absoluteAddress(block);

/** The cells that a text such as `=Balance!$D$10` means; null where it means none. */
export function referenceOf(engine: WorkbookEngine, text: string, home: SheetId): CellReference | null {
  const parsed = parseAddress(text);
  if (parsed === null) return null;
  if (parsed.sheet === null) return { sheet: home, block: parsed.block };
  const name = parsed.sheet.toLowerCase();
  const sheet = engine.sheets().find((id) => engine.sheetName(id).toLowerCase() === name);
  return sheet === undefined ? null : { sheet, block: parsed.block };
}

/** What charts show until they are calculated: errors and blanks are gaps. */
export const storedValues = (engine: WorkbookEngine, home: SheetId): StoredValues => ({
  read(text): readonly Value[] {
    const reference = referenceOf(engine, text, home);
    if (reference === null) return [];
    return engine
      .values(reference.sheet, reference.block)
      .flat()
      .map((value) => (isCellError(value) ? null : value));
  },
});
