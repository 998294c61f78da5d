/** Calls of custom functions, written as formulas. */
import { FunctionError } from "../../src/functions/function-error";
import * as customFunctions from "../../src/functions/functions";
import { parseCall } from "./call-parser";

/** The rows of an answer as texts, or Excel's error with its sentence. */
export type Answer = { readonly rows: string[][] } | { readonly error: string };

type CustomFunction = (...args: readonly unknown[]) => unknown[][] | Promise<unknown[][]>;

const byName = new Map(
  Object.entries(customFunctions).map(([name, call]) => [name.toUpperCase(), call as CustomFunction]),
);

/** Calls the function of a formula such as `=MINERALS.DEMAND("copper",2035)`. */
export async function answerOf(formula: string): Promise<Answer> {
  const { name, arguments: args } = parseCall(formula);
  const callee = byName.get(name);
  if (callee === undefined) throw new Error(`There is no function ${name}: ${formula}`);
  try {
    return { rows: (await callee(...args)).map((row) => row.map(cell)) };
  } catch (error) {
    if (error instanceof FunctionError) return { error: `${error.code} ${error.message}` };
    throw error;
  }
}

const cell = (value: unknown): string => (value instanceof FunctionError ? value.code : String(value));
