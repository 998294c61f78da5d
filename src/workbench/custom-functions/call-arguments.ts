import { isCellError, type CellError, type CellValue } from "../engine/cell";
import type { FunctionArgument } from "../engine/workbook-engine";
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./functions-metadata";

type Cells = readonly (readonly CellValue[])[];
const isCells = (value: FunctionArgument): value is Cells => Array.isArray(value);

/** The arguments as the runtime gets them, or the error that the cell shows without any call. */
export function callArguments(
  metadata: FunctionMetadata,
  args: readonly FunctionArgument[],
  { allowErrorForDataTypeAny = false }: FunctionsMetadata,
): readonly unknown[] | CellError {
  const { parameters } = metadata;
  const repeating = parameters.at(-1)?.repeating === true;
  if (!repeating && args.length > parameters.length) return { error: "#VALUE!" };
  const prepared: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const given = parameter.repeating === true ? args.slice(index) : [args[index]];
    const values = given.map((each) => argument(parameter, each, allowErrorForDataTypeAny));
    const wrong = values.find(isCallError);
    if (wrong !== undefined) return { error: wrong.error };
    prepared.push(parameter.repeating === true ? values : values[0]);
  }
  return prepared;
}

/** An error that keeps a function from being called, apart from one that is handed to it. */
interface CallError extends CellError {
  readonly stopsCall: true;
}
const callError = (error: CellError["error"]): CallError => ({ error, stopsCall: true });
const isCallError = (value: unknown): value is CallError =>
  typeof value === "object" && value !== null && "stopsCall" in value;

function argument(parameter: ParameterMetadata, given: FunctionArgument, errorsAllowed: boolean): unknown {
  if (given === undefined) return parameter.optional === true ? null : omitted(parameter);
  const take = (value: CellValue): unknown => scalar(parameter.type ?? "any", value, errorsAllowed);
  if (parameter.dimensionality === "matrix") return matrix(given, take);
  const only = isCells(given) ? onlyCell(given) : given;
  // A block of cells does not fit a single value.
  return only === undefined ? callError("#VALUE!") : take(only);
}

function matrix(given: Cells | CellValue, take: (value: CellValue) => unknown): unknown {
  const rows = (isCells(given) ? given : [[given]]).map((row) => row.map(take));
  return rows.flat().find(isCallError) ?? rows;
}

/** The cell of a block of one; undefined of a larger block. */
const onlyCell = (cells: Cells): CellValue | undefined =>
  cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;

/** A required parameter that is left out between commas counts as blank. */
const omitted = ({ type, dimensionality }: ParameterMetadata): unknown => {
  const blank = type === "number" ? 0 : type === "string" ? "" : type === "boolean" ? false : null;
  return dimensionality === "matrix" ? [[blank]] : blank;
};

function scalar(type: string, value: CellValue, errorsAllowed: boolean): unknown {
  if (isCellError(value)) {
    if (type === "any" && errorsAllowed) return { type: "CustomFunctionError", code: value.error };
    return callError(value.error);
  }
  switch (type) {
    case "number":
      return numeric(value);
    case "boolean":
      return logical(value);
    case "string":
      return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    default:
      return value;
  }
}

function numeric(value: Exclude<CellValue, CellError>): unknown {
  if (value === null) return 0;
  if (typeof value === "string") {
    return value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : callError("#VALUE!");
  }
  return Number(value);
}

function logical(value: Exclude<CellValue, CellError>): unknown {
  if (value === null) return false;
  if (typeof value !== "string") return Boolean(value);
  const text = value.toUpperCase();
  return text === "TRUE" ? true : text === "FALSE" ? false : callError("#VALUE!");
}
