/** Every indicator that the model promises, by name: unit, baseline, target of every year, and what drives it. */
import { buildRoadmap } from "../../../src/roadmap/build-roadmap";
import type { CompiledCell } from "../../../src/workbook-plan/compiled-workbook";
import { date } from "../cells";

/** Sheet, label and unit; "of actions" where the register gives the target, else planners enter it. */
const promised: readonly (readonly [sheet: string, label: string, unit: string, target?: "of actions"])[] = [
  ["economic", "Investment expected of the actions, to date", "million US$", "of actions"],
  ["economic", "Capacity expected of the actions", "kt", "of actions"],
  ["economic", "Offtake expected of the actions", "kt", "of actions"],
  ["economic", "Peru's share of the feed needed", "share", "of actions"],
  ["economic", "Feed for Japan over output of Peru", "share"],
  ["economic", "Value of the feed from Peru", "million US$"],
  ["energy", "Electricity need of the mines", "GWh"],
  ["energy", "Need over today's national generation", "share"],
  ["energy", "Renewable supply expected of the actions", "GWh", "of actions"],
  ["energy", "Need that no action covers", "GWh", "of actions"],
  ["energy", "Renewable share", "share"],
  ["energy", "Cost of electricity", "million US$"],
  ["people", "Trainees expected of the actions", "people", "of actions"],
  ["people", "Officials expected in joint programmes", "people", "of actions"],
  ["people", "Workforce that the output needs", "people"],
  ["people", "Staff needed by growth", "people"],
  ["people", "Trained over staff needed", "share"],
  ["security", "Road blockades expected", "days a year", "of actions"],
  ["security", "Concentration of the world's mining (HHI)", "points"],
  ["security", "Concentration of the world's refining (HHI)", "points"],
  ["security", "Concentration of Japan's feed (HHI)", "points"],
  ["security", "Largest origin over the feed available", "share"],
  ["security", "Unmet feed without the largest origin", "kt"],
  ["security", "Unmet feed without it over the feed needed", "share"],
  ["security", "Feed at risk", "kt"],
  ["security", "Feed available, weighted by risk", "kt"],
  ["security", "Stock expected", "kt", "of actions"],
  ["security", "Stock expected in days of use", "days", "of actions"],
  ["sustainability", "Emissions of the mines", "kt CO₂e"],
  ["sustainability", "Emissions a tonne of mined metal", "t CO₂e/t"],
  ["sustainability", "Water of the mines", "million m³"],
  ["sustainability", "Tailings of the mines", "Mt"],
  ["sustainability", "Recycling expected of the actions", "kt", "of actions"],
  ["sustainability", "Recycled share of refined supply", "share"],
  ["sustainability", "Sites expected to be monitored", "number", "of actions"],
];

const columns = { label: 2, unit: 3, driver: 6, baseline: 4, margin: 5, firstYear: 7, lastYear: 16 } as const;

const { workbook } = buildRoadmap({ date });
const cellsOf = (sheet: string): readonly CompiledCell[] =>
  workbook.sheets.find(({ id }) => id === sheet)!.cells;

/** The rows of a sheet with a label: two where the metals have one each. */
const rowsOf = (sheet: string, label: string): number[] =>
  cellsOf(sheet)
    .filter(({ column, value }) => column === columns.label && value === label)
    .map(({ row }) => row);

const cellAt = (sheet: string, row: number, column: number): CompiledCell | undefined =>
  cellsOf(sheet).find((cell) => cell.row === row && cell.column === column);

/** Formulas of the years of a row. */
const overYears = (sheet: string, row: number): (string | undefined)[] =>
  cellsOf(sheet)
    .filter((cell) => cell.row === row && cell.column >= columns.firstYear)
    .map(({ formula }) => formula);

const named = promised.map(([sheet, label, unit, target]) => ({ sheet, label, unit, target }));

describe.each(named)("$sheet: $label", ({ sheet, label, unit, target }) => {
  const rows = rowsOf(sheet, label);

  test("stands on its sheet in its unit, with what drives it", () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(cellAt(sheet, row, columns.unit)?.value).toBe(unit);
      expect(cellAt(sheet, row, columns.driver)?.value).toMatch(/\w{3,}/);
    }
  });

  test("has its baseline in the base year", () => {
    for (const row of rows) {
      const baseline = cellAt(sheet, row, columns.baseline);
      expect(baseline?.formula).toBe(`$G${String(row)}`);
      expect(baseline?.value).toBe(cellAt(sheet, row, columns.firstYear)?.value);
    }
  });

  test("stands below its target of every year, in the same unit, and says how far it is from it", () => {
    for (const row of rows) {
      const above = row - 1;
      expect(cellAt(sheet, above, columns.label)?.value).toMatch(/^Target: /);
      expect(cellAt(sheet, above, columns.unit)?.value).toBe(unit);
      const formulas = overYears(sheet, above);
      expect(formulas).toHaveLength(10);
      const entered = formulas.map((formula) => formula?.includes("Targets!") === true);
      expect(entered).toEqual(formulas.map(() => target !== "of actions"));
      const value = cellAt(sheet, above, columns.lastYear)?.value;
      if (target !== "of actions") expect(value).toBe("n/a");
      const margin = cellAt(sheet, row, columns.margin)?.formula;
      expect(margin).toContain(`$G$${String(above)}:$P$${String(above)}`);
      expect(margin).toContain(`$G$${String(row)}:$P$${String(row)}`);
    }
  });
});

test("every target of the workbook is one of these", () => {
  const targets = ["economic", "energy", "people", "security", "sustainability"].flatMap((sheet) =>
    cellsOf(sheet).filter(
      ({ column, value }) =>
        column === columns.label && typeof value === "string" && value.startsWith("Target: "),
    ),
  );
  expect(targets).toHaveLength(promised.flatMap(([sheet, label]) => rowsOf(sheet, label)).length);
});

test("the sheet Targets asks for those that no action adds up to, and says which way is better", () => {
  const rows = cellsOf("targets").filter(({ style }) => style === "identifier");
  const entered = promised.filter(([, , , target]) => target === undefined);
  expect(rows).toHaveLength(entered.flatMap(([sheet, label]) => rowsOf(sheet, label)).length);
  for (const { row } of rows) {
    const years = cellsOf("targets").filter((cell) => cell.row === row && cell.style === "input");
    expect(years.map(({ value }) => value)).toEqual(Array.from({ length: 10 }, () => null));
    expect(cellAt("targets", row, columns.lastYear + 1)?.value).toMatch(/^(more|less) is better/);
  }
});
