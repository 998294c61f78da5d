/** Calls of functions whose work is loaded on the first call, as calls.ts has them for the others. */
import { FunctionError } from "../../src/functions/function-error";
import { callable, type FunctionName } from "./calls";

/** What a function answers with. */
export async function table(name: FunctionName, ...args: unknown[]): Promise<unknown[][]> {
  return callable(name)(...args);
}

/** The one value of an answer. */
export async function value(name: FunctionName, ...args: unknown[]): Promise<unknown> {
  const answer = await table(name, ...args);
  if (answer.length !== 1 || answer[0]?.length !== 1) throw new Error(`${name} answered with a table.`);
  return answer[0][0];
}

/** The error of a call, as "#VALUE! sentence". */
export async function failure(name: FunctionName, ...args: unknown[]): Promise<string> {
  try {
    await table(name, ...args);
  } catch (error) {
    if (error instanceof FunctionError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error(`${name} did not fail.`);
}
