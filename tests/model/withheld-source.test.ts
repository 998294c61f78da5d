/** A build without the IEA's data set rests on other figures and works all the same. */
import type { buildRoadmap as Build } from "../../src/roadmap/build-roadmap";

const withheldSources = ["IEA-CMD-2025"];

jest.doMock("../../src/data/licences", () => ({
  withheldSources,
  isShipped: (id: string) => !withheldSources.includes(id),
}));

let buildRoadmap: typeof Build;

beforeAll(async () => {
  ({ buildRoadmap } = await import("../../src/roadmap/build-roadmap"));
});

test("refined use of copper in the base year is 28,609.81 kt", () => {
  const { evaluation } = buildRoadmap({ date: "2026-11-24" });
  for (const scenario of ["reference", "accelerated", "net-zero", "own"]) {
    expect(evaluation.value(`copper.use.total.${scenario}`, 2024)).toBeCloseTo(28609.81, 6);
    expect(evaluation.value(`zinc.use.total.${scenario}`, 2024)).toBeCloseTo(13510, 6);
  }
});

test("the workbook has no error, and its check total is 0", () => {
  const { evaluation, workbook } = buildRoadmap({ date: "2026-11-24", scenario: "net-zero" });
  const values = workbook.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(values.filter((value) => typeof value === "object" && value !== null)).toEqual([]);
  expect(evaluation.value("check.total")).toBe(0);
});
