/** A formula cut into its words, so that rules look at references and numbers and never into texts. */
import { type Area, readArea } from "./area";

export type Token =
  | { readonly kind: "reference"; readonly text: string; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "number"; readonly text: string; readonly value: number }
  /** A function without the bracket that follows it. */
  | { readonly kind: "function"; readonly text: string }
  | {
      readonly kind:
        "text" | "error" | "table" | "name" | "operator" | "open" | "close" | "comma" | "blank" | "other";
      readonly text: string;
    };

/** A reference to cells, of the same sheet where it names none. */
export type Reference = Extract<Token, { kind: "reference" }>;

const sheetPart = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const cornerPart = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const areaText = String.raw`(?:${cornerPart}(?::${cornerPart})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`;
const areaPart = new RegExp(areaText, "iuy");

/** In the order in which they are tried; a reference comes before a name or a number that it may look like. */
const patterns: readonly (readonly [Exclude<Token["kind"], "reference">, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  // Cells of a sheet that was deleted keep their addresses, as in `#REF!$A$1`.
  ["error", new RegExp(String.raw`#REF!${areaText}`, "iuy")],
  ["error", /#(?:REF!|N\/A|VALUE!|NUM!|DIV\/0!|NAME\?|NULL!|SPILL!|CALC!)/y],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  // Cells of a table by its name, such as `Table1[Tonnes]` or `Table1[[#This Row],[Tonnes]]`.
  ["table", /[\p{L}_\\][\p{L}\p{N}_.\\?]*\[(?:[^[\]]|\[[^[\]]*\])*\]/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>%:]/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
  ["blank", /\s+/y],
];

/** Cuts a formula (without its leading "=") into tokens; what Excel would not understand is of kind `other`. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    const token = referenceAt(formula, position) ?? tokenAt(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

const matchAt = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

function referenceAt(formula: string, position: number): Reference | null {
  const prefix = matchAt(sheetPart, formula, position);
  const before = prefix?.[0] ?? "";
  const cells = matchAt(areaPart, formula, position + before.length)?.[0] ?? "";
  const area = readArea(cells);
  if (area === null) return null;
  return { kind: "reference", text: before + cells, sheet: prefix === null ? null : sheetName(prefix), area };
}

const sheetName = ([, quoted, plain]: RegExpExecArray): string =>
  quoted?.replaceAll("''", "'") ?? plain ?? "";

function tokenAt(formula: string, position: number): Token {
  for (const [kind, pattern] of patterns) {
    const text = matchAt(pattern, formula, position)?.[0];
    if (text === undefined) continue;
    return kind === "number" ? { kind, text, value: Number(text) } : { kind, text };
  }
  return { kind: "other", text: formula.charAt(position) };
}
