import { call, join, text } from "../../line-items/build";
import type { Metal } from "../../model/metals";
import { inputEffects } from "../../model/sensitivity/input-effects";
import {
  commonId,
  rankedId,
  rankedInputs,
  rankedParts,
  sensitivityId,
} from "../../model/sensitivity/sensitivity-items";
import type { CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import { formats, type StyleName } from "../../workbook-plan/styles";
import type { Context } from "../context";
import { gap, head, headerRow, printed, section } from "../layout";
import { formatOf } from "../series-rows";
import { figureRow } from "./pillar-sheet";

const columns = {
  label: 2,
  unit: 3,
  id: 4,
  low: 5,
  "in-use": 6,
  high: 7,
  "acts-on": 8,
  "factor-low": 9,
  "factor-high": 10,
  "at-low": 11,
  "at-high": 12,
  swing: 13,
} as const;

type Part = Exclude<keyof typeof columns, "unit" | "id">;
const figures = [
  "low",
  "in-use",
  "high",
  "acts-on",
  "factor-low",
  "factor-high",
  "at-low",
  "at-high",
  "swing",
] as const;

/** What the unmet need of the last plan year becomes with one input at an end of its range. */
export function sensitivitySheet(context: Context): SheetPlan {
  const { sheets } = context.words;
  return {
    id: "sensitivity",
    name: sheets.names.sensitivity,
    role: "calculation",
    columnWidths: [2, 46, 21, 42, ...figures.map(() => 15)],
    rows: [
      ...head(context, "sensitivity", "calculation", headings(context)),
      ...context.options.metals.flatMap((metal) => metalRows(context, metal)),
    ],
    freeze: { row: headerRow + 1, column: columns.low },
    charts: [],
    print: printed(`1:${String(headerRow)}`),
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

function metalRows(context: Context, metal: Metal): RowPlan[] {
  const { words } = context;
  const texts = words.sheets.sensitivity;
  const titled = (title: string, note = ""): RowPlan =>
    section(words.fill(title, { metal: words.label(`metal.${metal}`) }), columns.swing, words.fill(note));
  return [
    titled(texts.inUse),
    ...(["unmet", "balance", "passes"] as const).map((name) => figureRow(context, commonId(metal, name))),
    gap,
    titled(texts.inputs, texts.inputsNote),
    ...inputEffects(metal).map(({ input }) => inputRow(context, input)),
    gap,
    titled(texts.ranking, texts.rankingNote),
    ...Array.from({ length: rankedInputs }, (_, index) => rankedRow(metal, index + 1)),
    message(context, metal),
    gap,
  ];
}

/** What the ranking says, in a sentence. */
function message(context: Context, metal: Metal): RowPlan {
  const { words } = context;
  const { widest, moves } = words.sheets.sensitivity;
  const style: StyleName = metal === "copper" ? "copperMessage" : "zincMessage";
  const expression = join(
    text(words.fill(widest, { metal: words.label(`metal.${metal}`) })),
    rankedId(metal, 1, "label"),
    text(moves),
    call("FIXED", rankedId(metal, 1, "swing"), 0),
    text(" kt"),
  );
  return { height: 18, cells: [{ kind: "formula", column: columns.label, expression, style }] };
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
      { kind: "value", column: columns.unit, value: unit, style: "unit" },
      { kind: "value", column: columns.id, value: input, style: "identifier" },
      ...figures.map(cell),
    ],
  };
}

function rankedRow(metal: Metal, rank: number): RowPlan {
  const cell = (column: number, part: Parameters<typeof rankedId>[2], style: StyleName): CellPlan => ({
    kind: "item",
    column,
    id: rankedId(metal, rank, part),
    style,
    ...(style === "labelIndented"
      ? {}
      : { format: part === "rank" || part === "place" ? "0" : formats.oneDecimal }),
  });
  const [, ...kilotonnes] = rankedParts;
  return {
    cells: [
      cell(columns.label, "label", "labelIndented"),
      { kind: "value", column: columns.unit, value: "kt", style: "unit" },
      cell(columns.low, "rank", "calculation"),
      cell(columns["in-use"], "place", "calculation"),
      ...kilotonnes.map((part) => cell(columns[part], part, "calculation")),
    ],
  };
}
