import { sourceById } from "../../data/sources";
import type { CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { StyleName } from "../../workbook-plan/styles";
import type { Context } from "../context";
import { inputRecord } from "../input-records";
import { gap, head, headerRow, printed, section, withCheckAt } from "../layout";
import { figureInputs, sourcesUsed } from "../sources-used";

const lastColumn = 9;
const titleColumn = 4;
const checkColumn = 7;

/** Widths of the columns, in characters. */
const widths = [2, 19, 28, 44, 6, 32, 15, 24, 20] as const;

/** Points of one line of the small type; rows grow to what their words need. */
const rowHeight = 15.5;

/** Every source with licence and use, what the user is to supply, and licences to be confirmed. */
export function sourcesSheet(context: Context): SheetPlan {
  const { sheets } = context.words;
  const texts = sheets.sources;
  const titles = [
    texts.id,
    texts.publisher,
    texts.title,
    texts.year,
    texts.licence,
    texts.status,
    texts.feeds,
    texts.address,
  ];
  const headings = titles.map((value, index): CellPlan => ({
    kind: "value",
    column: index + 2,
    value,
    style: "header",
  }));
  const used = sourcesUsed(context);
  const toConfirm = [...used.keys()]
    .map(sourceById)
    .filter((source) => source.licenceStatus === "to be confirmed");
  return {
    id: "sources",
    name: sheets.names.sources,
    role: "guide",
    columnWidths: widths,
    rows: [
      ...withCheckAt(checkColumn, head(context, "sources", "guide", headings)),
      section(texts.used, lastColumn, texts.english, titleColumn),
      ...[...used].map(([id, parts]) => sourceRow(context, id, parts)),
      gap,
      section(texts.missing, lastColumn),
      ...missingRows(context),
      gap,
      section(texts.toConfirm, lastColumn),
      ...(toConfirm.length === 0
        ? [textRow(texts.noneMissing, "")]
        : toConfirm.map((source) => textRow(source.id, source.title))),
    ],
    freeze: { row: headerRow + 1, column: 3 },
    charts: [],
    print: printed(`1:${String(headerRow)}`),
    protected: false,
  };
}

function sourceRow(context: Context, id: string, parts: readonly string[]): RowPlan {
  const source = sourceById(id);
  const values = [
    id,
    source.publisher,
    source.title,
    source.year,
    source.licence,
    context.words.licenceStatus(source.licenceStatus),
    parts.join(", "),
  ];
  const cells = values.map((value, index): CellPlan => ({
    kind: "value",
    column: index + 2,
    value,
    style: styleOf(index),
  }));
  if (source.address === null) return { height: rowHeight, cells };
  const link = { kind: "web", address: source.address, tip: source.title } as const;
  const shown = source.address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/.*$/, "");
  return {
    height: rowHeight,
    cells: [...cells, { kind: "value", column: lastColumn, value: shown, style: "linkTop", link }],
  };
}

/** Of the values of a source: its id first, its year as the fourth. */
function styleOf(index: number): StyleName {
  if (index === 3) return "yearTop";
  return index === 0 ? "text" : "noteWrapped";
}

const textRow = (label: string, text: string): RowPlan => ({
  cells: [
    { kind: "value", column: 2, value: label, style: "label" },
    { kind: "value", column: 4, value: text, style: "note" },
  ],
});

interface Supplier {
  readonly name: string;
  readonly note: string;
  readonly copper: number | null;
  readonly zinc: number | null;
}

function missingRows(context: Context): RowPlan[] {
  const { mines, projects } = context.partners;
  const inputs = figureInputs(context)
    .map((id) => ({ id, record: inputRecord(context, id) }))
    .filter(({ record }) => record.value === null)
    .map(({ id, record }) => ({ id, note: record.note ?? "" }));
  const missing = (rows: readonly Supplier[]) =>
    rows
      .filter((row) => row.copper === null && row.zinc === null)
      .map((row) => ({ id: row.name, note: row.note }));
  return [...inputs, ...missing(mines), ...missing(projects)].map(({ id, note }) => textRow(id, note));
}
