/** Outside any text in quotes. */
const formula = /^=(?:[^"]|"[^"]*")*$/;
const name = /(?<![\w.])[A-Z_][\w.]*$/i;

/** What may be the beginning of a name at the end of a formula up to the caret, outside any text in quotes; else "". */
export const nameAtEnd = (typed: string): string =>
  formula.test(typed) ? (name.exec(typed)?.[0] ?? "") : "";
