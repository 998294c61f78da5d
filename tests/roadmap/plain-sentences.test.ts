/** Sentences of the workbook: where a figure is missing, words of their own say so, and none holds "n/a" for a number. */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { date } from "./cells";
import { checkSentences, dashboardTexts } from "./sentence-checks";

// Each language, choice of metals and pair; tests/long has all of them together.
describe.each([
  { language: "en", metals: ["copper", "zinc"], partners: "japan-peru" },
  { language: "ja", metals: ["zinc"], partners: "japan-peru" },
  { language: "es", metals: ["copper"], partners: "japan-chile" },
] as const)("$language, $metals, $partners", checkSentences);

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
