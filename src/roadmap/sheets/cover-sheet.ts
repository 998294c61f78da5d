import type { CellContent, CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { StyleName } from "../../workbook-plan/styles";
import type { Context } from "../context";
import { columns, gap, head, headerRow, printed, section, type SheetId } from "../layout";
import { version } from "../version";

const lastColumn = 5;

/** What this is, where to find things, how to use it, and what it cannot do. */
export function coverSheet(context: Context, contents: readonly SheetId[]): SheetPlan {
  const { sheets } = context.words;
  return {
    id: "cover",
    name: sheets.names.cover,
    role: "guide",
    // Wide enough that the contents stand under the summary on the first page.
    columnWidths: [2, 42, 20, 98, 18],
    rows: [
      ...head(context, "cover", "guide", []),
      ...summaryRows(context),
      section(sheets.cover.contents, lastColumn),
      ...contents.map((id) => contentRow(context, id)),
      gap,
      section(sheets.cover.howTo, lastColumn),
      ...sheets.cover.steps.map((step, index) => factRow(index + 1, step)),
      gap,
      section(sheets.cover.limitations, lastColumn),
      ...sheets.cover.limits.map((limit) => factRow("–", context.words.fill(limit))),
      gap,
      ...colourRows(context),
      ...aboutRows(context),
    ],
    freeze: { row: headerRow + 1, column: columns.label },
    charts: [],
    print: printed(`1:${String(headerRow)}`),
    protected: false,
  };
}

/** A fact: its name, and words that may run over the columns beside. */
const factRow = (name: string | number, text: string, style: StyleName = "label"): RowPlan => ({
  cells: [
    { kind: "value", column: columns.label, value: name, style: "labelIndented" },
    { kind: "value", column: columns.unit, value: text, style },
  ],
});

function summaryRows(context: Context): RowPlan[] {
  const { words, options, partners } = context;
  const texts = words.sheets.cover;
  const metals = new Intl.ListFormat(options.language).format(
    options.metals.map((metal) => words.label(`metal.${metal}`)),
  );
  return [
    factRow(texts.partners, words.fill(texts.partnersText, { metals })),
    {
      cells: [
        { kind: "value", column: columns.label, value: texts.period, style: "labelIndented" },
        { kind: "formula", column: columns.unit, expression: period, style: "label" },
      ],
    },
    ...(["scenario", "case"] as const).map((name): RowPlan => ({
      cells: [
        { kind: "value", column: columns.label, value: texts[name], style: "labelIndented" },
        {
          kind: "formula",
          column: columns.unit,
          expression: { kind: "item", id: `${name}.choice` },
          style: "linkText",
          link: { kind: "sheet", sheetId: "inputs", tip: words.sheets.names.inputs },
        },
      ],
    })),
    factRow(texts.agreement, words.agreement(partners.id)),
    gap,
  ];
}

const period = {
  kind: "operation",
  operator: "&",
  left: {
    kind: "operation",
    operator: "&",
    left: { kind: "item", id: "plan.start-year" },
    right: { kind: "text", value: "–" },
  },
  right: { kind: "item", id: "plan.end-year" },
} as const;

function contentRow(context: Context, id: SheetId): RowPlan {
  const { sheets } = context.words;
  const describe: Readonly<Record<string, string>> = sheets.cover.describe;
  return {
    cells: [
      {
        kind: "value",
        column: columns.label,
        value: sheets.names[id],
        style: "linkText",
        link: { kind: "sheet", sheetId: id, tip: sheets.names[id] },
      },
      { kind: "value", column: columns.unit, value: describe[id] ?? "", style: "label" },
    ],
  };
}

function colourRows(context: Context): RowPlan[] {
  const texts = context.words.sheets.cover;
  const keyed = (sample: CellContent & Pick<CellPlan, "style" | "flag">, text: string): RowPlan => ({
    cells: [
      { ...sample, column: columns.label },
      { kind: "value", column: columns.unit, value: text, style: "labelIndented" },
    ],
  });
  const key = (style: StyleName, text: string): RowPlan =>
    keyed({ kind: "value", value: "1,234", style }, text);
  return [
    section(texts.colours, lastColumn),
    key("input", texts.colourInput),
    key("calculation", texts.colourCalculation),
    key("link", texts.colourLink),
    key("total", texts.colourTotal),
    // A number, which the conditional format asks for.
    keyed({ kind: "value", value: 1234, style: "calculation", flag: "shortfall" }, texts.colourUnmet),
    gap,
  ];
}

function aboutRows(context: Context): RowPlan[] {
  const { words, options } = context;
  const texts = words.sheets.cover;
  return [
    section(texts.about, lastColumn),
    factRow(texts.purpose, words.fill(texts.purposeText)),
    factRow(texts.author, texts.authorText),
    factRow(texts.date, options.date),
    factRow(texts.version, version),
    factRow(texts.units, texts.unitsText),
    factRow(texts.licence, texts.licenceText),
  ];
}
