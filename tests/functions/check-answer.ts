/** What a function may answer with, whatever it is given: a table of numbers, texts and errors, or an error in words. */
import { maximumCells } from "../../src/functions/cells/grid";
import { FunctionError, type FunctionErrorCode } from "../../src/functions/function-error";
import { callable, type FunctionName } from "./calls";

/** How a call ended: with values in whole or in part, or with an error. */
export type Outcome = "values" | FunctionErrorCode;

export const errorCodes: readonly FunctionErrorCode[] = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!"];

/**
 * Calls a function and looks at its answer.
 * @throws Error that says what no answer may be
 */
export async function outcomeOf(name: FunctionName, args: readonly unknown[]): Promise<Outcome> {
  let answer: unknown;
  try {
    answer = await callable(name)(...args);
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    refuse(complaintOfError(error));
    return error.code;
  }
  refuse(complaintOfTable(answer));
  return "values";
}

function refuse(complaint: string | undefined): void {
  if (complaint !== undefined) throw new Error(complaint);
}

/** What is wrong with a table; plain tests, because millions of cells are looked at. */
function complaintOfTable(answer: unknown): string | undefined {
  if (!Array.isArray(answer) || answer.length === 0) return "no rows";
  const rows = answer as unknown[][];
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width))
    return "no columns, or rows of different length";
  if (rows.length * width > maximumCells) return "too many cells";
  for (const row of rows) {
    for (const cell of row) {
      const complaint = complaintOfCell(cell);
      if (complaint !== undefined) return complaint;
    }
  }
  return undefined;
}

function complaintOfCell(cell: unknown): string | undefined {
  if (typeof cell === "string" || Number.isFinite(cell)) return undefined;
  return cell instanceof FunctionError ? complaintOfError(cell) : `a cell holds ${String(cell)}`;
}

function complaintOfError({ code, message }: FunctionError): string | undefined {
  if (!errorCodes.includes(code)) return `the error ${code}`;
  const isSentence = /^\S.*[.?]$/s.test(message);
  const isForReaders = !/undefined|NaN|\[object|Something went wrong/.test(message);
  return isSentence && isForReaders ? undefined : `an error that says: ${message}`;
}
