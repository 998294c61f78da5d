import type { Injector, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  type IFormulaData,
  type IFormulaDataItem,
} from "@univerjs/engine-formula";
import { referencesOf } from "../formula-references";
import { toR1C1 } from "../r1c1";
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
    last = { plain, shared: sharedOf(plain, { before: known, next }) };
    known = next;
    return last.shared;
  };
}

/** What is known of formulas, by sheet and cell. */
type Knowledge = Map<string, Known>;

interface Memory {
  readonly before: Knowledge;
  readonly next: Knowledge;
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
  for (const placed of cellsOf(sheet, formulas)) {
    const { row, column, item } = placed;
    (shared[row] ??= {})[column] = item;
    const relative = item.si === undefined ? relativeOf(placed, memory) : null;
    if (relative === null) continue;
    const others = alike.get(relative);
    if (others === undefined) alike.set(relative, [placed]);
    else others.push(placed);
  }
  for (const [si, cells] of alike) {
    const [first] = cells;
    if (first === undefined || cells.length === 1) continue;
    for (const { row, column } of cells) {
      const offset = { x: column - first.column, y: row - first.row };
      (shared[row] ??= {})[column] = { f: first.item.f, si, ...offset };
    }
  }
  return shared;
}

function* cellsOf(sheet: string, formulas: SheetFormulas): Iterable<Placed> {
  for (const [row, cells] of Object.entries(formulas)) {
    for (const [column, item] of Object.entries<Nullable<IFormulaDataItem>>(cells ?? {})) {
      if (item !== null && item !== undefined)
        yield { sheet, row: Number(row), column: Number(column), item };
    }
  }
}

function relativeOf({ sheet, row, column, item: { f } }: Placed, { before, next }: Memory): string | null {
  const place = `${sheet},${row},${column}`;
  const known = before.get(place);
  const found = known?.formula === f ? known : { formula: f, relative: readRelative(f, row, column) };
  next.set(place, found);
  return found.relative;
}

const readRelative = (formula: string, row: number, column: number): string | null =>
  namesNothing(formula) && hasCellsOnly(formula) ? toR1C1(formula, row, column) : null;

/** Whole rows and columns have no corner to move. */
const hasCellsOnly = (formula: string): boolean =>
  referencesOf(formula).every(({ first: { row, column } }) => row !== undefined && column !== undefined);
