/** Error values of cells. #BUSY! stands while a custom function is being answered. */
export const errorTexts = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;
export type ErrorText = (typeof errorTexts)[number];

/** An error in a cell, apart from text that merely looks like one. */
export interface CellError {
  readonly error: ErrorText;
}

/** What a cell holds; null is a blank cell. */
export type CellValue = string | number | boolean | null | CellError;

/** What is written into a cell: a formula, or a value. */
export interface CellInput {
  readonly formula?: string;
  readonly value: CellValue;
}

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

export const isErrorText = (text: string): text is ErrorText =>
  (errorTexts as readonly string[]).includes(text);
