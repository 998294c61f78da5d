/** The compiled workbook contradicts itself or breaks a limit of Excel; the message says where and how. */
export class InconsistentWorkbookError extends Error {
  override readonly name = "InconsistentWorkbookError";
}
