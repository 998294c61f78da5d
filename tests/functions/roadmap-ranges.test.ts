/** The ranges that the workbook names for assumptions, given to the functions, make them equal its sheets. */
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { endUses, useId } from "../../src/model/demand/end-uses";
import { inScenario } from "../../src/model/per-scenario";
import { metals } from "../../src/model/metals";
import { scenarios } from "../../src/model/scenarios";
import { value } from "./calls";

const roadmap = buildRoadmap({ date: "2026-01-01" });

/** The values of a named range, as rows. */
function rangeOf({ workbook }: Roadmap, name: string): unknown[][] {
  const reference = workbook.names.find((each) => each.name === name)?.reference ?? "";
  const parts = /^'?(.+?)'?!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(reference);
  if (parts === null) throw new Error(`${name} is no range: ${reference}`);
  const [, sheetName, left = "", top, right = "", bottom] = parts;
  const sheet = workbook.sheets.find((each) => each.name === sheetName);
  const cells = new Map(sheet?.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  const rows = span(Number(top), Number(bottom));
  const columns = span(columnNumber(left), columnNumber(right));
  return rows.map((row) => columns.map((column) => cells.get(`${row} ${column}`) ?? null));
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);
const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Both ranges on top of each other, as VSTACK hands them over. */
function stacked(of: Roadmap): unknown[][] {
  const rows = [...rangeOf(of, "Assumptions_Inputs"), ...rangeOf(of, "Assumptions_Scenarios")];
  const width = Math.max(...rows.map((row) => row.length));
  const padding = { type: "Error", basicType: "Error", basicValue: "#N/A" };
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => padding)]);
}

/** Empty cells as Excel's desktop hands them over. */
const onDesktop = (rows: unknown[][]): unknown[][] => rows.map((row) => row.map((cell) => cell ?? 0));

function compare(of: Roadmap, range: unknown[][]): void {
  for (const metal of metals) {
    for (const endUse of ["total", ...endUses[metal].map(({ id }) => id)]) {
      for (const scenario of scenarios) {
        for (const year of [2024, 2028, 2033]) {
          const inSheet = of.evaluation.value(inScenario(useId(metal, endUse), scenario), year);
          const inCell = Number(value("demand", metal, year, scenario, endUse, range));
          expect(Math.abs(inCell / Number(inSheet) - 1)).toBeLessThan(1e-9);
        }
      }
    }
  }
}

test("as built", () => {
  compare(roadmap, stacked(roadmap));
});

test("as built, with empty cells as 0", () => {
  compare(roadmap, onDesktop(stacked(roadmap)));
});

test("without a scenario, the one in use counts", () => {
  const netZero = buildRoadmap({ date: "2026-01-01", scenario: "net-zero" });
  expect(value("demand", "copper", 2030, "", "", stacked(netZero))).toBe(
    value("demand", "copper", 2030, "Net zero"),
  );
});
