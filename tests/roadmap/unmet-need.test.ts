/** Unmet need of the scenario in use is red wherever it is shown, and the cover says so. */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { dashboardId } from "../../src/roadmap/roadmap-items";
import { readAreas } from "../../src/workbook-plan/quality/area";
import { date } from "./cells";

const { workbook, book } = buildRoadmap({ date });

/** Whether the format that makes figures above 0 red covers a cell. */
function isRed(sheetId: string, row: number, column: number): boolean {
  const { conditionalFormats } = workbook.sheets.find(({ id }) => id === sheetId)!;
  return conditionalFormats
    .filter(({ formula, font }) => /^IF\(ISNUMBER\((\w+)\),\1>0,/.test(formula) && font?.color === "B42318")
    .flatMap(({ range }) => readAreas(range) ?? [])
    .some(
      ({ first, last }) =>
        row >= first.row && row <= last.row && column >= first.column && column <= last.column,
    );
}

const ofMetals = (names: readonly string[]): string[] =>
  names.flatMap((name) => ["copper", "zinc"].map((metal) => `${metal}.${name}`));

test.each([
  ...ofMetals(["unmet", "unmet-value", "feed.unmet"]),
  ...ofMetals(["unmet", "unmet-value", "feed.unmet"]).map(dashboardId),
  "security.copper.unmet-value",
  "security.zinc.unmet-value",
])("%s in every year", (id) => {
  const { sheet, row, column, years } = book.item(id);
  expect(years).not.toBeNull();
  const last = sheet.id === "dashboard" ? 10 : 9;
  for (let place = 0; place < last; place += 1) expect(isRed(sheet.id, row, column + place)).toBe(true);
});

test("what is no unmet need is not", () => {
  const { sheet, row, column } = book.item("copper.coverage");
  expect(isRed(sheet.id, row, column)).toBe(false);
});

test("the colour key of the cover shows it", () => {
  const { cells } = workbook.sheets.find(({ id }) => id === "cover")!;
  const words = cells.find(({ value }) => value === "unmet need of the scenario in use")!;
  expect(isRed("cover", words.row, words.column - 1)).toBe(true);
  expect(cells.find(({ row, column }) => row === words.row && column === words.column - 1)?.value).toBe(1234);
});
