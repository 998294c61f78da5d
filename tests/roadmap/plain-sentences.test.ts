/** Sentences of the workbook: where a figure is missing, words of their own say so, and none holds "n/a" for a number. */
import { languages } from "../../src/language/languages";
import type { Metal } from "../../src/model/metals";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { textPixels } from "../../src/workbook-plan/text-width";
import { date } from "./cells";

const metalChoices: readonly (readonly Metal[])[] = [["copper", "zinc"], ["copper"], ["zinc"]];

const cases = languages.flatMap((language) =>
  metalChoices.flatMap((metals) =>
    (["japan-peru", "japan-chile"] as const).map((partners) => ({ language, metals, partners })),
  ),
);

/** Texts that formulas make, with the sheet and the cell. */
const said = ({ workbook }: Roadmap): { readonly sheet: string; readonly text: string }[] =>
  workbook.sheets.flatMap(({ id, cells }) =>
    cells.flatMap(({ formula, value }) =>
      formula !== undefined && typeof value === "string" ? [{ sheet: id, text: value }] : [],
    ),
  );

const dashboardTexts = (roadmap: Roadmap): string[] =>
  said(roadmap).flatMap(({ sheet, text }) => (sheet === "dashboard" ? [text] : []));

describe.each(cases)("$language, $metals, $partners", (choices) => {
  const roadmap = buildRoadmap({ date, ...choices });

  test("no sentence holds n/a, with a unit behind it or not", () => {
    const texts = said(roadmap);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter(({ text }) => text.includes("n/a") && text !== "n/a")).toEqual([]);
  });

  test("the texts above the charts fit beside each other", () => {
    const { cells, charts, columnWidths } = roadmap.workbook.sheets.find(({ id }) => id === "dashboard")!;
    const room = (from: number, to: number): number =>
      columnWidths.slice(from - 1, to - 1).reduce((sum, width) => sum + width * 7 + 5, 0);
    const tooLong = charts.flatMap(({ from, to }) => {
      const { value } = cells.find(({ row, column }) => row === from.row - 1 && column === from.column)!;
      const pixels = textPixels(typeof value === "string" ? value : "", { size: 9, bold: false });
      return pixels > room(from.column, to.column)
        ? [[value, Math.round(pixels), room(from.column, to.column)]]
        : [];
    });
    expect(tooLong).toEqual([]);
  });
});

test("emissions say which metals they are of", () => {
  const texts = dashboardTexts(buildRoadmap({ date }));
  expect(texts).toContain(
    "Mines of copper and zinc in Peru emit 5,675 kt CO₂e in 2033 in Reference, zinc not counted",
  );
  const zinc = dashboardTexts(buildRoadmap({ date, metals: ["zinc"] }));
  expect(zinc).toContain(
    "No figure for emissions of mines of zinc in Peru yet: enter their factors on Inputs",
  );
  expect(zinc).toContain("No figure for the electricity of mines of zinc yet: enter their factors on Inputs");
});

test("once the figures are entered the sentences hold them", () => {
  const items = new Map<string, number | Map<number, number>>([
    ["energy.zinc.electricity", 2],
    ["sustainability.zinc.fuel", 1],
    ["targets.sustainability.emissions", new Map([[2033, 6000]])],
  ]);
  const roadmap = buildRoadmap({ date }, { items });
  const emissions = Math.round(Number(roadmap.evaluation.value("sustainability.emissions", 2033)));
  const texts = dashboardTexts(roadmap);
  expect(texts).toContain(
    `Mines of copper and zinc in Peru emit ${emissions.toLocaleString("en-US")} kt CO₂e in 2033 in Reference`,
  );
  expect(texts.filter((text) => text.includes("Target in 2033: 6,000 kt CO₂e"))).toHaveLength(1);
  expect(texts.filter((text) => /No figure for|No target for|not counted/.test(text))).toEqual([]);
});
