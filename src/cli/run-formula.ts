import { FunctionError } from "../functions/function-error";
import * as customFunctions from "../functions/functions";
import { FormulaSyntaxError, parseFormula } from "./formula-parser";

/** What a command writes and how it ends. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly error: string;
}

type CustomFunction = (...args: readonly unknown[]) => unknown[][];

const byName = new Map(
  Object.entries(customFunctions).map(([name, call]) => [name.toUpperCase(), call as CustomFunction]),
);

const usage = [
  `Usage: npm run formula -- '=MINERALS.DEMAND("copper",2035)'`,
  `Functions: ${[...byName.keys()].sort().join(", ")}`,
].join("\n");

/** Computes one formula: its value or table, the Excel error with its sentence, or what is wrong with the formula. */
export function runFormula(args: readonly string[]): Outcome {
  const [formula, ...more] = args;
  if (formula === undefined || more.length > 0) return misused("Give one formula, in quotes.");
  try {
    const call = parseFormula(formula);
    const callee = byName.get(call.name);
    if (callee === undefined) return unknownFunction(call.name);
    if (call.arguments.length > callee.length) {
      const most = callee.length === 1 ? "1 argument" : `${callee.length} arguments`;
      return misused(`MINERALS.${call.name} takes at most ${most}.`);
    }
    return { exitCode: 0, output: written(callee(...call.arguments)), error: "" };
  } catch (error) {
    if (error instanceof FunctionError)
      return { exitCode: 1, output: "", error: `${error.code} ${error.message}` };
    if (error instanceof FormulaSyntaxError) return misused(error.message);
    throw error;
  }
}

/** Excel's own answer to a name it does not know, with the functions there are. */
const unknownFunction = (name: string): Outcome => ({
  exitCode: 1,
  output: "",
  error: `#NAME? There is no function ${name} in MINERALS. ${usage.split("\n").at(-1) ?? ""}`,
});

const misused = (sentence: string): Outcome => ({ exitCode: 2, output: "", error: `${sentence}\n${usage}` });

const written = (table: readonly (readonly unknown[])[]): string =>
  table.map((row) => row.map(cell).join("\t")).join("\n");

const cell = (value: unknown): string => (value instanceof FunctionError ? value.code : String(value));
