/**
 * The one door to Excel. A request runs plainly first; where Excel refuses it because a cell is being edited, the
 * gate says so and sends it again with `delayForCellEdit` until it is taken. (That option alone would wait without
 * telling anyone, and an Excel that does not know it refuses at once.)
 *
 * A request is a function that only queues: Excel refuses a whole request in cell-edit mode, so it can be queued
 * again from the start.
 */
import { ExcelError, isCellEditError, toExcelError } from "./excel-error";

export interface GateOptions {
  /** Looked at before each request, never within one. */
  readonly signal?: AbortSignal;
  /** Called with true while Excel waits for the end of a cell's editing, with false when it goes on. */
  readonly onWaiting?: (waiting: boolean) => void;
}

type Queue<T> = (context: Excel.RequestContext) => T;

export class Gate {
  /** Round trips asked for so far. */
  requests = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly options: GateOptions,
  ) {}

  /** Queues and sends one request. What `queue` returns may be read afterwards as far as it was loaded. */
  async send<T>(queue: Queue<T>, where = ""): Promise<T> {
    this.throwIfCancelled();
    this.requests += 1;
    try {
      const queued = queue(this.context);
      await this.context.sync();
      return queued;
    } catch (error) {
      if (!isCellEditError(error)) throw toExcelError(error, where);
      return this.sendWhenEdited(queue, where);
    }
  }

  /**
   * Where Excel knows `delayForCellEdit`, one request waits by itself; where it does not, each is refused at once and
   * is sent again until it is taken or the person cancels.
   */
  private async sendWhenEdited<T>(queue: Queue<T>, where: string): Promise<T> {
    this.options.onWaiting?.(true);
    try {
      for (;;) {
        this.throwIfCancelled();
        this.requests += 1;
        const sent = await sendDelayed(queue, where);
        if (sent !== "refused") return sent.queued;
        await pause();
      }
    } finally {
      this.options.onWaiting?.(false);
    }
  }

  private throwIfCancelled(): void {
    if (this.options.signal?.aborted === true) throw new ExcelError("cancelled");
  }
}

async function sendDelayed<T>(queue: Queue<T>, where: string): Promise<{ readonly queued: T } | "refused"> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const queued = queue(context);
      await context.sync();
      return { queued };
    });
  } catch (error) {
    if (isCellEditError(error)) return "refused";
    throw toExcelError(error, where);
  }
}

/** Milliseconds between two requests while a cell is being edited. */
const patience = 300;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, patience));

/**
 * Runs a program of requests in one Excel.run, so that what Excel keeps for its objects is released once.
 * @throws ExcelError
 */
export async function throughGate<T>(options: GateOptions, program: (gate: Gate) => Promise<T>): Promise<T> {
  try {
    return await Excel.run((context) => program(new Gate(context, options)));
  } catch (error) {
    throw toExcelError(error);
  }
}
