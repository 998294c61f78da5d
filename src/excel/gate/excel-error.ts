/**
 * What can go wrong between the add-in and Excel, each kind with one sentence for people:
 *
 *   cancelled · editing · protected · too-large · unsupported · not-found · failed · not-restored
 */
const sentences = {
  cancelled: "Cancelled; the workbook is as it was.",
  editing: "Excel is editing a cell. Finish with Enter or Esc, then try again.",
  protected: "A sheet or the workbook is protected. Remove the protection, then try again.",
  "too-large": "Excel refused the request because it is too large. Build with one metal, or on the desktop.",
  unsupported: "This version of Excel lacks something the roadmap needs. Update Office, then try again.",
  "not-found": "A sheet or cell of the roadmap is gone. Build again to bring it back.",
  failed: "Excel could not do this; the workbook is as it was.",
  "not-restored": "Excel stopped half way and the workbook could not be put back. Close it without saving.",
} as const;

export type ExcelErrorKind = keyof typeof sentences;

/** An error of Excel in words; `cause` holds what Excel said. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";

  constructor(
    readonly kind: ExcelErrorKind,
    /** Where it happened, such as the name of a sheet. */
    readonly where = "",
    options?: ErrorOptions,
  ) {
    super(where === "" ? sentences[kind] : `${where}: ${sentences[kind]}`, options);
  }
}

/** Codes of Office.js by what they mean to a user. */
const kindsByCode: Readonly<Record<string, ExcelErrorKind>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
};

/** Number under which the web transport reports that a cell is being edited. */
const cellEditNumber = "5004";

/** The code that Office.js gave an error; empty for other errors. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" || typeof error.code === "number" ? String(error.code) : "";
}

/** True for the refusal of a request because a person is typing into a cell. */
export const isCellEditError = (error: unknown): boolean =>
  codeOf(error) === "InvalidOperationInCellEditMode" || codeOf(error) === cellEditNumber;

/** Any error as one of the tree; those of the tree stay as they are. */
export function toExcelError(error: unknown, where = ""): ExcelError {
  if (error instanceof ExcelError) return error;
  const kind = isCellEditError(error) ? "editing" : (kindsByCode[codeOf(error)] ?? "failed");
  return new ExcelError(kind, where, { cause: error });
}
