/** Names that LET and LAMBDA give to values are written `_xlpm.name` in files. */

/** Texts, sheets in quotes, words, and single characters. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*|[^]/gu;

/** The formula with the prefix before such names. */
export function withParameters(formula: string): string {
  if (!/\b(LET|LAMBDA)\(/i.test(formula)) return formula;
  const tokens = formula.match(token) ?? [];
  const names = new Set<string>();
  tokens.forEach((word, index) => {
    if (/^(LET|LAMBDA)$/i.test(word) && tokens[index + 1] === "(")
      for (const name of namesOf(word, tokens, index + 2)) names.add(name.toLowerCase());
  });
  return tokens
    .map((word, index) =>
      names.has(word.toLowerCase()) && tokens[index + 1] !== "!" ? `_xlpm.${word}` : word,
    )
    .join("");
}

/** LET has a name before each value, LAMBDA one in each place but the last. */
function namesOf(word: string, tokens: readonly string[], first: number): string[] {
  const lambda = word.toUpperCase() === "LAMBDA";
  const all = argumentsFrom(tokens, first);
  return all
    .filter((_, index) => index < all.length - 1 && (lambda || index % 2 === 0))
    .flatMap((parts) => parts.filter((part) => part.trim() !== "").slice(0, 1))
    .filter((name) => /^[\p{L}_\\]/u.test(name));
}

/** The arguments of a call, each as its tokens. */
function argumentsFrom(tokens: readonly string[], first: number): string[][] {
  const found: string[][] = [[]];
  let depth = 0;
  for (const word of tokens.slice(first)) {
    if (word === ")" && depth === 0) break;
    if (word === "," && depth === 0) {
      found.push([]);
      continue;
    }
    if ("({[".includes(word)) depth += 1;
    if (")}]".includes(word)) depth -= 1;
    found.at(-1)?.push(word);
  }
  return found;
}
