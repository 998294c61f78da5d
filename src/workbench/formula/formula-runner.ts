/** Formulas in a workbook without a window, and what their cells hold. */
import { isCellError, type CellError, type CellValue, type ErrorText } from "../engine/cell";
import type { FunctionError } from "../host-types";
import type { BuiltFunctions } from "../headless/build-functions";
import { startHeadlessWorkbench } from "../headless/headless-workbench";
import { FormulaSyntaxError, readFormula, type FormulaReferences } from "./formula-syntax";
import { meanings, tooManyArguments, unknownFunction, unknownName } from "./formula-words";

/** The values of a formula, row by row, or its error with a sentence. */
export type FormulaResult =
  | { readonly rows: readonly (readonly CellValue[])[] }
  | { readonly error: ErrorText; readonly sentence: string };

/** Calculates formulas one after another. */
export interface FormulaRunner {
  /** @throws FormulaSyntaxError */
  run(formula: string): Promise<FormulaResult>;
  dispose(): void;
}

/** Away from the cells that a formula may name: these are empty. */
const place = { row: 0, column: 199 };
/** How many columns a result may have. */
const room = 200;

/** Starts a workbook with the functions of an add-in. */
export async function startFormulaRunner(functions: BuiltFunctions): Promise<FormulaRunner> {
  let errors: FunctionError[] = [];
  const workbench = await startHeadlessWorkbench({
    ...functions,
    onFunctionError: (error) => errors.push(error),
  });
  const { engine } = workbench.host;
  const [sheet = ""] = engine.sheets();
  const most = parameterCounts(functions);
  // A sheet grows where cells are written, not where results spill.
  const last = { row: 0, column: place.column + room - 1, rows: 1, columns: 1 };
  engine.write(sheet, last, [[{ value: null }]]);

  async function calculated(formula: string): Promise<CellValue[][]> {
    const cell = { ...place, rows: 1, columns: 1 };
    engine.write(sheet, cell, [[{ formula, value: null }]]);
    await workbench.host.settle();
    const filled = engine.spill(sheet, place.row, place.column) ?? cell;
    const values = engine.values(sheet, filled);
    engine.clearContents(sheet, cell);
    return values;
  }

  async function sentence({ error }: CellError, { calls, names }: FormulaReferences): Promise<string> {
    const own = errors.find((each) => each.error === error)?.message;
    if (own !== undefined) return own;
    if (error !== "#NAME?") return meanings[error] ?? "";
    const unknown = await firstUnknown(calls);
    return unknown === undefined ? unknownName(names[0] ?? "") : unknownFunction(unknown, [...most.keys()]);
  }

  /** A function without arguments is #NAME? only where nobody knows it. */
  async function firstUnknown(calls: FormulaReferences["calls"]): Promise<string | undefined> {
    for (const { name } of calls) {
      const [[value = null] = []] = await calculated(`=${name}()`);
      if (isCellError(value) && value.error === "#NAME?") return name;
    }
    return undefined;
  }

  return {
    async run(formula) {
      const references = readFormula(formula);
      for (const call of references.calls) checkCount(call.name, call.arguments, most);
      errors = [];
      const rows = await calculated(formula);
      const [[first = null] = []] = rows;
      return rows.flat().length === 1 && isCellError(first)
        ? { error: first.error, sentence: await sentence(first, references) }
        : { rows };
    },
    dispose: () => {
      workbench.dispose();
    },
  };
}

/** How many arguments each function of the add-in takes. */
const parameterCounts = ({ addin, functionsMetadata }: BuiltFunctions): ReadonlyMap<string, number> =>
  new Map(
    functionsMetadata.functions.map(({ name, parameters }) => [
      `${addin.functionsNamespace}.${name}`.toUpperCase(),
      parameters.at(-1)?.repeating === true ? Infinity : parameters.length,
    ]),
  );

/** Excel refuses such a formula when it is entered. */
function checkCount(name: string, given: number, most: ReadonlyMap<string, number>): void {
  const limit = most.get(name) ?? Infinity;
  if (given > limit) throw new FormulaSyntaxError(tooManyArguments(name, limit));
}
