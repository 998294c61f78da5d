import { FunctionError } from "../../src/functions/function-error";
import * as customFunctions from "../../src/functions/functions";

export type FunctionName = keyof typeof customFunctions;
/** A function as a cell calls it, with arguments of any kind. */
type AnyFunction = (...args: readonly unknown[]) => unknown[][] | Promise<unknown[][]>;

/** In the order of the alphabet, whatever translates the sources. */
export const functionNames = (Object.keys(customFunctions) as FunctionName[]).sort();

/** A function with arguments of any kind, as a cell may hand it anything. */
export const callable = (name: FunctionName): AnyFunction => customFunctions[name] as AnyFunction;

/** What a function answers with at once. */
export function table(name: FunctionName, ...args: unknown[]): unknown[][] {
  const answer = callable(name)(...args);
  if (answer instanceof Promise) throw new Error(`${name} answers later: await it.`);
  return answer;
}

/** The one value of an answer. */
export function value(name: FunctionName, ...args: unknown[]): unknown {
  const answer = table(name, ...args);
  if (answer.length !== 1 || answer[0]?.length !== 1) throw new Error(`${name} answered with a table.`);
  return answer[0][0];
}

/** The error of a call, as "#VALUE! sentence". */
export function failure(name: FunctionName, ...args: unknown[]): string {
  try {
    table(name, ...args);
  } catch (error) {
    if (error instanceof FunctionError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error(`${name} did not fail.`);
}

/** A table with its errors written as their names, as Excel shows them. */
export const shown = (rows: unknown[][]): unknown[][] =>
  rows.map((row) => row.map((cell) => (cell instanceof FunctionError ? cell.code : cell)));

/** The invocation object that Excel's runtime appends to every call; its properties are those of its class. */
export const invocation: unknown = Object.create({ functionName: "DEMAND", parameterAddresses: null });
