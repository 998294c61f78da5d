/** The example of docs/model.md, computed by hand there and by the model here. */
import { baseYear } from "../../src/model/years";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { starterActions } from "../../src/data/starter-actions";
import { read } from "./documents";

const date = "2026-11-24";
const page = read("docs/model.md");
const shipped = buildRoadmap({ date });

/** The roadmap with one action dropped. */
function without(id: string): Roadmap {
  const row = starterActions.findIndex((action) => action.id === id);
  return buildRoadmap({ date }, { fields: [{ table: "actions", row, column: "status", value: "dropped" }] });
}

const change = (other: Roadmap, id: string, year: number): number =>
  Number(shipped.evaluation.value(id, year)) - Number(other.evaluation.value(id, year));

test("the action on Zafranal in 2029", () => {
  const dropped = without("A02");
  expect(dropped.evaluation.value("copper.project.1", 2029)).toBeCloseTo(50.4, 9);
  expect(shipped.evaluation.value("copper.project.1", 2029)).toBeCloseTo(67.2, 9);
  expect(change(dropped, "copper.mine-production", 2029)).toBeCloseTo(16.8, 6);
  for (const scenario of ["reference", "accelerated", "net-zero", "own"]) {
    expect(change(dropped, `copper.unmet.${scenario}`, 2029)).toBeCloseTo(-16.8 * 0.989, 6);
  }
  expect((16.8 * 0.989).toFixed(3)).toBe("16.615");
  for (const number of ["50.4", "67.2", "16.8", "16.615 kt lower"]) expect(page).toContain(number);
});

test("the offtake of Quellaveco in 2027", () => {
  const dropped = without("A03");
  expect(change(dropped, "copper.feed.from-producer", 2027)).toBeCloseTo(40.733, 3);
  expect(change(dropped, "copper.feed.producer-share", 2027)).toBeCloseTo(0.034, 3);
  expect(change(dropped, "copper.mine-production", 2027)).toBe(0);
  expect(page).toContain("122.2 × 0.5 × 2 ÷ 3 = 40.733 kt");
});

test("the base year that the page names", () => {
  expect(page).toContain(`The base year is ${String(baseYear)}.`);
});
