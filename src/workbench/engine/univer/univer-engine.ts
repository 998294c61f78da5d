import { BooleanNumber, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  FunctionType,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
} from "@univerjs/engine-formula";
import type { FunctionSignature, WorkbookEngine } from "../workbook-engine";
import { changeAlikeLooks } from "./alike-looks";
import { Calculation } from "./calculation";
import { cellLook } from "./cell-look";
import { cellMoves } from "./cell-moves";
import { cellStore } from "./cell-store";
import { cellStructure } from "./cell-structure";
import { cellWriter } from "./cell-writer";
import { CustomFunction } from "./custom-function";
import { takeDirtyTable } from "./dirty-cells";
import { eventFeed } from "./event-feed";
import { executeFormulas } from "./formula-execution";
import { formulaMemory } from "./formula-memory";
import { collectOneSheet } from "./formulas-of-a-sheet";
import { lookWriter } from "./look-writer";
import { matrixWriter, type MatrixWriter } from "./matrix-writer";
import { names } from "./names";
import { followNoOwnRanges, keepNoOwnRanges } from "./own-ranges";
import { workOutRangesOnce } from "./ranges-once";
import { shareFormulas } from "./shared-formulas";
import { sheetTabs } from "./sheet-tabs";
import { sizeWriter } from "./size-writer";
import { standardiseNewSheets } from "./standard-sheet";
import { univerContext, type UniverContext } from "./univer-context";

/**
 * The active workbook of a Univer instance as the host's engine. An instance with a user interface comes with a way to
 * hold its screen.
 */
export function createUniverEngine(
  univer: Univer,
  api: FUniver,
  holdScreen: WorkbookEngine["holdScreen"] = () => () => undefined,
): WorkbookEngine {
  const context = univerContext(univer, api);
  const injector = univer.__getInjector();
  const feed = eventFeed(context);
  const calculated = (): void => {
    feed.emit({
      kind: "calculated",
      sheets: context.workbook.getSheets().map((sheet) => sheet.getSheetId()),
    });
  };
  const dirtyCells = takeDirtyTable(injector.get(IActiveDirtyManagerService));
  const calculation = new Calculation(context, dirtyCells, calculated);
  keepNoOwnRanges(injector.get(IFormulaRuntimeService));
  followNoOwnRanges(injector.get(IDependencyManagerService));
  workOutRangesOnce(injector.get(IDependencyManagerService));
  executeFormulas(
    injector.get(Interpreter),
    injector.get(IFormulaRuntimeService),
    injector.get(IFormulaCurrentConfigService),
  );
  collectOneSheet(injector.get(FormulaDataModel));
  const memory = formulaMemory(context, injector);
  shareFormulas(injector);
  changeAlikeLooks();
  const writeMatrix = matrixWriter(context, injector);
  const looks = lookWriter(context, writeMatrix);
  const sizes = sizeWriter(context);
  const makeWaiting = (): void => {
    looks.flush();
    sizes.flush();
  };
  const writeCells: MatrixWriter = (sheet, cells) => {
    // What an undo brings back is read before Univer tells of the change.
    looks.flush();
    writeMatrix(sheet, cells);
  };
  const endStandard = standardiseNewSheets(context.commands);
  return {
    ...sheetTabs(context),
    ...cellStore(context, cellWriter(context, writeCells), looks.flush),
    ...cellLook(context, looks, sizes),
    ...cellStructure(context),
    ...cellMoves(context, feed.whileActivating),
    ...names(context),
    ...undo(context, makeWaiting),
    calculationMode: calculation.calculationMode,
    setCalculationMode: calculation.setCalculationMode,
    holdCalculation: calculation.holdCalculation,
    settle: calculation.settle,
    calculate: calculation.calculate,
    recalculate: calculation.recalculate,
    holdScreen,
    registerFunction: functionRegistry(context, memory.forget),
    subscribe: feed.subscribe,
    actAs: feed.actAs,
    dispose() {
      looks.dispose();
      sizes.dispose();
      endStandard();
      calculation.dispose();
      memory.dispose();
      feed.dispose();
    },
  };
}

/** Registering a function again replaces it. */
function functionRegistry(
  { functions }: UniverContext,
  forgetFormulas: () => void,
): WorkbookEngine["registerFunction"] {
  return (signature, answer) => {
    functions.registerExecutors(new CustomFunction(signature.name, answer));
    const description = functions.registerDescriptions(describe(signature));
    // Formulas that were read before, as unknown names, are read again.
    functions.deleteFormulaAstCacheKey(signature.name);
    forgetFormulas();
    return () => {
      functions.unregisterExecutors(signature.name);
      forgetFormulas();
      description.dispose();
    };
  };
}

function describe({
  name,
  description,
  parameters,
}: FunctionSignature): Parameters<UniverContext["functions"]["registerDescriptions"]>[0] {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

function undo(
  { undoStack, unitId, api, workbook }: UniverContext,
  makeWaiting: () => void,
): Pick<WorkbookEngine, "undo" | "canUndo" | "asOneUndoStep" | "clearUndo"> {
  let steps = 0;
  undoStack.undoRedoStatus$.subscribe(({ undos }) => {
    steps = undos;
  });
  return {
    async undo() {
      makeWaiting();
      if (steps === 0) return false;
      await api.undo();
      return true;
    },
    canUndo() {
      makeWaiting();
      return steps > 0;
    },
    async asOneUndoStep(change) {
      makeWaiting();
      // Univer has no other way yet.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      const batch = undoStack.__tempBatchingUndoRedo(unitId);
      try {
        await change();
      } finally {
        makeWaiting();
        batch.dispose();
      }
    },
    clearUndo() {
      makeWaiting();
      undoStack.clearUndoRedo(workbook.getId());
    },
  };
}
