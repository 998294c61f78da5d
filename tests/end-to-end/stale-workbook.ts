import type { CompiledWorkbook } from "../../src/workbook-plan/compiled-workbook";

/**
 * The workbook as it stands after people typed and before anything recalculated: inputs as edited, the results of all
 * formulas as they were.
 */
export function staleWorkbook(before: CompiledWorkbook, edited: CompiledWorkbook): CompiledWorkbook {
  return {
    ...edited,
    sheets: edited.sheets.map((sheet, index) => {
      const original = before.sheets[index];
      if (original?.cells.length !== sheet.cells.length)
        throw new Error(`"${sheet.name}" changed its layout.`);
      const cells = sheet.cells.map((cell, position) => {
        const old = original.cells[position];
        if (old?.formula !== cell.formula) throw new Error(`"${sheet.name}" changed a formula.`);
        return cell.formula === undefined ? cell : { ...cell, value: old?.value ?? null };
      });
      return { ...sheet, cells };
    }),
  };
}
