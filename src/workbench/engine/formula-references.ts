import { sheetColumns, sheetRows, type Block } from "./block";

/** One edge of a reference: an index from 0, and whether a dollar fixes it. */
export interface ReferenceEdge {
  readonly index: number;
  readonly fixed: boolean;
}

/** A reference of a formula to cells: corners, of which whole columns lack rows and whole rows lack columns. */
export interface FormulaReference {
  /** The sheet as the formula writes it, with its mark, such as `'My sheet'!`; empty for the formula's own. */
  readonly prefix: string;
  readonly first: Corner;
  /** Absent for a single cell. */
  readonly last?: Corner;
}

export interface Corner {
  readonly row?: ReferenceEdge;
  readonly column?: ReferenceEdge;
}

const cell = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;
const columns = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const rows = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const sheet = String.raw`'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!`;
/** Text in quotes and names of tables with brackets first, so that nothing inside them is taken for a cell. */
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_.]*\[(?:[^\[\]]|\[[^\]]*\])*\]|(${sheet})?(?<![\p{L}\p{N}_.$])(${cell}:${cell}|${columns}|${rows}|${cell})(?![\p{L}\p{N}_.(!])`,
  "giu",
);

export type FormulaPiece = string | FormulaReference;

/** A formula cut at its references, for those who write it again and again. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let end = 0;
  for (const { 0: match, 1: prefix = "", 2: area, index } of formula.matchAll(token)) {
    const reference = area === undefined ? null : knownReference(prefix, area);
    if (reference === null) continue;
    pieces.push(formula.slice(end, index), reference);
    end = index + match.length;
  }
  pieces.push(formula.slice(end));
  return pieces;
}

/** The formula that was cut, with other text in the place of each reference. */
function writtenPieces(
  pieces: readonly FormulaPiece[],
  write: (reference: FormulaReference) => string,
): string {
  let text = "";
  for (const piece of pieces) text += typeof piece === "string" ? piece : write(piece);
  return text;
}

/** Writes other text in the place of each reference. */
export const replaceReferences = (formula: string, write: (reference: FormulaReference) => string): string =>
  writtenPieces(formulaPieces(formula), write);

/** Rewrites the references of a formula; where `rewrite` answers null the reference is lost. */
export const mapReferences = (
  formula: string,
  rewrite: (reference: FormulaReference) => FormulaReference | null,
): string =>
  replaceReferences(formula, (reference) => {
    const next = rewrite(reference);
    return next === null ? lost : referenceText(next);
  });

/** What Excel writes for a reference to cells that are gone. */
const lost = "#REF!";

/** All references of a formula, in their order. */
export const referencesOf = (formula: string): FormulaReference[] =>
  formulaPieces(formula).filter((piece) => typeof piece !== "string");

/** References that were read: a row over the years names the same cells again and again. */
const known = new Map<string, FormulaReference | null>();
/** Beyond as many they are forgotten. */
const most = 50_000;

function knownReference(prefix: string, area: string): FormulaReference | null {
  const text = prefix + area;
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= most) known.clear();
  const reference = parseReference(prefix, area);
  known.set(text, reference);
  return reference;
}

function parseReference(prefix: string, area: string): FormulaReference | null {
  const [one = "", other] = area.split(":");
  const first = parseCorner(one);
  const last = other === undefined ? undefined : parseCorner(other);
  if (first === null || last === null) return null;
  return { prefix, first, ...(last === undefined ? {} : { last }) };
}

function parseCorner(text: string): Corner | null {
  const column = parseEdge(/^(\$?)([A-Z]+)/i.exec(text), columnIndex, sheetColumns);
  const row = parseEdge(/(\$?)([0-9]+)$/.exec(text), (digits) => Number(digits) - 1, sheetRows);
  if (column === null || row === null) return null;
  return { ...(column === undefined ? {} : { column }), ...(row === undefined ? {} : { row }) };
}

/** An edge of a corner; undefined where the corner has none, null where it leaves the sheet. */
function parseEdge(
  match: RegExpExecArray | null,
  index: (text: string) => number,
  size: number,
): ReferenceEdge | null | undefined {
  if (match === null) return undefined;
  const [, dollar_ = "", text = ""] = match;
  return edge(index(text), dollar_ === "$", size);
}

const edge = (index: number, fixed: boolean, size: number): ReferenceEdge | null =>
  index >= 0 && index < size ? { index, fixed } : null;

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function columnLetters(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A reference as A1 text. */
export function referenceText({ prefix, first, last }: FormulaReference): string {
  return `${prefix}${cornerText(first)}${last === undefined ? "" : `:${cornerText(last)}`}`;
}

const dollar = ({ fixed }: ReferenceEdge): string => (fixed ? "$" : "");
const cornerText = ({ column, row }: Corner): string =>
  (column === undefined ? "" : dollar(column) + columnLetters(column.index)) +
  (row === undefined ? "" : `${dollar(row)}${row.index + 1}`);

/** The cells that a reference names. */
export function referenceBlock({ first, last = first }: FormulaReference): Block {
  const rows_ = span(first.row, last.row, sheetRows);
  const columns_ = span(first.column, last.column, sheetColumns);
  return { row: rows_.from, rows: rows_.count, column: columns_.from, columns: columns_.count };
}

function span(
  one: ReferenceEdge | undefined,
  other: ReferenceEdge | undefined,
  size: number,
): { readonly from: number; readonly count: number } {
  if (one === undefined || other === undefined) return { from: 0, count: size };
  const from = Math.min(one.index, other.index);
  return { from, count: Math.max(one.index, other.index) - from + 1 };
}

/** The reference with its corners moved to a block; its dollars stay. */
export function withBlock(reference: FormulaReference, block: Block): FormulaReference {
  const { first, last } = reference;
  const corner = (from: Corner, row: number, column: number): Corner => ({
    ...(from.column === undefined ? {} : { column: { ...from.column, index: column } }),
    ...(from.row === undefined ? {} : { row: { ...from.row, index: row } }),
  });
  return {
    ...reference,
    first: corner(first, block.row, block.column),
    ...(last === undefined
      ? {}
      : { last: corner(last, block.row + block.rows - 1, block.column + block.columns - 1) }),
  };
}

/** A formula as it reads when copied so many cells down and to the right. */
export const copiedFormula = (formula: string, down: number, right: number): string =>
  copiedPieces(formulaPieces(formula), down, right);

/** What `copiedFormula` makes of the formula that was cut. */
export const copiedPieces = (pieces: readonly FormulaPiece[], down: number, right: number): string =>
  writtenPieces(pieces, (reference) => {
    const moved = movedReference(reference, down, right);
    return moved === null ? lost : referenceText(moved);
  });

function movedReference(reference: FormulaReference, down: number, right: number): FormulaReference | null {
  const first = movedCorner(reference.first, down, right);
  const last = reference.last === undefined ? undefined : movedCorner(reference.last, down, right);
  if (first === null || last === null) return null;
  return { prefix: reference.prefix, first, ...(last === undefined ? {} : { last }) };
}

function movedCorner({ row, column }: Corner, down: number, right: number): Corner | null {
  const movedRow = row === undefined ? undefined : movedEdge(row, down, sheetRows);
  const movedColumn = column === undefined ? undefined : movedEdge(column, right, sheetColumns);
  if (movedRow === null || movedColumn === null) return null;
  return {
    ...(movedColumn === undefined ? {} : { column: movedColumn }),
    ...(movedRow === undefined ? {} : { row: movedRow }),
  };
}

const movedEdge = ({ index, fixed }: ReferenceEdge, by: number, size: number): ReferenceEdge | null =>
  edge(fixed ? index : index + by, fixed, size);
