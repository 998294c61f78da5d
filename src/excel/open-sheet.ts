import { type GateOptions, throughGate } from "./gate/gate";

/**
 * Brings a sheet into sight.
 * @throws ExcelError of kind "not-found" where it is gone
 */
export async function openSheet(name: string, options: GateOptions = {}): Promise<void> {
  await throughGate(options, (gate) =>
    gate.send(({ workbook }) => {
      workbook.worksheets.getItem(name).activate();
    }, name),
  );
}
