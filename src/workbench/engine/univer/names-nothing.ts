/** Texts, and sheets in quotes, whose letters are no words of the formula. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;
/** A word that neither calls a function nor names a sheet, in a formula without dollars. */
const word = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\]|\s*[(!])/gu;
const known = /^(?:[A-Z]{1,3}[0-9]{1,7}|TRUE|FALSE)$/i;

/**
 * Whether a formula certainly holds no name of the workbook, no table and no name of its own as LET gives, but cells,
 * functions and values only. Univer reads a formula twice to look for names.
 */
export function namesNothing(formula: string): boolean {
  const bare = formula.replaceAll(quoted, "").replaceAll("$", "");
  if (/[[#@{]/.test(bare)) return false;
  return (bare.match(word) ?? []).every((each) => known.test(each));
}
