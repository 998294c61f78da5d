/** Rule 14: a chart explains itself, to the eye and to those who cannot see it. */
import type { CompiledChart } from "../../compiled-workbook";
import { type AuditedSheet, wordsOf } from "../audited-sheet";
import type { AuditedWorkbook } from "../audited-workbook";
import { cellAddress } from "../../address";
import { type Place, qualityRule, type QualityRule } from "../finding";
import { cellCount, chartReferences, fixedReference, unitsOf } from "../chart-references";

/** Rules that look at one chart: null where it is fine, else what is wrong. */
const chartRule = (
  reason: string,
  problem: (chart: CompiledChart, sheet: AuditedSheet, workbook: AuditedWorkbook) => string | null,
) =>
  qualityRule(14, "E", reason, (workbook) =>
    workbook.sheets.flatMap((sheet) =>
      sheet.compiled.charts.flatMap((chart): Place[] => {
        const detail = problem(chart, sheet, workbook);
        const cells = [cellAddress(chart.from.row, chart.from.column)];
        return detail === null ? [] : [{ sheet: sheet.name, cells, detail: `${chart.id}, ${detail}` }];
      }),
    ),
  );

const textFields = ["title", "categoryTitle", "valueTitle", "alternativeText"] as const;

const chartsHaveTexts = chartRule("A chart lacks a text", (chart) => {
  const empty = textFields.filter((field) => chart[field].trim() === "");
  return empty.length === 0 ? null : empty.join(", ");
});

const titlesSaySomething = chartRule(
  "A title of a chart shows a cell without words",
  ({ titleCell }, _sheet, workbook) => {
    if (titleCell === undefined) return null;
    const reference = fixedReference(titleCell, workbook);
    if (reference === null || cellCount(reference.area) > 1) return titleCell;
    const { row, column } = reference.area.first;
    const cell = workbook.sheet(reference.sheet ?? "")?.cell(row, column);
    return cell !== undefined && wordsOf(cell) !== "" ? null : titleCell;
  },
);

const chartsReferToRanges = chartRule(
  "A chart does not take its data from ranges",
  (chart, _sheet, workbook) => {
    const { broken, uneven } = chartReferences(chart, workbook);
    if (chart.series.length === 0) return "it has no series";
    if (broken.length > 0) return broken.join(", ");
    return uneven ? "its series differ in length" : null;
  },
);

const chartsShowUnits = chartRule("A chart does not show the unit of its rows", (chart, _sheet, workbook) => {
  const units = unitsOf(chart, workbook);
  const [unit] = units;
  if (units.length > 1) return `its rows have several: ${units.join(", ")}`;
  if (unit === undefined) return "its rows have none";
  return chart.valueTitle.includes(unit) ? null : unit;
});

const chartsHaveSummaries = chartRule(
  "A chart has no sentence above it that says what it shows",
  (chart, sheet) => (hasMessage(chart, sheet) ? null : "none in the two rows above"),
);

const messageStyles: ReadonlySet<string> = new Set(["summary", "message", "text"]);

const hasMessage = ({ from, to }: CompiledChart, sheet: AuditedSheet): boolean =>
  sheet.compiled.cells.some(
    (cell) =>
      messageStyles.has(cell.style) &&
      wordsOf(cell) !== "" &&
      isUnder(cell, { row: from.row - 2, column: from.column }, { row: from.row, column: to.column }),
  );

type Point = CompiledChart["from"];

/** Whether a cell lies between two points, the second exclusive. */
const isUnder = ({ row, column }: Point, from: Point, to: Point): boolean =>
  row >= from.row && row < to.row && column >= from.column && column < to.column;

const chartsHideNothing = chartRule("A chart hides what stands under it", ({ from, to }, sheet) => {
  const hidden = sheet.compiled.cells.find(
    (cell) =>
      (cell.formula !== undefined || (cell.value !== null && cell.value !== "")) && isUnder(cell, from, to),
  );
  return hidden === undefined ? null : cellAddress(hidden.row, hidden.column);
});

/** Rules of this file. */
export const chartRules: readonly QualityRule[] = [
  chartsHaveTexts,
  titlesSaySomething,
  chartsReferToRanges,
  chartsShowUnits,
  chartsHaveSummaries,
  chartsHideNothing,
];
