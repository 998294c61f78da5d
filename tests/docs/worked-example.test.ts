/** The example of docs/model.md, computed by hand there and by the model here. */
import { baseYear } from "../../src/model/years";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { starterActions } from "../../src/data/starter-actions";
import { read } from "./documents";

const date = "2026-11-24";
const page = read("docs/model.md");
const shipped = buildRoadmap({ date });

/** The roadmap with one field of an action changed. */
function edited(id: string, column: string, value: string | number): Roadmap {
  const row = starterActions.findIndex((action) => action.id === id);
  return buildRoadmap({ date }, { fields: [{ table: "actions", row, column, value }] });
}

const without = (id: string): Roadmap => edited(id, "status", "dropped");

const change = (other: Roadmap, id: string, year: number): number =>
  Number(shipped.evaluation.value(id, year)) - Number(other.evaluation.value(id, year));

test("the action on Zafranal in 2029", () => {
  const dropped = without("A02");
  expect(dropped.evaluation.value("copper.project.1", 2029)).toBeCloseTo(50.4, 9);
  expect(shipped.evaluation.value("copper.project.1", 2029)).toBeCloseTo(77.28, 9);
  expect(change(dropped, "copper.mine-production", 2029)).toBeCloseTo(26.88, 6);
  for (const scenario of ["reference", "accelerated", "net-zero", "own"]) {
    expect(change(dropped, `copper.unmet.${scenario}`, 2029)).toBeCloseTo(-26.88 * 0.989, 6);
  }
  expect((26.88 * 0.989).toFixed(3)).toBe("26.584");
  for (const number of ["50.4", "67.2", "10.08", "77.28", "26.88", "26.584 kt lower"])
    expect(page).toContain(number);
});

test("the offtake of Quellaveco in 2027", () => {
  const likely = edited("A03", "probability", 0.5);
  expect(change(likely, "copper.feed.from-producer", 2027)).toBeCloseTo(-40.733, 3);
  expect(change(likely, "copper.feed.producer-share", 2027)).toBeCloseTo(-0.034, 3);
  expect(change(likely, "copper.mine-production", 2027)).toBe(0);
  expect(page).toContain("122.2 × 0.5 × 2 ÷ 3 = 40.733 kt");
});

test("the base year that the page names", () => {
  expect(page).toContain(`The base year is ${String(baseYear)}.`);
});
