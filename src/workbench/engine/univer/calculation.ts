import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { CalculationMode, FunctionCaller, Unsubscribe, WorkbookEngine } from "../workbook-engine";
import { nothingDirty, together, type DirtyCells, type DirtyReader } from "./dirty-cells";
import type { UniverContext } from "./univer-context";

/** A calculation that does not end is an error of the engine, not a reason to hang. */
const patience = 60_000;

/** Changes that follow each other this closely are calculated together, in milliseconds. */
const pause = 20;

type Calculating = Pick<
  WorkbookEngine,
  "calculationMode" | "setCalculationMode" | "holdCalculation" | "settle" | "calculate" | "recalculate"
>;

/**
 * Decides when Univer calculates: soon after a change, at once when somebody waits for the result, and not at all
 * while calculation is manual or held. A change in the middle of a calculation stops it, since its results would be
 * laid over the change; both are calculated then.
 */
export class Calculation implements Calculating {
  #mode: CalculationMode = "Automatic";
  #holds = 0;
  /** Changed, and not calculated before calculation is automatic again. */
  #changed = nothingDirty;
  /** To be calculated next, whatever the mode. */
  #wanted = nothingDirty;
  #running: DirtyCells | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];
  readonly #watch: { dispose(): void };

  constructor(
    private readonly context: UniverContext,
    private readonly dirtyCells: DirtyReader,
    private readonly done: () => void,
  ) {
    this.#watch = context.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.#hear(command);
      else if (!changesNoValue(command, options)) this.#note(command);
    });
  }

  calculationMode = (): CalculationMode => this.#mode;

  setCalculationMode = (mode: CalculationMode): void => {
    this.#mode = mode;
    this.#soon();
  };

  holdCalculation = (): Unsubscribe => {
    this.#holds += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#holds -= 1;
      this.#soon();
    };
  };

  settle = async (): Promise<void> => {
    while (this.#running !== null || this.#due() !== nothingDirty) {
      this.#start();
      await this.#end();
    }
  };

  calculate = async (): Promise<void> => {
    this.#want(nothingDirty);
    await this.settle();
  };

  recalculate = async (cells?: readonly FunctionCaller[]): Promise<void> => {
    if (cells === undefined) this.#want({ ...nothingDirty, forceCalculation: true });
    else this.#wanted = together(this.#wanted, { dirtyRanges: cells.map((cell) => this.#range(cell)) });
    await this.settle();
  };

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watch.dispose();
    // Univer shows progress after a second by a timer that outlives it, unless it hears of an end.
    this.context.commands.syncExecuteCommand(
      SetFormulaCalculationNotificationMutation.id,
      { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION },
      { onlyLocal: true },
    );
  }

  get #isHeld(): boolean {
    return this.#holds > 0 || this.#mode === "Manual";
  }

  /** What the next calculation takes; the very `nothingDirty` where there is none to make. */
  #due(): DirtyCells {
    if (this.#isHeld || this.#changed === nothingDirty) return this.#wanted;
    return this.#wanted === nothingDirty ? this.#changed : together(this.#wanted, this.#changed);
  }

  #want(more: DirtyCells): void {
    const all = this.#changed === nothingDirty ? more : together(more, this.#changed);
    this.#changed = nothingDirty;
    if (all !== nothingDirty) this.#wanted = together(this.#wanted, all);
  }

  #note(command: ICommandInfo): void {
    const dirty = this.dirtyCells(command);
    if (dirty === null) return;
    this.#changed = together(this.#changed, dirty);
    if (this.#running === null) this.#soon();
    else this.context.commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
  }

  #soon(): void {
    clearTimeout(this.#timer);
    if (this.#due() !== nothingDirty)
      this.#timer = setTimeout(() => {
        this.#start();
      }, pause);
  }

  #start(): void {
    const due = this.#due();
    if (this.#running !== null || due === nothingDirty) return;
    clearTimeout(this.#timer);
    this.#wanted = nothingDirty;
    if (!this.#isHeld) this.#changed = nothingDirty;
    this.#running = due;
    this.context.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...due },
      { onlyLocal: true },
    );
  }

  #hear({ params }: ICommandInfo): void {
    const state = (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
    if (state === undefined || this.#running === null) return;
    const stopped = this.#running;
    this.#running = null;
    // What had to be forgotten of the dependencies was forgotten as the calculation began.
    const again = { ...stopped, clearDependencyTreeCache: {} };
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.#wanted = together(this.#wanted, again);
    else this.done();
    // Univer says of a calculation that was stopped twice that it is over, so that the next must not start at once.
    this.#soon();
    const waiting = this.#waiting;
    this.#waiting = [];
    setTimeout(() => {
      for (const each of waiting) each();
    });
  }

  #end(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`The calculation took longer than ${patience} ms.`));
      }, patience);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #range({ sheet, row, column }: FunctionCaller): DirtyCells["dirtyRanges"][number] {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { unitId: this.context.unitId, sheetId: sheet, range };
  }
}

/** Commands that change how cells look and nothing else. */
const looks: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Results that the engine lays into cells, and looks, make no cell dirty. */
const changesNoValue = ({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): boolean =>
  id === SetRangeValuesMutation.id &&
  (options?.onlyLocal === true || looks.includes((params as { trigger?: string }).trigger));
