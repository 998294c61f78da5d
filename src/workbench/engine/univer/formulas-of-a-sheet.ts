import type { FormulaDataModel } from "@univerjs/engine-formula";

/**
 * After every change of cells Univer collects the formulas of the whole workbook to find those of the one sheet that
 * changed; this has it collect the sheet's alone.
 */
export function collectOneSheet(model: FormulaDataModel): void {
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unit, sheet, cells) => {
    model.getFormulaData = () => ({ [unit]: { [sheet]: model.getSheetFormulaData(unit, sheet) } });
    try {
      return update(unit, sheet, cells);
    } finally {
      Reflect.deleteProperty(model, "getFormulaData");
    }
  };
}
