import type { Value } from "../../../line-items/value";
import type { StoredValues } from "../../../xlsx/parts/chart/data-reference";
import { isCellError } from "../../engine/cell";
import type { SheetId, WorkbookEngine } from "../../engine/workbook-engine";
import { referenceOf } from "../../office-objects/cell-references";

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
