import { isCellError, isErrorText, type CellError, type CellValue, type ErrorText } from "../engine/cell";
import type { FunctionResult } from "../engine/workbook-engine";
import { isList, isRecord } from "../rich-api/wire";

/** Category and kind of the message that calls functions. */
const functionMessages = 1;
const invocation = 1000;

/** Flags of a call. */
export const callFlags = { cancelable: 1, streaming: 2, errorArguments: 4, richArguments: 8 } as const;

/** What the runtime calls errors in its results. */
const errorCodes: Readonly<Record<number, ErrorText>> = {
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** A call as the runtime takes it. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly address: string | null;
  readonly parameterAddresses: readonly (string | null)[] | null;
  readonly flags: number;
}

/** The message of an error, kept with the cell for those who look. */
export type FunctionAnswer = FunctionResult | (CellError & { readonly message?: string });

/** Calls functions of the add-in's runtime, many in one message, and takes in their results. */
export class RuntimeClient {
  #next = 1;
  readonly #waiting = new Map<number, (result: FunctionAnswer) => void>();

  constructor(private readonly push: (entries: readonly unknown[]) => void) {}

  call(calls: readonly FunctionCall[]): Promise<FunctionAnswer[]> {
    const entries: unknown[] = [];
    const results = calls.map(
      (each) =>
        new Promise<FunctionAnswer>((resolve) => {
          const id = this.#next++;
          this.#waiting.set(id, resolve);
          const message = [id, each.id, each.args, each.address, each.flags, each.parameterAddresses];
          entries.push([functionMessages, invocation, "", JSON.stringify(message), "", false]);
        }),
    );
    this.push(entries);
    return Promise.all(results);
  }

  /** The results in arrays: id, whether it succeeded, value, code of the error. */
  takeArrays(results: unknown): void {
    if (!isList(results)) return;
    for (const result of results) {
      if (isList(result)) this.#take(result[0], result[1] === true, result[2], result[3]);
    }
  }

  /** The results as objects, as older clients send them. */
  takeObjects(results: unknown): void {
    if (!isList(results)) return;
    for (const result of results) {
      if (isRecord(result)) this.#take(result.id, result.failed !== true, result.value, result.errorCode);
    }
  }

  #take(id: unknown, succeeded: boolean, value: unknown, code: unknown): void {
    const resolve = typeof id === "number" ? this.#waiting.get(id) : undefined;
    if (resolve === undefined || typeof id !== "number") return;
    this.#waiting.delete(id);
    resolve(succeeded ? resultOf(value) : failure(value, code));
  }
}

function failure(message: unknown, code: unknown): FunctionAnswer {
  const error = (typeof code === "number" ? errorCodes[code] : undefined) ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

/** A value, or rows of values; a row alone stands for itself. */
function resultOf(value: unknown): FunctionResult {
  if (!isList(value)) return scalarOf(value);
  return value.map((row) => (isList(row) ? row.map(scalarOf) : [scalarOf(row)]));
}

/** Typed values of the runtime (errors, formatted numbers, entities) count as what a cell shows of them. */
function scalarOf(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (isRecord(value)) return typedValue(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  return typeof value === "string" || typeof value === "boolean" ? value : { error: "#VALUE!" };
}

function typedValue(value: Readonly<Record<string, unknown>>): CellValue {
  if (isCellError(value)) return value;
  const basic = value.basicValue ?? value.text ?? "";
  if (value.type === "Error")
    return { error: typeof basic === "string" && isErrorText(basic) ? basic : "#VALUE!" };
  return typeof basic === "object" ? { error: "#VALUE!" } : scalarOf(basic);
}
