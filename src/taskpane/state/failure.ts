/** Any error as something that words can be found for; no sentence of an error itself reaches people but as a detail. */
import { codeOf, ExcelError, type ExcelErrorKind } from "../../excel/gate/excel-error";
import { EditError } from "../../roadmap/edits";
import { OptionsError } from "../../roadmap/options";

export type FailureKind = ExcelErrorKind | "options" | "edits" | "unexpected";
/** What the pane was doing. */
export type Task = "opening" | "building" | "removing";

export interface Failure {
  readonly during: Task;
  readonly kind: FailureKind;
  /** Where it happened, such as the name of a sheet; empty where nobody knows. */
  readonly where: string;
  /** For whoever supports the add-in: error upon error with its code. */
  readonly details: readonly string[];
}

export const failureOf = (error: unknown, during: Task): Failure => ({
  during,
  kind: kindOf(error),
  where: error instanceof ExcelError ? error.where : "",
  details: detailsOf(error),
});

export const isCancelled = (error: unknown): boolean =>
  error instanceof ExcelError && error.kind === "cancelled";

function kindOf(error: unknown): FailureKind {
  if (error instanceof ExcelError) return error.kind;
  if (error instanceof OptionsError) return "options";
  return error instanceof EditError ? "edits" : "unexpected";
}

/** An error, then what caused it. */
function detailsOf(error: unknown): readonly string[] {
  if (!isErrorLike(error)) return [String(error)];
  const code = codeOf(error);
  const line = `${error.name}${code === "" || code === error.name ? "" : ` ${code}`}: ${error.message}`;
  const causes = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  const all = error.cause === undefined ? causes : [error.cause, ...causes];
  return [`${line}${locationOf(error)}`, ...all.flatMap(detailsOf)];
}

/** Errors of Office.js come from the realm of another page, so `instanceof` does not know them. */
const isErrorLike = (error: unknown): error is Error =>
  typeof error === "object" && error !== null && "name" in error && "message" in error;

/** Office.js notes which member it was at. */
function locationOf(error: Error): string {
  if (!("debugInfo" in error)) return "";
  const { errorLocation } = error.debugInfo as { readonly errorLocation?: unknown };
  return typeof errorLocation === "string" && errorLocation !== "" ? ` (${errorLocation})` : "";
}
