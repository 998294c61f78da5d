import { IUniverInstanceService, LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-numfmt/facade";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { WorkbookEngine } from "../workbook-engine";
import { newSheetSize, standardSheet } from "./standard-sheet";
import { createUniverEngine } from "./univer-engine";

let made = 0;

/** A new workbook with one sheet and no user interface, for node. */
export function createHeadlessEngine(): WorkbookEngine {
  made += 1;
  // Univer keeps what it read of formulas for the whole process, by the id of their workbook.
  const id = `workbook-${made}`;
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const api = FUniver.newAPI(univer);
  api.createWorkbook({
    id,
    name: "Book1",
    sheetOrder: ["sheet-1"],
    sheets: {
      "sheet-1": {
        ...standardSheet,
        id: "sheet-1",
        name: "Sheet1",
        ...newSheetSize,
        cellData: {},
      },
    },
  });
  // The undo stack is that of the workbook in focus.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(id);
  const engine = createUniverEngine(univer, api);
  return {
    ...engine,
    dispose() {
      engine.dispose();
      univer.dispose();
    },
  };
}
