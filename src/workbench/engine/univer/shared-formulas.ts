import { type Injector, type IObjectMatrixPrimitiveType, type Nullable, ObjectMatrix } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  type IFormulaData,
  type IFormulaDataItem,
} from "@univerjs/engine-formula";
import { copiedPieces, type FormulaPiece, formulaPieces, type FormulaReference } from "../formula-references";
import { r1c1Text } from "../r1c1";
import { namesNothing } from "./names-nothing";

type UnitFormulas = NonNullable<IFormulaData[string]>;
type SheetFormulas = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;

/** A formula of a cell and what it reads in R1C1 style; null where it stands for itself. */
interface Known {
  readonly formula: string;
  readonly relative: string | null;
}

/**
 * Lets cells whose formulas say the same, each from its own place, share one reading of it. Excel's files do so too;
 * a row over the years is then read once and not once a year. The cells themselves keep their formulas.
 */
export function shareFormulas(injector: Injector): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const given = config.getFormulaData.bind(config);
  let known: Knowledge = new Map();
  let last: { readonly plain: IFormulaData; readonly shared: IFormulaData } | null = null;
  config.getFormulaData = () => {
    const plain = given();
    if (last?.plain === plain) return last.shared;
    const next: Knowledge = new Map();
    last = { plain, shared: sharedOf(plain, { before: known, next, sayings: new Map(), last: null }) };
    known = next;
    return last.shared;
  };
}

/** What is known of formulas, by sheet and cell. */
type Knowledge = Map<string, Known>;

interface Memory {
  readonly before: Knowledge;
  readonly next: Knowledge;
  /** Whether formulas hold no name, by what they read in R1C1 style. */
  readonly sayings: Map<string, boolean>;
  /** The last formula that was read; those to its right often say the same. */
  last: ReadFormula | null;
}

interface ReadFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly FormulaPiece[];
  readonly relative: string | null;
}

function sharedOf(plain: IFormulaData, memory: Memory): IFormulaData {
  const shared: IFormulaData = {};
  for (const [unit, sheets] of Object.entries(plain)) {
    const ofUnit: UnitFormulas = {};
    for (const [sheet, formulas] of Object.entries(sheets ?? {})) {
      ofUnit[sheet] =
        formulas === undefined || formulas === null ? formulas : sheetOf(sheet, formulas, memory);
    }
    shared[unit] = ofUnit;
  }
  return shared;
}

interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly item: IFormulaDataItem;
}

function sheetOf(sheet: string, formulas: SheetFormulas, memory: Memory): SheetFormulas {
  const alike = new Map<string, Placed[]>();
  const shared: SheetFormulas = {};
  new ObjectMatrix(formulas).forValue((row, column, item) => {
    if (item === null || item === undefined) return;
    const placed = { sheet, row, column, item };
    put(shared, placed, item);
    const relative = relativeOf(placed, memory);
    if (relative === null) return;
    const others = alike.get(relative);
    if (others === undefined) alike.set(relative, [placed]);
    else others.push(placed);
  });
  for (const [si, cells] of alike) {
    if (cells.length > 1) for (const placed of cells) put(shared, placed, sharedItem(si, cells, placed));
  }
  return shared;
}

function put(formulas: SheetFormulas, { row, column }: Placed, item: IFormulaDataItem): void {
  (formulas[row] ??= {})[column] = item;
}

/** The formula of the first of the cells, and how far from it another is. */
function sharedItem(si: string, cells: readonly Placed[], { row, column, item }: Placed): IFormulaDataItem {
  const [first = { row, column, item }] = cells;
  return { f: first.item.f, si, x: column - first.column, y: row - first.row };
}

function relativeOf(placed: Placed, memory: Memory): string | null {
  const { sheet, row, column, item } = placed;
  const { f, si } = item;
  if (si !== undefined) return null;
  const place = `${sheet},${row},${column}`;
  const known = memory.before.get(place);
  const found = known?.formula === f ? known : { formula: f, relative: readRelative(placed, memory) };
  memory.next.set(place, found);
  return found.relative;
}

/** Most formulas are those to their left copied, which is seen quicker than the formula is read. */
function readRelative(placed: Placed, memory: Memory): string | null {
  const { sheet, row, column, item } = placed;
  const { last } = memory;
  const isCopied =
    last?.sheet === sheet &&
    last.row === row &&
    copiedPieces(last.pieces, 0, column - last.column) === item.f;
  if (isCopied) return last.relative;
  const pieces = formulaPieces(item.f);
  const relative = relativeText(pieces, placed, memory.sayings);
  memory.last = { sheet, row, column, pieces, relative };
  return relative;
}

function relativeText(
  pieces: readonly FormulaPiece[],
  { row, column, item: { f } }: Placed,
  sayings: Map<string, boolean>,
): string | null {
  let relative = "";
  for (const piece of pieces) {
    if (typeof piece === "string") relative += piece;
    else if (isWhole(piece)) return null;
    else relative += mark + r1c1Text(piece, row, column);
  }
  // Formulas that say the same hold the same words beside their references.
  const holdsNoName = sayings.get(relative) ?? namesNothing(f);
  sayings.set(relative, holdsNoName);
  return holdsNoName ? relative : null;
}

/** Keeps a reference apart from a word that reads like one in R1C1 style; no formula holds it. */
const mark = "\u0000";

/** Whole rows and columns have no corner to move. */
const isWhole = ({ first }: FormulaReference): boolean =>
  first.row === undefined || first.column === undefined;
