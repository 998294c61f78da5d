import { languageNames } from "../../language/languages";
import type { CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap, head, headerRow, printed, section, withCheckAt } from "../layout";
import { modelHistory, version } from "../version";

const lastColumn = 5;

/** Builds with their options, and what changed from version to version. */
export function logSheet(context: Context): SheetPlan {
  const { sheets } = context.words;
  const texts = sheets.log;
  const headings = [texts.date, texts.version, texts.options, texts.note].map((value, index): CellPlan => ({
    kind: "value",
    column: index + 2,
    value,
    style: "header",
  }));
  const { options } = context;
  const chosen = [
    options.partners,
    String(options.start),
    context.words.label(`scenario.${options.scenario}`),
    context.words.label(`case.${options.case}`),
    options.metals.map((metal) => context.words.label(`metal.${metal}`)).join(", "),
    languageNames[options.language],
  ].join("; ");
  return {
    id: "log",
    name: sheets.names.log,
    role: "log",
    columnWidths: [2, 22, 14, 50, 90],
    rows: [
      ...withCheckAt(lastColumn - 1, head(context, "log", "log", headings)),
      section(texts.builds, lastColumn),
      entry([options.date, version, chosen, texts.created]),
      gap,
      ...droppedRows(context),
      section(texts.changes, lastColumn),
      ...modelHistory.map((change) => entry([change.date, change.version, "", change.change])),
    ],
    freeze: { row: headerRow + 1, column: 2 },
    charts: [],
    print: printed(`1:${String(headerRow)}`),
    protected: false,
  };
}

/** What people had entered where the plan has no row any more. */
function droppedRows({ dropped, words }: Context): RowPlan[] {
  if (dropped.length === 0) return [];
  return [
    section(words.sheets.log.dropped, lastColumn),
    ...dropped.map(({ date, version: ofBuild, place, value }) => entry([date, ofBuild, place, value])),
    gap,
  ];
}

const entry = (values: readonly (string | number | boolean)[]): RowPlan => ({
  cells: values.map((value, index): CellPlan => ({
    kind: "value",
    column: index + 2,
    value,
    style: typeof value === "string" ? "label" : "labelIndented",
  })),
});
