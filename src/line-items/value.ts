/** What a cell can hold: the values of the model and of every sheet. `null` is an empty cell. */
export type Value = number | string | boolean | null | ErrorValue;

/** Excel's own error names, the only ones the model and the sheets use. */
export type ErrorName = "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!" | "#REF!" | "#NAME?" | "#NULL!";

/** An Excel error as a value, so that it travels through formulas as it does in a workbook. */
export class ErrorValue {
  private constructor(readonly name: ErrorName) {}

  private static readonly known = new Map<ErrorName, ErrorValue>();

  /** The one instance for an error name (so that errors compare by identity). */
  static of(name: ErrorName): ErrorValue {
    let error = ErrorValue.known.get(name);
    if (error === undefined) {
      error = new ErrorValue(name);
      ErrorValue.known.set(name, error);
    }
    return error;
  }
}

export const isError = (value: unknown): value is ErrorValue => value instanceof ErrorValue;
