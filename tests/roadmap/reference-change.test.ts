/** What a scenario changes against Reference, and what the unmet need is worth. */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { agree } from "../support/same-value";
import { date, onDashboard, shown } from "./cells";

const reference = buildRoadmap({ date });
const years = [2024, 2028, 2033];

describe.each(["copper", "zinc"])("%s", (metal) => {
  test.each(["accelerated", "net-zero", "own"] as const)(
    "in %s, against a build in Reference",
    (scenario) => {
      const roadmap = buildRoadmap({ date, scenario });
      for (const year of years) {
        for (const [change, row] of [
          ["change.use", "use.total"],
          ["change.secondary", "secondary"],
          ["change.unmet", "unmet"],
          ["change.unmet-value", "unmet-value"],
        ]) {
          const difference =
            Number(shown(roadmap, `${metal}.${row}`, year)) -
            Number(shown(reference, `${metal}.${row}`, year));
          expect(agree(Number(shown(roadmap, `${metal}.${change}`, year)), difference, 1e-6)).toBe(true);
        }
        expect(onDashboard(roadmap, `${metal}.change.unmet`, year)).toBe(
          shown(roadmap, `${metal}.change.unmet`, year),
        );
      }
    },
  );

  test("Reference changes nothing", () => {
    for (const year of years) expect(shown(reference, `${metal}.change.unmet`, year)).toBe(0);
  });
});

test("a kilotonne at 9,000 US$ a tonne is worth 9 million US$", () => {
  const path = (value: number) => new Map(years.map((year) => [year, value]));
  const { evaluation } = buildRoadmap(
    { date },
    { items: new Map([["driver.price.copper.reference", path(9000)]]) },
  );
  const unmet = Number(evaluation.value("copper.unmet", 2033));
  expect(Number(evaluation.value("copper.unmet-value", 2033)) / unmet).toBeCloseTo(9000 / 1000, 9);
  expect(evaluation.value("security.copper.unmet-value", 2033)).toBe(
    evaluation.value("copper.unmet-value", 2033),
  );
});
