/** The version agreed: results kept as values, compared with today. */
import { metals } from "../../src/model/metals";
import { agreedResults } from "../../src/roadmap/agreed-items";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import type { Edits } from "../../src/roadmap/edits";
import { frozen } from "../../src/roadmap/freeze";
import { checkQuality } from "../../src/workbook-plan/quality/check-quality";
import { date, onDashboard, shown } from "./cells";

const fresh = buildRoadmap({ date });
const rows = metals.flatMap(agreedResults);
const years = [2024, 2029, 2033];

/** What planners change after they agreed: slower mines. */
const later: Edits = { items: new Map([["copper.other-mines-change", -0.02]]) };
const kept = frozen(fresh, "as agreed in 2026");
const together = buildRoadmap({ date: "2027-05-01" }, { items: new Map([...kept.items!, ...later.items!]) });

test("nothing is agreed at first", () => {
  for (const { agreed, difference } of rows) {
    expect(shown(fresh, agreed, 2033)).toBeNull();
    expect(shown(fresh, difference, 2033)).toBe("n/a");
    expect(onDashboard(fresh, difference, 2033)).toBe("n/a");
  }
  expect(fresh.evaluation.value("check.total")).toBe(0);
});

test("a version that was just frozen differs from today in nothing", () => {
  const roadmap = buildRoadmap({ date }, kept);
  expect(shown(roadmap, "agreed.name", 2024)).toBe("as agreed in 2026");
  expect(shown(roadmap, "agreed.partners", 2024)).toBe("Japan–Peru");
  expect(shown(roadmap, "agreed.date", 2024)).toBe(date);
  for (const { today, agreed, difference } of rows) {
    for (const year of years) {
      expect(shown(roadmap, agreed, year)).toBe(shown(fresh, today, year));
      expect(shown(roadmap, difference, year)).toBe(0);
    }
  }
});

test("a later build keeps it, and shows what changed since", () => {
  const without = buildRoadmap({ date }, later);
  for (const { today, agreed, difference } of rows) {
    for (const year of years) {
      const before = Number(shown(fresh, today, year));
      expect(shown(together, agreed, year)).toBe(before);
      expect(shown(together, difference, year)).toBeCloseTo(Number(shown(without, today, year)) - before, 9);
      expect(onDashboard(together, difference, year)).toBe(shown(together, difference, year));
    }
  }
  expect(Number(shown(together, "copper.since-agreed.unmet", 2033))).toBeGreaterThan(100);
  expect(together.evaluation.value("check.total")).toBe(0);
});

test("a workbook with a version agreed breaks no quality rule", () => {
  expect(checkQuality(together.workbook).filter(({ level }) => level === "E")).toEqual([]);
});
