/** The errors a function may answer with. */
export type FunctionErrorCode = "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!";

/** An Excel error with the sentence that explains it. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";

  constructor(
    readonly code: FunctionErrorCode,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** The input is of the wrong kind: #VALUE!. */
export const wrongInput = (sentence: string): FunctionError => new FunctionError("#VALUE!", sentence);

/** The input is right, but there is no such figure: #N/A. */
export const noFigure = (sentence: string): FunctionError => new FunctionError("#N/A", sentence);

/** The arithmetic has no result: #NUM!. */
export const noResult = (sentence: string): FunctionError => new FunctionError("#NUM!", sentence);
