/** The inputs with the widest swings, as rows and as a tornado. */
import type { Metal } from "../../model/metals";
import { type RankedPart, rankedId, rankedInputs } from "../../model/sensitivity/sensitivity-items";
import type { CellPlan, ChartPlan, ColumnSeriesPlan, RowPlan } from "../../workbook-plan/sheet-plan";
import { formats, seriesColors } from "../../workbook-plan/styles";
import type { Context } from "../context";
import { underChart } from "../layout";
import { inLastYear, rounded } from "../message-values";
import { sentence } from "../sentence";
import { columns, rankedColumns } from "./sensitivity-columns";

/** Rows the tornado takes. */
const tornadoRows = 17;
const ranks = Array.from({ length: rankedInputs }, (_, index) => index + 1);

const rankedParts = Object.keys(rankedColumns) as RankedPart[];

/** The ranking, the title of the tornado and a text beside it, and room for it below. */
export const rankingRows = (context: Context, metal: Metal): RowPlan[] => [
  headings(context, metal),
  ...ranks.map((rank) => rankedRow(metal, rank)),
  summary(context, metal),
  { cells: [], mark: tornadoMark(metal) },
  ...Array.from({ length: tornadoRows }, () => underChart),
];

const headingsMark = (metal: Metal): string => `${metal}-ranking`;
const tornadoMark = (metal: Metal): string => `${metal}-tornado`;
const messageMark = (metal: Metal): string => `${metal}-widest`;

/** Bars on both sides of the unmet need as it is: with the input at its low and at its high end. */
export function tornado(context: Context, metal: Metal): ChartPlan {
  const { words } = context;
  const { sensitivity } = words.sheets;
  const fill = (template: string): string => words.fill(template, { metal: words.label(`metal.${metal}`) });
  const bars = (part: "change-low" | "change-high", color: string): ColumnSeriesPlan => ({
    column: ranks.map((rank) => rankedId(metal, rank, part)),
    headingMark: headingsMark(metal),
    color,
  });
  return {
    id: `${metal}-tornado`,
    kind: "tornado",
    title: fill(sensitivity.tornadoTitle),
    titleAt: { mark: messageMark(metal), column: columns.id },
    categoryTitle: sensitivity.input,
    valueTitle: sensitivity.tornadoValues,
    valueFormat: "+#,##0;-#,##0;0",
    legend: true,
    alternativeText: fill(sensitivity.tornadoAlt),
    series: [bars("change-low", seriesColors[0]), bars("change-high", seriesColors[3])],
    fromMark: tornadoMark(metal),
    rows: tornadoRows,
    // Beside the labels, which are repeated on paper and hold no chart.
    fromColumn: columns.low,
    toColumn: columns.swing + 1,
  };
}

function headings(context: Context, metal: Metal): RowPlan {
  const { head, sensitivity } = context.words.sheets;
  const said: Readonly<Record<number, string>> = {
    [columns.label]: sensitivity.input,
    [columns.unit]: head.unit,
    ...Object.fromEntries(
      rankedParts.filter((part) => part !== "label").map((part) => [rankedColumns[part], sensitivity[part]]),
    ),
  };
  const cells = Array.from({ length: columns.swing - columns.label + 1 }, (_, index): CellPlan => {
    const column = columns.label + index;
    return {
      kind: "value",
      column,
      value: said[column] ?? null,
      style: column < columns.low ? "headerTable" : "headerTableNumber",
    };
  });
  return { mark: headingsMark(metal), height: 28, cells };
}

/** The text beside the tornado: its widest bars, and what they start from. Left of it, not printed, the title. */
function summary(context: Context, metal: Metal): RowPlan {
  const { widest, tornadoSummary } = context.words.sheets.sensitivity;
  const filled = (template: string): string =>
    context.words.fill(template, { metal: context.words.label(`metal.${metal}`) });
  const title = sentence(filled(widest), {
    input: rankedId(metal, 1, "label"),
    amount: rounded(rankedId(metal, 1, "swing")),
  });
  const text = sentence(filled(tornadoSummary), {
    amount: rounded(inLastYear(`${metal}.unmet`)),
    year: "plan.end-year",
    input: rankedId(metal, 1, "label"),
    low: rounded(rankedId(metal, 1, "change-low")),
    high: rounded(rankedId(metal, 1, "change-high")),
  });
  return {
    mark: messageMark(metal),
    height: 18,
    cells: [
      { kind: "formula", column: columns.id, expression: title, style: "note" },
      { kind: "formula", column: columns.low, expression: text, style: "summary" },
    ],
  };
}

function rankedRow(metal: Metal, rank: number): RowPlan {
  const cells = rankedParts.map((part): CellPlan => {
    const isCount = part === "rank" || part === "place";
    return {
      kind: "item",
      column: rankedColumns[part],
      id: rankedId(metal, rank, part),
      style: part === "label" ? "labelIndented" : "calculation",
      ...(part === "label" ? {} : { format: isCount ? "0" : formats.oneDecimal }),
    };
  });
  return { cells: [...cells, { kind: "value", column: columns.unit, value: "kt", style: "unit" }] };
}
