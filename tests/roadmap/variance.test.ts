/** What happened against plan: differences where an actual is given, and refined use from the last actual on. */
import type { Given } from "../../src/line-items/evaluation";
import { useId } from "../../src/model/demand/end-uses";
import {
  actualId,
  type Measure,
  metalMeasures,
  pillarMeasures,
  reforecastId,
  varianceId,
} from "../../src/roadmap/actual-items";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { checkQuality } from "../../src/workbook-plan/quality/check-quality";
import { date, shown } from "./cells";

const [use, mined] = metalMeasures("copper") as [Measure, Measure];
const years = Array.from({ length: 10 }, (_, index) => 2024 + index);
const shipped = buildRoadmap({ date });
const plan = (year: number): number => Number(shown(shipped, useId("copper", "total"), year));

const withActuals = (actuals: Readonly<Record<string, ReadonlyMap<number, number>>>, choices = {}): Roadmap =>
  buildRoadmap({ date, ...choices }, { items: new Map<string, Given>(Object.entries(actuals)) });

const two = withActuals({
  [actualId(use)]: new Map([
    [2025, plan(2025) * 1.1],
    [2027, plan(2027) * 0.9],
  ]),
  [actualId(mined)]: new Map([[2025, 2800]]),
});

test("without actuals nothing differs, and the re-forecast is the plan", () => {
  for (const year of years) {
    expect(shown(shipped, varianceId(use, "difference"), year)).toBe("");
    expect(shown(shipped, reforecastId("copper", "use"), year)).toBe(plan(year));
    expect(shown(shipped, reforecastId("copper", "unmet"), year)).toBeCloseTo(
      Number(shown(shipped, "copper.unmet", year)),
      9,
    );
  }
});

test("an actual is held against the plan of its year, and of no other", () => {
  expect(shown(two, varianceId(use, "difference"), 2025)).toBeCloseTo(plan(2025) * 0.1, 8);
  expect(shown(two, varianceId(use, "difference"), 2026)).toBe("");
  expect(shown(two, varianceId(mined, "difference"), 2025)).toBeCloseTo(
    2800 - Number(shown(shipped, "copper.producer-output", 2025)),
    9,
  );
});

test("refined use goes on from the last actual, at the growth that was planned", () => {
  const factors = [1, 1.1, 1.1, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9];
  years.forEach((year, index) => {
    expect(shown(two, reforecastId("copper", "use"), year)).toBeCloseTo(plan(year) * factors[index]!, 8);
  });
});

test("the need that is not met moves with it: a tenth more use asks for a tenth more primary metal", () => {
  const primaryNeed = (["unmet", "primary", "recycling-actions"] as const)
    .map((name) => Number(shown(shipped, `copper.${name}`, 2026)))
    .reduce((sum, value) => sum + value, 0);
  const more =
    Number(shown(two, reforecastId("copper", "unmet"), 2026)) - Number(shown(shipped, "copper.unmet", 2026));
  expect(more).toBeCloseTo(0.1 * primaryNeed, 6);
});

test("actuals leave the plan as it is", () => {
  for (const id of [useId("copper", "total"), "copper.unmet", "copper.producer-output"]) {
    expect(years.map((year) => shown(two, id, year))).toEqual(years.map((year) => shown(shipped, id, year)));
  }
  expect(checkQuality(two.workbook).filter(({ level }) => level === "E")).toEqual([]);
});

test("where the plan is not available, neither is the difference", () => {
  const [share] = pillarMeasures(["zinc"]) as [Measure];
  const zinc = withActuals({ [actualId(share)]: new Map([[2025, 0.2]]) }, { metals: ["zinc"] });
  expect(shown(zinc, varianceId(share, "plan"), 2025)).toBe("n/a");
  expect(shown(zinc, varianceId(share, "difference"), 2025)).toBe("");
});

test("a plan that starts later keeps what happened before", () => {
  const later = withActuals({ [actualId(use)]: new Map([[2025, 30000]]) }, { start: 2030 });
  expect(shown(later, actualId(use), 2025)).toBe(30000);
  expect(shown(later, reforecastId("copper", "use"), 2035)).toBeCloseTo(
    (Number(shown(later, useId("copper", "total"), 2035)) * 30000) / plan(2025),
    8,
  );
});
