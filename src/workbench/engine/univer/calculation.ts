import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { FunctionCaller, WorkbookEngine } from "../workbook-engine";
import type { UniverContext } from "./univer-context";

/** A calculation that does not end is an error of the engine, not a reason to hang. */
const patience = 30_000;

interface Calculation extends Pick<WorkbookEngine, "settle" | "recalculate"> {
  readonly dispose: () => void;
}

/** Watches Univer's calculation, which starts by itself some 100 ms after the last change. */
export function calculation(
  context: UniverContext,
  dirtyManager: IActiveDirtyManagerService,
  done: () => void,
): Calculation {
  const { commands, unitId } = context;
  let awaited = false;
  let waiting: (() => void)[] = [];

  const watch = commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetFormulaCalculationStartMutation.id || causesCalculation(id, params, options))
      awaited = true;
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    const state = (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
    // A stopped calculation starts again.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    awaited = false;
    done();
    const resolve = waiting;
    waiting = [];
    for (const each of resolve) each();
  });

  function causesCalculation(
    id: string,
    params: unknown,
    options: { onlyLocal?: boolean } | undefined,
  ): boolean {
    if (dirtyManager.get(id) === undefined) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    return options?.onlyLocal !== true && (params as { trigger?: string }).trigger !== SetStyleCommand.id;
  }

  const settle = async (): Promise<void> => {
    if (!awaited) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`The calculation took longer than ${patience} ms.`));
      }, patience);
      waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  };

  return {
    settle,
    async recalculate(cells) {
      // What waits for its own calculation first gets it: Univer starts no two at a time.
      await settle();
      const dirtyRanges = (cells ?? []).map((cell) => dirtyRange(unitId, cell));
      commands.syncExecuteCommand(
        SetFormulaCalculationStartMutation.id,
        {
          forceCalculation: cells === undefined,
          dirtyRanges,
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtySuperTableMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: {},
        },
        { onlyLocal: true },
      );
      await settle();
    },
    dispose() {
      watch.dispose();
    },
  };
}

const dirtyRange = (unitId: string, { sheet, row, column }: FunctionCaller): object => ({
  unitId,
  sheetId: sheet,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});
