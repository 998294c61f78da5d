/** Whether a formula up to the caret ends with what may be the beginning of a name, outside any text in quotes. */
export const endsWithName = (formula: string): boolean =>
  /^=(?:[^"]|"[^"]*")*$/.test(formula) && /(?<![\w.])[A-Z_][\w.]*$/i.test(formula);
