/**
 * The shape of a module of words: the same keys, as many lines where there is a list, and sentences that take the same
 * values; any text in them.
 */
export type Translation<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Words]: Translation<Words[Key]> };

/** What a starter risk says. */
export interface RiskWords {
  readonly title: string;
  readonly owner: string;
  readonly response: string;
  readonly note: string;
}

/** What a starter action says. */
export interface ActionWords {
  readonly title: string;
  readonly indicator: string;
  readonly note: string;
}
