import type { FormulaRunner } from "./formula-runner";
import { FormulaSyntaxError } from "./formula-syntax";
import { usage } from "./formula-words";
import { shownRows } from "./shown-rows";

/** 0: values; 1: an error of Excel; 2: no formula. */
export type FormulaExitCode = 0 | 1 | 2;

export interface FormulaSurroundings {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Whether a person reads what is printed. */
  readonly watched: boolean;
  readonly start: () => Promise<FormulaRunner>;
}

/** Prints the value or table of each formula, Excel's error with its sentence, or what is wrong with the formula. */
export async function runFormulaCommand(
  formulas: readonly string[],
  { print, printError, watched, start }: FormulaSurroundings,
): Promise<FormulaExitCode> {
  if (formulas.length === 0) {
    printError(usage);
    return 2;
  }
  const runner = await start();
  let exitCode: FormulaExitCode = 0;
  try {
    for (const given of formulas) {
      const formula = withEqualsSign(given);
      if (formulas.length > 1) print(formula);
      exitCode = worse(exitCode, await runOne(formula));
    }
  } finally {
    runner.dispose();
  }
  if (exitCode === 2) printError(usage);
  return exitCode;

  async function runOne(formula: string): Promise<FormulaExitCode> {
    try {
      const result = await runner.run(formula);
      if ("rows" in result) print(shownRows(result.rows, watched));
      else printError(`${result.error} ${result.sentence}`.trimEnd());
      return "rows" in result ? 0 : 1;
    } catch (error) {
      if (!(error instanceof FormulaSyntaxError)) throw error;
      printError(error.message);
      return 2;
    }
  }
}

const withEqualsSign = (text: string): string => {
  const formula = text.trim();
  return formula.startsWith("=") ? formula : `=${formula}`;
};

const worse = (one: FormulaExitCode, other: FormulaExitCode): FormulaExitCode => (one > other ? one : other);
