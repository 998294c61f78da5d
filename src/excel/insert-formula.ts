import { type GateOptions, throughGate } from "./gate/gate";

export interface Inserted {
  /** Address of the selected cell, without its sheet. */
  readonly cell: string;
  /** False where the cell holds something, which then stays. */
  readonly inserted: boolean;
}

/**
 * Enters a formula, in English with commas, into the selected cell if that is empty.
 * @throws ExcelError
 */
export async function insertFormula(formula: string, options: GateOptions = {}): Promise<Inserted> {
  return throughGate(options, async (gate) => {
    const selected = await gate.send(({ workbook }) => {
      const cell = workbook.getActiveCell();
      cell.load("address,formulas,worksheet/name");
      return cell;
    });
    const { address } = selected;
    const cell = address.slice(address.lastIndexOf("!") + 1);
    if (selected.formulas[0]?.[0] !== "") return { cell, inserted: false };
    // By its address, for the gate may send this again in another context.
    const sheet = selected.worksheet.name;
    await gate.send(({ workbook }) => {
      workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[formula]];
    }, sheet);
    return { cell, inserted: true };
  });
}
