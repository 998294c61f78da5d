import { type GateOptions, throughGate } from "./gate/gate";

/**
 * Brings a sheet into sight, and selects cells on it where some are named.
 * @param cells an address or a range
 * @throws ExcelError of kind "not-found" where the sheet is gone
 */
export async function openSheet(name: string, cells = "", options: GateOptions = {}): Promise<void> {
  await throughGate(options, (gate) =>
    gate.send(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.activate();
      if (cells !== "") sheet.getRange(cells).select();
    }, name),
  );
}
