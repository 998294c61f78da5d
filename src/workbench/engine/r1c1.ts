import { sheetColumns, sheetRows } from "./block";
import {
  referenceText,
  replaceReferences,
  type Corner,
  type FormulaReference,
  type ReferenceEdge,
} from "./formula-references";

/** A formula of the cell at `row` and `column` in R1C1 style. */
export const toR1C1 = (formula: string, row: number, column: number): string =>
  replaceReferences(formula, (reference) => r1c1Text(reference, row, column));

/** A reference as the cell at `row` and `column` writes it in R1C1 style. */
export function r1c1Text({ prefix, first, last }: FormulaReference, row: number, column: number): string {
  const corner = (each: Corner): string => edgeText("R", each.row, row) + edgeText("C", each.column, column);
  const one = corner(first);
  const other = last === undefined ? one : corner(last);
  return prefix + (one === other ? one : `${one}:${other}`);
}

function edgeText(letter: string, edge: ReferenceEdge | undefined, from: number): string {
  if (edge === undefined) return "";
  if (edge.fixed) return `${letter}${edge.index + 1}`;
  return edge.index === from ? letter : `${letter}[${edge.index - from}]`;
}

const number = String.raw`(?:\[-?[0-9]+\]|[0-9]+)?`;
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.])(?:R(${number})C(${number})|R(${number})|C(${number}))(?![\p{L}\p{N}_.([])`,
  "giu",
);

/** A formula in R1C1 style as the cell at `row` and `column` has it in A1 style; null if it leaves the sheet. */
export function fromR1C1(formula: string, row: number, column: number): string | null {
  const outside: ReferenceEdge[] = [];
  const read = (text: string, from: number, size: number): ReferenceEdge => {
    const relative = /^\[(.*)\]$/.exec(text)?.[1];
    const index = text === "" ? from : relative === undefined ? Number(text) - 1 : from + Number(relative);
    const edge = { index, fixed: text !== "" && relative === undefined };
    if (index < 0 || index >= size) outside.push(edge);
    return edge;
  };
  const answer = formula.replace(token, (match: string, ...groups: (string | undefined)[]) => {
    const [bothRow, bothColumn, onlyRow, onlyColumn] = groups;
    if (bothRow !== undefined && bothColumn !== undefined) {
      const corner = { row: read(bothRow, row, sheetRows), column: read(bothColumn, column, sheetColumns) };
      return referenceText({ prefix: "", first: corner });
    }
    if (onlyRow !== undefined) return wholeText({ row: read(onlyRow, row, sheetRows) });
    if (onlyColumn !== undefined) return wholeText({ column: read(onlyColumn, column, sheetColumns) });
    return match;
  });
  return outside.length > 0 ? null : mergedWholes(answer);
}

/** A whole row or column is written with both ends; those that stand beside a colon already share one. */
const wholeText = (corner: Corner): string => {
  const [text = ""] = referenceText({ prefix: "", first: corner, last: corner }).split(":");
  return `${text}:${text}`;
};
const mergedWholes = (formula: string): string =>
  formula.replace(/(\$?[A-Z]{1,3}|\$?[0-9]+):\1:(\$?[A-Z]{1,3}|\$?[0-9]+):\2/g, "$1:$2");
