import type { CellError } from "../engine/cell";
import { isCellError } from "../engine/cell";
import type {
  FunctionArgument,
  FunctionCaller,
  FunctionResult,
  FunctionSignature,
  Unsubscribe,
  WorkbookEngine,
} from "../engine/workbook-engine";
import type { FunctionError } from "../host-types";
import { callArguments } from "./call-arguments";
import type { FunctionMetadata, FunctionsMetadata } from "./functions-metadata";
import { callFlags, type FunctionAnswer, type FunctionCall, type RuntimeClient } from "./runtime-client";

export interface BridgeOptions {
  readonly engine: WorkbookEngine;
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
  readonly runtime: RuntimeClient;
  /** Resolves when the runtime answers. */
  readonly ready: Promise<void>;
  readonly addressOf: (caller: FunctionCaller) => string;
  readonly onFailure: (error: unknown) => void;
  /** Called with each error that a cell gets from a function. */
  readonly onError: (error: FunctionError) => void;
}

interface Miss {
  readonly key: string;
  readonly call: FunctionCall;
  readonly callers: Map<string, FunctionCaller>;
}

const busy: CellError = { error: "#BUSY!" };

/**
 * Custom functions in cells, as Excel calls them: a first calculation shows #BUSY! and collects calls, the runtime
 * answers them in one go, a second calculation finds the answers in the memo.
 */
export class FunctionBridge {
  readonly #memo = new Map<string, FunctionAnswer>();
  #misses = new Map<string, Miss>();
  #running: Promise<void> | null = null;
  readonly #registrations: Unsubscribe[];
  calls = 0;
  batches = 0;

  constructor(private readonly options: BridgeOptions) {
    this.#registrations = options.metadata.functions.map((each) =>
      options.engine.registerFunction(
        signatureOf(`${options.namespace}.${each.name}`, each),
        (args, caller) => this.#answer(each, args, caller),
      ),
    );
  }

  get busy(): boolean {
    return this.#running !== null;
  }

  /** Resolves when no cell is busy any more. */
  async settle(): Promise<void> {
    await this.options.engine.settle();
    while (this.#running !== null) {
      await this.#running;
      await this.options.engine.settle();
    }
  }

  /** Calls the functions again where the next calculation meets them, instead of answering as before. */
  forget = (): void => {
    this.#memo.clear();
  };

  /** Calls a function outside cells. */
  async call(id: string, args: readonly FunctionArgument[]): Promise<FunctionAnswer> {
    const metadata = this.options.metadata.functions.find((each) => each.id === id);
    if (metadata === undefined) return { error: "#NAME?" };
    const prepared = callArguments(metadata, args, this.options.metadata);
    if (isCellError(prepared)) return prepared;
    await this.options.ready;
    this.calls += 1;
    const call = { id, args: prepared, address: null, parameterAddresses: null, flags: this.#flags() };
    const [answer] = await this.options.runtime.call([call]);
    return answer ?? { error: "#VALUE!" };
  }

  dispose(): void {
    for (const end of this.#registrations) end();
  }

  #flags(): number {
    return this.options.metadata.allowErrorForDataTypeAny === true ? callFlags.errorArguments : 0;
  }

  #answer(
    metadata: FunctionMetadata,
    args: readonly FunctionArgument[],
    caller: FunctionCaller,
  ): FunctionResult {
    const prepared = callArguments(metadata, args, this.options.metadata);
    if (isCellError(prepared)) return prepared.error === "#BUSY!" ? busy : prepared;
    const address = metadata.options?.requiresAddress === true ? this.options.addressOf(caller) : null;
    const key = JSON.stringify([metadata.id, prepared, address]);
    const known = this.#memo.get(key);
    if (known !== undefined) return this.#known(metadata.id, known);
    const call = { id: metadata.id, args: prepared, address, parameterAddresses: null, flags: this.#flags() };
    const miss = this.#misses.get(key) ?? { key, call, callers: new Map<string, FunctionCaller>() };
    miss.callers.set(`${caller.sheet}!${caller.row},${caller.column}`, caller);
    this.#misses.set(key, miss);
    this.#running ??= this.#run();
    return busy;
  }

  #known(id: string, answer: FunctionAnswer): FunctionResult {
    if (!isCellError(answer)) return answer;
    this.options.onError({ id, ...answer });
    return { error: answer.error };
  }

  /** Waits for the calculation that found the misses, and answers until none is left. */
  async #run(): Promise<void> {
    try {
      await this.options.ready;
      await this.options.engine.settle();
      while (this.#misses.size > 0) {
        const misses = [...this.#misses.values()];
        this.#misses = new Map();
        await this.#ask(misses);
        await this.options.engine.recalculate(misses.flatMap((miss) => [...miss.callers.values()]));
      }
    } catch (error) {
      this.options.onFailure(error);
    } finally {
      this.#running = null;
    }
  }

  async #ask(misses: readonly Miss[]): Promise<void> {
    this.batches += 1;
    this.calls += misses.length;
    const answers = await this.options.runtime.call(misses.map((miss) => miss.call));
    for (const [index, { key }] of misses.entries())
      this.#memo.set(key, answers[index] ?? { error: "#VALUE!" });
  }
}

const signatureOf = (
  name: string,
  { description = "", parameters }: FunctionMetadata,
): FunctionSignature => ({
  name,
  description,
  parameters: parameters.map((parameter) => ({
    name: parameter.name,
    description: parameter.description ?? "",
    optional: parameter.optional === true,
    repeating: parameter.repeating === true,
  })),
});
