/** The shape of a module of words: the same keys, and as many lines where there is a list; any text in them. */
export type Translation<Words> = Words extends string
  ? string
  : { readonly [Key in keyof Words]: Translation<Words[Key]> };

/** What a starter action says. */
export interface ActionWords {
  readonly title: string;
  readonly indicator: string;
  readonly note: string;
}
