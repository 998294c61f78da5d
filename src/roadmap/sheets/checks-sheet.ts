import type { Check } from "../check";
import { checksOf } from "../checks";
import type { CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import {
  columns,
  gap,
  head,
  headerRow,
  headingsAgain,
  printedPlanYears,
  section,
  seriesHeadings,
  seriesWidths,
  yearColumns,
} from "../layout";
import { lastColumnOf } from "./calculation-sheet";

/** What must be 0, and the total that every sheet shows. */
export function checksSheet(context: Context): SheetPlan {
  const { sheets } = context.words;
  const all = checksOf(context.options.metals);
  const last = lastColumnOf(context);
  const headings = seriesHeadings(context, sheets.head.method, { constant: "" });
  const rows: RowPlan[] = [
    ...head(context, "checks", "check", headings),
    section(sheets.checks.identities, last),
    headingsAgain(headings),
    ...all.filter((check) => check.series !== null).map((check) => checkRow(context, check)),
    gap,
    { ...section(sheets.checks.register, last), mark: registerMark },
    ...all.filter((check) => check.series === null).map((check) => checkRow(context, check)),
    gap,
    {
      cells: [
        { kind: "value", column: columns.label, value: sheets.checks.total, style: "labelTotal" },
        { kind: "value", column: columns.unit, value: null, style: "unitTotal" },
        { kind: "value", column: columns.constant, value: null, style: "unitTotal" },
        { kind: "item", column: columns.total, id: "check.total", style: "checkTotal", flag: "check" },
        { kind: "value", column: columns.note, value: null, style: "unitTotal" },
      ],
    },
  ];
  return {
    id: "checks",
    name: sheets.names.checks,
    role: "check",
    columnWidths: seriesWidths,
    years: yearColumns("model"),
    rows,
    freeze: { row: headerRow + 1, column: columns.firstYear },
    charts: [],
    // Headings of years are printed over the checks that have years, and not on the page of the others.
    print: {
      ...printedPlanYears(`1:${String(headerRow - 1)}`),
      firstRow: headerRow + 1,
      breakAt: [registerMark],
    },
    protected: false,
  };
}

/** Marked row with which the checks of a single figure begin. */
const registerMark = "register";

function checkRow(context: Context, check: Check): RowPlan {
  const { words } = context;
  const texts = words.sheets.checks;
  const metal = check.metal === null ? "" : words.label(`metal.${check.metal}`);
  const years: CellPlan[] =
    check.series === null
      ? []
      : [
          {
            kind: "series",
            column: columns.firstYear,
            id: check.series.id,
            style: "calculation",
            flag: "check",
          },
        ];
  return {
    cells: [
      {
        kind: "value",
        column: columns.label,
        value: words.fill(texts[check.words], { metal }),
        style: "labelIndented",
      },
      {
        kind: "value",
        column: columns.unit,
        value: words.unit(check.series?.unit ?? "number"),
        style: "unit",
      },
      {
        kind: "value",
        column: columns.note,
        value: check.series === null ? texts.count : texts.explain,
        style: "noteIndented",
      },
      { kind: "item", column: columns.total, id: check.result.id, style: "checkFigure", flag: "check" },
      ...years,
    ],
  };
}
