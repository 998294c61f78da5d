import { sourceById } from "../../data/sources";
import type { CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { inputRecord } from "../input-records";
import { gap, head, headerRow, printed, section } from "../layout";
import { figureInputs, sourcesUsed } from "../sources-used";

const lastColumn = 9;

/** Widths of the columns, in characters; words wrap at about one and a fifth of them in the small type. */
const widths = [2, 20, 30, 58, 11, 44, 18, 30, 30] as const;

/** Points of a line of the small type. */
const lineHeight = 12.5;

const linesOf = (value: string | number | null, width: number): number =>
  Math.ceil(String(value ?? "").length / (width * 1.1));

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
      ...head(context, "sources", "guide", headings),
      section(texts.used, lastColumn, texts.english),
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
    style: index === 0 ? "text" : "noteWrapped",
    ...(index === 3 ? { format: "0" } : {}),
  }));
  const lines = Math.max(...values.map((value, index) => linesOf(value, widths[index + 1] ?? 1)));
  const height = lines * lineHeight + 3;
  if (source.address === null) return { height, cells };
  const link = { kind: "web", address: source.address, tip: source.title } as const;
  const shown = source.address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/.*$/, "");
  return {
    height,
    cells: [...cells, { kind: "value", column: lastColumn, value: shown, style: "linkTop", link }],
  };
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
