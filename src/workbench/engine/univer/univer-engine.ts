import { BooleanNumber, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FunctionType, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import type { FunctionSignature, WorkbookEngine } from "../workbook-engine";
import { calculation } from "./calculation";
import { cellLook } from "./cell-look";
import { cellMoves } from "./cell-moves";
import { cellStore } from "./cell-store";
import { cellStructure } from "./cell-structure";
import { cellWriter } from "./cell-writer";
import { CustomFunction } from "./custom-function";
import { eventFeed } from "./event-feed";
import { names } from "./names";
import { sheetTabs } from "./sheet-tabs";
import { univerContext, type UniverContext } from "./univer-context";

/** The active workbook of a Univer instance, with or without a user interface, as the host's engine. */
export function createUniverEngine(univer: Univer, api: FUniver): WorkbookEngine {
  const context = univerContext(univer, api);
  const injector = univer.__getInjector();
  const feed = eventFeed(context);
  const calculated = (): void => {
    feed.emit({
      kind: "calculated",
      sheets: context.workbook.getSheets().map((sheet) => sheet.getSheetId()),
    });
  };
  const { dispose, ...calculating } = calculation(
    context,
    injector.get(IActiveDirtyManagerService),
    calculated,
  );
  const write = cellWriter(context, injector);
  return {
    ...sheetTabs(context),
    ...cellStore(context, write),
    ...cellLook(context, write),
    ...cellStructure(context),
    ...cellMoves(context, feed.whileActivating),
    ...names(context),
    ...undo(context),
    ...calculating,
    registerFunction: functionRegistry(context),
    subscribe: feed.subscribe,
    actAs: feed.actAs,
    dispose() {
      dispose();
      feed.dispose();
    },
  };
}

/** Registering a function again replaces it. */
function functionRegistry({ functions }: UniverContext): WorkbookEngine["registerFunction"] {
  return (signature, answer) => {
    functions.registerExecutors(new CustomFunction(signature.name, answer));
    const description = functions.registerDescriptions(describe(signature));
    // Formulas that were read before, as unknown names, are read again.
    functions.deleteFormulaAstCacheKey(signature.name);
    return () => {
      functions.unregisterExecutors(signature.name);
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

function undo({
  undoStack,
  unitId,
  api,
  workbook,
}: UniverContext): Pick<WorkbookEngine, "undo" | "canUndo" | "asOneUndoStep" | "clearUndo"> {
  let steps = 0;
  undoStack.undoRedoStatus$.subscribe(({ undos }) => {
    steps = undos;
  });
  return {
    async undo() {
      if (steps === 0) return false;
      await api.undo();
      return true;
    },
    canUndo: () => steps > 0,
    async asOneUndoStep(change) {
      // Univer has no other way yet.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      const batch = undoStack.__tempBatchingUndoRedo(unitId);
      try {
        await change();
      } finally {
        batch.dispose();
      }
    },
    clearUndo() {
      undoStack.clearUndoRedo(workbook.getId());
    },
  };
}
