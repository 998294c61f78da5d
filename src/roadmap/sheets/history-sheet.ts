import type { Metal } from "../../model/metals";
import { historyColumn, sectors } from "../../model/secondary/sectors";
import { formats } from "../../workbook-plan/styles";
import type { CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { firstPastYear } from "../../data/past-use";
import { pastSources, pastUseOf } from "../history-records";
import { head, headerRow, printed, withCheckAt } from "../layout";
import { numberBetween } from "../validation";

const yearColumn = 2;
const firstMetalColumn = 3;

/** Past use by sector on a time axis of its own, one row a year, as statistics come. */
export function historySheet(context: Context): SheetPlan {
  const { sheets } = context.words;
  const columns = context.options.metals.flatMap((metal) =>
    sectors.map((sector) => ({ metal, sector, name: historyColumn(metal, sector) })),
  );
  const after = firstMetalColumn + columns.length;
  const titles = columns.map(({ metal, sector }) =>
    context.words.fill(sheets.history.column, {
      metal: context.words.label(`metal.${metal}`),
      sector: context.words.label(`sector.${sector}`).toLowerCase(),
    }),
  );
  const headings: CellPlan[] = [
    { kind: "value", column: yearColumn, value: sheets.history.year, style: "headerNumber" },
    ...titles.map((value, index): CellPlan => {
      return { kind: "value", column: firstMetalColumn + index, value, style: "headerNumber" };
    }),
    ...[sheets.head.source, sheets.head.date, sheets.head.confidence, sheets.head.note].map(
      (value, index): CellPlan => ({
        kind: "value",
        column: after + index,
        value,
        style: "headerIndented",
      }),
    ),
  ];
  const [title, role, scenario, back, headingRow] = head(context, "history", "input", headings);
  const hint: CellPlan = {
    kind: "value",
    column: firstMetalColumn,
    value: sheets.history.note,
    style: "note",
  };
  return {
    id: "history",
    name: sheets.names.history,
    role: "input",
    columnWidths: [2, 9, ...columns.map(() => 13), 26, 7, 12, 72],
    rows: [
      // The first columns are narrow: the check total stands right of the scenario in words.
      ...withCheckAt(
        firstMetalColumn + 3,
        [title, role, scenario].filter((row) => row !== undefined),
      ),
      { cells: [...(back?.cells ?? []), hint] },
      { ...(headingRow ?? { cells: [] }), height: 44 },
      ...Array.from({ length: context.sizes.history }, (_, row) => yearRow(context, row, columns)),
    ],
    freeze: { row: headerRow + 1, column: firstMetalColumn },
    charts: [],
    print: printed(`1:${String(headerRow)}`, after + 2),
    protected: false,
  };
}

function yearRow(
  context: Context,
  row: number,
  columns: readonly { readonly metal: Metal; readonly name: string }[],
): RowPlan {
  const year: CellPlan = {
    kind: "field",
    column: yearColumn,
    table: "history",
    row,
    name: "year",
    style: "calculation",
    format: formats.year,
  };
  const uses = columns.map(({ name }, index): CellPlan => {
    return {
      kind: "field",
      column: firstMetalColumn + index,
      table: "history",
      row,
      name,
      style: "input",
      format: formats.oneDecimal,
      validation: numberBetween(context, 0, 1000000),
    };
  });
  return { cells: [year, ...uses, ...originCells(context, row, firstMetalColumn + columns.length)] };
}

/** Sources of all metals of a year, and how each figure was found. */
function originCells(context: Context, row: number, column: number): CellPlan[] {
  const { words, options } = context;
  const found = options.metals.flatMap((metal) => {
    const use = pastUseOf(metal)[row];
    return use === undefined ? [] : [{ metal, use }];
  });
  const sources = found.flatMap(({ metal, use }) => pastSources(metal, use));
  const notes = found.map(({ metal, use }) =>
    words.fill(words.sheets.history.bases[use.basis], { metal: words.label(`metal.${metal}`) }),
  );
  const cells = [
    [...new Set(sources)].join(", "),
    firstPastYear + row,
    words.confidence("derived"),
    notes.join(" "),
  ];
  return cells.map((value, index): CellPlan => ({
    kind: "value",
    column: column + index,
    value,
    style: "noteIndented",
    ...(index === 1 ? { format: formats.year } : {}),
  }));
}
