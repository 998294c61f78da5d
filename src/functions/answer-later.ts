import { errors } from "../language/en/errors";
import { answer, excelError } from "./answer";
import type { Table } from "./cells/elementwise";
import { FunctionError } from "./function-error";

/** The work of the functions that are loaded when one of them is first called. */
type Analysis = typeof import("./analysis");

/**
 * Answers with the part of the add-in that is loaded on the first call, so that figures and demand never wait for it.
 * Answers #N/A in words where it cannot be loaded; the next calculation tries again.
 */
export async function answerLater(compute: (analysis: Analysis) => Table): Promise<unknown[][]> {
  let analysis: Analysis;
  try {
    analysis = await import(/* webpackChunkName: "analysis" */ "./analysis");
  } catch {
    throw excelError(new FunctionError("#N/A", errors.notLoaded));
  }
  return answer(() => compute(analysis));
}
