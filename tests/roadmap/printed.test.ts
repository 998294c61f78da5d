/** What is printed of the registers, and how large, in every language. */
import { languages } from "../../src/language/languages";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import type { CompiledSheet } from "../../src/workbook-plan/compiled-workbook";
import { readArea } from "../../src/workbook-plan/quality/area";
import { date } from "./cells";

const sheetOf = ({ workbook }: Roadmap, id: string): CompiledSheet =>
  workbook.sheets.find((sheet) => sheet.id === id)!;
const areas = (roadmap: Roadmap, id: string): readonly string[] => sheetOf(roadmap, id).print.areas;
/** Row of a record: the registers begin in row 6. */
const rowOf = (record: number): number => 6 + record;

const shipped = buildRoadmap({ date });

test("registers and the Gantt are printed to the last row that is filled in", () => {
  const actions = shipped.evaluation.model.tables.get("actions")!.rows;
  const filled = sheetOf(shipped, "actions").cells.filter(
    ({ row, column, value }) => row > 5 && column === 3 && value !== null,
  ).length;
  expect(filled).toBeLessThan(actions);
  expect(areas(shipped, "actions")).toEqual([`A1:Z${String(rowOf(filled - 1))}`]);
  expect(areas(shipped, "gantt")).toEqual([`A1:P${String(rowOf(filled - 1))}`]);
});

test("building again over a filled free row prints it", () => {
  const fields = [
    { table: "actions", row: 44, column: "title", value: "Own action" },
    { table: "risks", row: 24, column: "title", value: "Own risk" },
  ] as const;
  const again = buildRoadmap({ date }, { fields });
  expect(areas(again, "actions")).toEqual([`A1:Z${String(rowOf(44))}`]);
  expect(areas(again, "gantt")).toEqual([`A1:P${String(rowOf(44))}`]);
  expect(areas(again, "risks")).toEqual([`A1:N${String(rowOf(24))}`]);
});

test("actions as planned are printed on Supply to the last that is filled in, below them the metals", () => {
  expect(areas(shipped, "supply")).toEqual(["G1:P37", "G68:P265"]);
  expect(sheetOf(shipped, "supply").print.rowsLeftOut).toBe(30);
  const fields = [{ table: "actions", row: 59, column: "title", value: "Own action" }] as const;
  expect(areas(buildRoadmap({ date }, { fields }), "supply")).toEqual(["G1:P265"]);
});

test("years are printed beside label and unit, with what is computed of them, but without the method", () => {
  expect(sheetOf(shipped, "balance").print).toMatchObject({ areas: ["G1:P165"], titleColumns: "A:E" });
  expect(sheetOf(shipped, "scenarios").print).toMatchObject({ areas: ["G1:P121"], titleColumns: "A:D" });
  const later = sheetOf(buildRoadmap({ date, start: 2028 }), "balance").print;
  expect(later).toMatchObject({ areas: ["K1:T165"], titleColumns: "A:E" });
});

/** Points between the margins of a landscape page of A4 at 0.7 inch. */
const pageWidth = 297 * (72 / 25.4) - 2 * 0.7 * 72;
const pointsOf = (widths: readonly number[]): number =>
  widths.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);

/** By how much a sheet is shrunk to its pages. */
function scaleOf({ print, columnWidths }: CompiledSheet): number {
  const printed = readArea(print.areas[0]!)!;
  const labels = columnWidths.slice(0, readArea(print.titleColumns)?.last.column ?? 0);
  const area = columnWidths.slice(printed.first.column - 1, printed.last.column);
  const repeated = printed.first.column > labels.length ? print.pagesAcross : print.pagesAcross - 1;
  return Math.min(1, (pageWidth * print.pagesAcross) / (pointsOf(area) + repeated * pointsOf(labels)));
}

/** Labels and figures are of 10 points on the sheet. */
test.each(languages)("figures are printed at 7 points or more, those of Actions at 6.5 (%s)", (language) => {
  const { workbook } = buildRoadmap({ date, language });
  const small = workbook.sheets
    .map((sheet) => ({ id: sheet.id, points: 10 * scaleOf(sheet) }))
    .filter(({ id, points }) => points < (id === "actions" ? 6.5 : 7));
  expect(small).toEqual([]);
});
