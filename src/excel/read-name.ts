import type { Value } from "../line-items/value";
import { type GateOptions, throughGate } from "./gate/gate";

/**
 * The value of a cell that has a name.
 * @param sheet where the name must stand; people may use the same name for a cell of their own
 * @returns null where there is no such name on that sheet
 * @throws ExcelError
 */
export async function readName(name: string, sheet: string, options: GateOptions = {}): Promise<Value> {
  return throughGate(options, async (gate) => {
    const range = await gate.send(({ workbook }) => {
      const found = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      found.load("values,worksheet/name");
      return found;
    });
    if (range.isNullObject || range.worksheet.name !== sheet) return null;
    const [[value] = []] = range.values as Value[][];
    return value ?? null;
  });
}
