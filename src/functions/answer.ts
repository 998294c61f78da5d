import { errors } from "../language/en/errors";
import type { Result, Table } from "./cells/elementwise";
import { FunctionError, wrongInput, type FunctionErrorCode } from "./function-error";
import { noteRefusal } from "./refusals";

/**
 * Runs a function and answers in Excel's terms: errors become the runtime's own, in the cell they belong to. Without
 * that runtime, as in tests and commands, they stay as they are.
 */
export function answer(compute: () => Table): unknown[][] {
  let table: Table;
  try {
    table = compute();
  } catch (error) {
    throw excelError(error instanceof FunctionError ? error : wrongInput(errors.unexpected));
  }
  return table.length === 1 && table[0]?.length === 1 ? table : table.map((row) => row.map(excelResult));
}

const excelResult = (result: Result): unknown =>
  result instanceof FunctionError ? excelError(result) : result;

/** The error as the runtime takes it; its sentence is kept for the pane. */
export function excelError(error: FunctionError): Error {
  const { code, message } = error;
  if (typeof CustomFunctions === "undefined") return new FunctionError(code, message);
  noteRefusal(error);
  return new CustomFunctions.Error(excelCode(code), message) as unknown as Error;
}

function excelCode(code: FunctionErrorCode): CustomFunctions.ErrorCode {
  const { ErrorCode } = CustomFunctions;
  switch (code) {
    case "#N/A":
      return ErrorCode.notAvailable;
    case "#NUM!":
      return ErrorCode.invalidNumber;
    case "#DIV/0!":
      return ErrorCode.divisionByZero;
    case "#VALUE!":
      return ErrorCode.invalidValue;
  }
}
