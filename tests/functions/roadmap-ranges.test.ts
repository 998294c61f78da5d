/** The ranges that the workbook names for assumptions, given to the functions, make them equal its sheets. */
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { endUses, useId } from "../../src/model/demand/end-uses";
import { inScenario } from "../../src/model/per-scenario";
import { metals } from "../../src/model/metals";
import { scenarios } from "../../src/model/scenarios";
import { value } from "./calls";
import * as later from "./later-calls";
import { stacked } from "./roadmap-range";

const roadmap = buildRoadmap({ date: "2026-01-01" });

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

test("with drivers that a planner changed", () => {
  const items = new Map([
    ["driver.population.net-zero", new Map([[2028, 9000]])],
    ["driver.other-low-emission.own-entry", new Map([[2028, 2]])],
  ]);
  const changed = buildRoadmap({ date: "2026-01-01" }, { items });
  const [before, after] = [roadmap, changed].map((of) =>
    of.evaluation.value("copper.use.total.net-zero", 2028),
  );
  expect(after).not.toBe(before);
  compare(changed, stacked(changed));
});

test.each(["low", "high"] as const)("in the %s case", async (chosen) => {
  const inCase = buildRoadmap({ date: "2026-01-01", case: chosen });
  compare(inCase, stacked(inCase));
  expect(await later.value("gap", "copper", 2033, "Reference", "base", stacked(inCase))).toBeCloseTo(
    Number(inCase.evaluation.value("copper.unmet", 2033)),
    6,
  );
});

test("without a scenario, the one in use counts", () => {
  const netZero = buildRoadmap({ date: "2026-01-01", scenario: "net-zero" });
  expect(value("demand", "copper", 2030, "", "", stacked(netZero))).toBe(
    value("demand", "copper", 2030, "Net zero"),
  );
});
