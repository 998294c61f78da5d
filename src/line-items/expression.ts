/**
 * Formulas as data. An expression names other line items, table columns and the time axis, never cells; the plan
 * compiles it to A1 and the evaluator computes it, so that a sheet and a function cannot drift apart.
 */

/** The only numbers a formula may spell out; every other number is an input with a source. */
export type Literal = 0 | 1 | -1 | 12 | 24 | 100 | 1000;

export type Operator = "+" | "-" | "*" | "/" | "^" | "=" | "<>" | "<" | "<=" | ">" | ">=" | "&";

export type FunctionName =
  | "ABS"
  | "AND"
  | "COUNTIF"
  | "COUNTIFS"
  | "FIXED"
  | "IF"
  | "IFERROR"
  | "INDEX"
  | "ISNUMBER"
  | "LARGE"
  | "MATCH"
  | "MAX"
  | "MIN"
  | "NORMSDIST"
  | "NOT"
  | "OR"
  | "ROUND"
  | "SUM"
  | "SUMIFS"
  | "SUMPRODUCT";

export type Expression =
  | { readonly kind: "literal"; readonly value: Literal }
  | { readonly kind: "text"; readonly value: string }
  /** The year of the column. */
  | { readonly kind: "year" }
  /** A series in the same year, or a scalar. */
  | { readonly kind: "item"; readonly id: string }
  /** A series one year earlier; empty in the first year. */
  | { readonly kind: "previous"; readonly id: string }
  /** A series in the first year of its axis. */
  | { readonly kind: "base"; readonly id: string }
  /** A series in the year that an expression names; #N/A outside its axis. */
  | { readonly kind: "at"; readonly id: string; readonly year: Expression }
  /**
   * Items that stand directly below each other, in the same year; or single cells beside each other. With `gaps` single
   * cells below each other with empty ones between them, for functions that pass over what is empty.
   */
  | { readonly kind: "block"; readonly ids: readonly string[]; readonly gaps?: boolean }
  /** A series in all its years. */
  | { readonly kind: "years"; readonly id: string }
  /** The years that a series has a value for. */
  | { readonly kind: "years-of"; readonly id: string }
  /** All rows of one column of a table. */
  | { readonly kind: "column"; readonly table: string; readonly column: string }
  /** One field of a table; rows count from 0. */
  | { readonly kind: "field"; readonly table: string; readonly row: number; readonly column: string }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly function: FunctionName; readonly arguments: readonly Expression[] };
