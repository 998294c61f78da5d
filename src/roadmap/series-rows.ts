/** Rows of line items on series sheets. */
import { base, equal, field, term, text, when } from "../line-items/build";
import type { Expression } from "../line-items/expression";
import type { LineItem } from "../line-items/line-item";
import type { Unit } from "../line-items/units";
import { formats, type StyleName } from "../workbook-plan/styles";
import type { CellPlan, Flag, RowPlan } from "../workbook-plan/sheet-plan";
import type { Context } from "./context";
import { columns } from "./layout";

export interface RowLook {
  /** Sums and results stand out. */
  readonly strong?: boolean;
  /** Shows the sum over the years. */
  readonly total?: boolean;
  /** Shows a single figure of the row in the column of totals. */
  readonly result?: string;
  /** Shows the figure of the first year in the column of constants. */
  readonly baseline?: boolean;
  /** Shows a single figure of which the row makes use in the column of constants. */
  readonly constant?: string;
  readonly flag?: Flag;
  /** Label keys that the section already says. */
  readonly without?: readonly string[];
  /** Other words for the label. */
  readonly label?: string;
}

/** Number formats of units that are no quantity. */
const unitFormats: Partial<Record<Unit, string>> = {
  share: formats.share,
  "share a year": formats.share,
  "%": formats.twoDecimals,
  elasticity: formats.threeDecimals,
  index: formats.threeDecimals,
  year: formats.year,
  number: formats.whole,
  points: formats.whole,
  people: formats.whole,
  "t CO₂e/t": formats.twoDecimals,
  "million km": formats.twoDecimals,
};

export const formatOf = (unit: Unit): string | undefined => unitFormats[unit];

/** The row of a computed series: label, unit, method, total, years. */
export function seriesRow(context: Context, id: string, look: RowLook = {}): RowPlan {
  const { item } = context.model.find(id);
  const style = figureStyle(look);
  const format = formatOf(item.unit);
  const cells: CellPlan[] = [
    labelCell(context, item, look),
    {
      kind: "value",
      column: columns.unit,
      value: context.words.unit(item.unit),
      style: look.strong === true ? "unitTotal" : "unit",
    },
    {
      kind: "value",
      column: columns.note,
      value: methodOf(context, item),
      style: look.strong === true ? "noteTotal" : "noteIndented",
    },
    ...constantCells(context, item, look),
    ...totalCells(context, item, look),
    {
      kind: "series",
      column: columns.firstYear,
      id,
      style,
      ...(format === undefined ? {} : { format }),
      ...(look.flag === undefined ? {} : { flag: look.flag }),
    },
  ];
  return { cells };
}

const figureStyle = (look: RowLook): StyleName => (look.strong === true ? "total" : "calculation");

/** The rule above a total goes on where there is no figure. */
const withoutFigure = (look: RowLook, column: number): CellPlan[] =>
  look.strong === true ? [{ kind: "value", column, value: null, style: "unitTotal" }] : [];

/** A single figure beside the years. */
function figureCell(context: Context, look: RowLook, id: string, column: number): CellPlan {
  const format = formatOf(context.model.find(id).item.unit);
  return {
    kind: "item",
    column,
    id,
    style: figureStyle(look),
    ...(format === undefined ? {} : { format }),
  };
}

function constantCells(context: Context, item: LineItem, look: RowLook): CellPlan[] {
  if (look.constant !== undefined) return [figureCell(context, look, look.constant, columns.constant)];
  if (look.baseline !== true) return withoutFigure(look, columns.constant);
  const format = formatOf(item.unit);
  return [
    {
      kind: "formula",
      column: columns.constant,
      expression: base(item.id),
      style: figureStyle(look),
      ...(format === undefined ? {} : { format }),
    },
  ];
}

function totalCells(context: Context, item: LineItem, look: RowLook): CellPlan[] {
  if (look.result !== undefined) return [figureCell(context, look, look.result, columns.total)];
  if (look.total !== true) return withoutFigure(look, columns.total);
  return [{ kind: "total", column: columns.total, id: item.id, style: figureStyle(look) }];
}

function labelCell(context: Context, item: LineItem, look: RowLook): CellPlan {
  const style: StyleName = look.strong === true ? "labelTotal" : "labelIndented";
  const name = nameOf(item);
  if (name !== undefined) {
    const { freeRow } = context.words.sheets.inputs;
    const label =
      item.named === undefined ? context.words.itemLabel(item) : `${freeRow} ${String(item.named.row + 1)}`;
    const free = text(label);
    return {
      kind: "formula",
      column: columns.label,
      expression: when(equal(name, text("")), free, name),
      style,
    };
  }
  const label = look.label ?? context.words.itemLabel(item, look.without);
  return {
    kind: "value",
    column: columns.label,
    value: label.charAt(0).toUpperCase() + label.slice(1),
    style,
  };
}

/** The cell that names a row, where people do. */
function nameOf({ named, namedBy }: LineItem): Expression | undefined {
  if (named !== undefined) return field(named.table, named.row, named.column);
  return namedBy === undefined ? undefined : term(namedBy);
}

const methodOf = (context: Context, item: LineItem): string =>
  item.method === undefined ? "" : context.words.label(item.method);
