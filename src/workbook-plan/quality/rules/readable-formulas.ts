/** Rule 4: numbers have names and sources, and a formula can be read at a glance. */
import type { FormulaCell } from "../audited-sheet";
import type { Token } from "../formula-tokens";
import { qualityRule, type QualityRule } from "../finding";
import { inFormulas, whereFormulas } from "../places";

/** Numbers that need no source: none, one, months, hours, per cent, thousand. */
const plainNumbers: ReadonlySet<number> = new Set([0, 1, 12, 24, 100, 1000]);
const longest = 100;
const mostCalls = 6;

const plainNumbersOnly = qualityRule(
  4,
  "E",
  "A formula spells out a number that belongs on an input sheet",
  (workbook) =>
    inFormulas(workbook, ({ tokens }) => tokens.find((token, index) => isHidden(token, index, tokens))?.text),
);

function isHidden(token: Token, index: number, tokens: readonly Token[]): boolean {
  if (token.kind !== "number") return false;
  return !plainNumbers.has(token.value) || (isNegated(index, tokens) && token.value > 1);
}

/** A minus that follows no value is a sign. */
function isNegated(index: number, tokens: readonly Token[]): boolean {
  if (tokens[index - 1]?.text !== "-") return false;
  const before = tokens[index - 2];
  return before === undefined || ["operator", "open", "comma"].includes(before.kind);
}

const oneLine = qualityRule(4, "E", "A formula has a line break", (workbook) =>
  whereFormulas(workbook, ({ tokens }) =>
    tokens.some(({ kind, text }) => kind === "blank" && /[\r\n]/.test(text)),
  ),
);

const noNestedIf = qualityRule(4, "E", "An IF stands inside an IF", (workbook) =>
  whereFormulas(workbook, nestsIf),
);

function nestsIf({ tokens }: FormulaCell): boolean {
  const open: boolean[] = [];
  return tokens.some((token, index) => {
    if (token.kind === "close") open.pop();
    if (token.kind !== "open") return false;
    const isIf = tokens[index - 1]?.text.toUpperCase() === "IF";
    const nested = isIf && open.includes(true);
    open.push(isIf);
    return nested;
  });
}

const shortFormulas = qualityRule(
  4,
  "W",
  `A formula is longer than ${String(longest)} characters`,
  (workbook) => whereFormulas(workbook, ({ formula }) => formula.length > longest),
);

const fewCalls = qualityRule(4, "W", `A formula calls more than ${String(mostCalls)} functions`, (workbook) =>
  whereFormulas(
    workbook,
    ({ tokens }) => tokens.filter(({ kind }) => kind === "function").length > mostCalls,
  ),
);

/** Rules of this file. */
export const readableFormulaRules: readonly QualityRule[] = [
  plainNumbersOnly,
  oneLine,
  noNestedIf,
  shortFormulas,
  fewCalls,
];
