import type { Metal } from "../../model/metals";
import { inputEffects } from "../../model/sensitivity/input-effects";
import { commonId, sensitivityId } from "../../model/sensitivity/sensitivity-items";
import type { CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import { formats } from "../../workbook-plan/styles";
import type { Context } from "../context";
import { gap, head, headerRow, printed, section, withCheckAt } from "../layout";
import { formatOf } from "../series-rows";
import { columns, figures } from "./sensitivity-columns";
import { rankingRows, tornado } from "./sensitivity-ranking";

/** Headings of results are longer than those of inputs. */
const widthOf = (part: (typeof figures)[number]): number => {
  if (part.startsWith("at-")) return 15;
  return part.startsWith("factor") ? 12 : 11;
};

type Part = Exclude<keyof typeof columns, "unit" | "id">;

/** What the unmet need of the last plan year becomes with one input at an end of its range. */
export function sensitivitySheet(context: Context): SheetPlan {
  const { sheets } = context.words;
  return {
    id: "sensitivity",
    name: sheets.names.sensitivity,
    role: "calculation",
    columnWidths: [2, 52, 21, 42, ...figures.map(widthOf)],
    rows: [
      ...withCheckAt(columns.low, head(context, "sensitivity", "calculation", headings(context))),
      ...context.options.metals.flatMap((metal) => metalRows(context, metal)),
    ],
    freeze: { row: headerRow + 1, column: columns.low },
    charts: context.options.metals.map((metal) => tornado(context, metal)),
    print: {
      ...printed(`1:${String(headerRow)}`),
      // On paper an input is known by its label, without its id.
      labels: columns.unit,
      firstColumn: columns.low,
      breakAt: context.options.metals.slice(1).map(pageMark),
    },
    protected: true,
  };
}

function headings(context: Context): CellPlan[] {
  const { head: common, sensitivity: texts } = context.words.sheets;
  const words = [common.line, common.unit, common.id, ...figures.map((part) => texts[part])];
  return words.map((value, index) => ({
    kind: "value",
    column: columns.label + index,
    value,
    style: index < 3 ? "header" : "headerNumber",
  }));
}

/** Marked row with which a metal begins. */
const pageMark = (metal: Metal): string => `${metal}-page`;

function metalRows(context: Context, metal: Metal): RowPlan[] {
  const { words } = context;
  const texts = words.sheets.sensitivity;
  const titled = (title: string, note = ""): RowPlan =>
    section(
      words.fill(title, { metal: words.label(`metal.${metal}`) }),
      columns.swing,
      words.fill(note),
      columns.low,
    );
  return [
    { ...titled(texts.inUse), mark: pageMark(metal) },
    ...(["unmet", "balance", "passes"] as const).map((name) =>
      commonRow(context, commonId(metal, name), name === "unmet" ? { flag: "shortfall" } : {}),
    ),
    gap,
    titled(texts.inputs, texts.inputsNote),
    ...inputEffects(metal).map(({ input }) => inputRow(context, input)),
    gap,
    titled(texts.ranking, texts.rankingNote),
    ...rankingRows(context, metal),
    gap,
  ];
}

/** A figure that all inputs start from, and how it is found. */
function commonRow(context: Context, id: string, look: Pick<CellPlan, "flag">): RowPlan {
  const { item } = context.model.find(id);
  const { words } = context;
  const format = formatOf(item.unit);
  return {
    cells: [
      { kind: "value", column: columns.label, value: words.itemLabel(item), style: "labelIndented" },
      { kind: "value", column: columns.unit, value: words.unit(item.unit), style: "unit" },
      {
        kind: "item",
        column: columns.low,
        id,
        style: "calculation",
        ...look,
        ...(format === undefined ? {} : { format }),
      },
      {
        kind: "value",
        column: columns["in-use"],
        value: words.label(item.method ?? ""),
        style: "noteIndented",
      },
    ],
  };
}

function inputRow(context: Context, input: string): RowPlan {
  const { unit } = context.model.find(input).item;
  const own = formatOf(unit);
  const ofInput: ReadonlySet<Part> = new Set<Part>(["low", "in-use", "high"]);
  const format = (part: Part): string | undefined => {
    if (ofInput.has(part)) return own;
    return part.startsWith("factor") ? formats.threeDecimals : formats.oneDecimal;
  };
  const cell = (part: Part): CellPlan => {
    const shown = format(part);
    return {
      kind: "item",
      column: columns[part],
      id: sensitivityId(input, part),
      style: part === "label" ? "labelIndented" : "calculation",
      ...(part === "label" || shown === undefined ? {} : { format: shown }),
    };
  };
  return {
    cells: [
      cell("label"),
      { kind: "value", column: columns.unit, value: context.words.unit(unit), style: "unit" },
      { kind: "value", column: columns.id, value: input, style: "identifier" },
      ...figures.map(cell),
    ],
  };
}
