/** What the pages say about a custom function beyond its comments: purpose, examples, and what goes wrong. */

export interface Example {
  readonly formula: string;
  /** What the result is, in words. */
  readonly says: string;
}

export interface FunctionText {
  readonly purpose: string;
  /** The first stands in the table of README with this unit and so many decimals. */
  readonly examples: readonly [Example, ...Example[]];
  readonly short: { readonly unit: string; readonly decimals: number };
  /** Calls that fail, for the sentence they answer with. */
  readonly failures: readonly string[];
  readonly notes: readonly string[];
}

export type FunctionTexts = Readonly<Record<string, FunctionText>>;
