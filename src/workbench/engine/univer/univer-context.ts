import { ICommandService, IUndoRedoService, type Univer, type Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import type { SheetId } from "../workbook-engine";

/** The workbook of a Univer instance and the services that parts of the engine use. */
export interface UniverContext {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly undoStack: IUndoRedoService;
  readonly formulaData: FormulaDataModel;
  readonly functions: IFunctionService;
  /** The sheet of an id, as the facade has it. */
  readonly sheet: (id: SheetId) => FWorksheet;
  /** The sheet of an id, as the core has it. */
  readonly core: (id: SheetId) => Worksheet;
}

/** Reads the active workbook of an instance. */
export function univerContext(univer: Univer, api: FUniver): UniverContext {
  const injector = univer.__getInjector();
  const workbook = api.getActiveWorkbook();
  if (workbook === null) throw new Error("The Univer instance holds no workbook.");
  const sheet = (id: SheetId): FWorksheet => {
    const found = workbook.getSheetBySheetId(id);
    if (found === null) throw new Error(`There is no sheet ${id}.`);
    return found;
  };
  // Not by the facade, which makes a new object at every call: too slow for every cell.
  const core = (id: SheetId): Worksheet => {
    const found = workbook.getWorkbook().getSheetBySheetId(id);
    if (!found) throw new Error(`There is no sheet ${id}.`);
    return found;
  };
  return {
    api,
    workbook,
    unitId: workbook.getId(),
    commands: injector.get(ICommandService),
    undoStack: injector.get(IUndoRedoService),
    formulaData: injector.get(FormulaDataModel),
    functions: injector.get(IFunctionService),
    sheet,
    core,
  };
}
