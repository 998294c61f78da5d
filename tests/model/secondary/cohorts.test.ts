/** The rows of the sheet Secondary are those of the stock model, which knows nothing of the workbook. */
import { cohortFigures } from "../../../src/data/cohort-inputs";
import type { Metal } from "../../../src/model/metals";
import { cohortId } from "../../../src/model/secondary/cohort-inputs";
import { historyColumn, sectors, type Sector } from "../../../src/model/secondary/sectors";
import { recyclingRates } from "../../../src/model/stocks/recycling-rates";
import { scrapFlows } from "../../../src/model/stocks/scrap-flows";
import { buildRoadmap, type Roadmap } from "../../../src/roadmap/build-roadmap";
import { agree } from "../../support/same-value";
import { date } from "../../roadmap/cells";

const metals: readonly Metal[] = ["copper", "zinc"];
const shipped = buildRoadmap({ date });
const loss = new Map(metals.map((metal) => [cohortId(metal, "dissipative-loss"), 0.1]));
const later = buildRoadmap({ date, start: 2030, scenario: "net-zero" }, { items: loss });

const figure = (metal: Metal, name: string, sector: Sector): number =>
  cohortFigures[cohortId(metal, name, sector)]!.value!;

const cell = ({ evaluation }: Roadmap, id: string, year?: number): number =>
  Number(evaluation.value(id, year));

/** One sector by the stock model, from the first year of the history on. */
function sectorFlows(roadmap: Roadmap, metal: Metal, sector: Sector, dissipativeLoss: number) {
  const { evaluation } = roadmap;
  const past = evaluation.column("history", historyColumn(metal, sector)).map(Number);
  const { first, last } = evaluation.axis("model");
  const share = figure(metal, "share", sector);
  const projected = Array.from({ length: last - first + 1 }, (_, index) => {
    return share * cell(roadmap, `${metal}.total-use`, first + index);
  });
  const flows = scrapFlows([...past, ...projected], {
    lifetime: {
      distribution: "normal",
      lifetime: figure(metal, "lifetime", sector),
      spread: figure(metal, "spread", sector),
    },
    fabricationYield: figure(metal, "yield", sector),
    collection: figure(metal, "collection", sector),
    dissipativeLoss,
  });
  return { flows, years: past.length };
}

const cases = [
  { name: "as shipped", roadmap: shipped, dissipativeLoss: 0 },
  { name: "to 2039 with a loss in use", roadmap: later, dissipativeLoss: 0.1 },
].flatMap((each) => metals.map((metal) => ({ ...each, metal })));

describe.each(cases)("$metal, $name", ({ roadmap, metal, dissipativeLoss }) => {
  const { first, last } = roadmap.evaluation.axis("model");
  const modelYears = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const bySector = sectors.map((sector) => sectorFlows(roadmap, metal, sector, dissipativeLoss));
  const id = (name: string, sector?: Sector): string => cohortId(metal, name, sector);
  const total = (
    flow: "stock" | "dissipated" | "discarded" | "oldScrap" | "newScrap",
    index: number,
  ): number => bySector.reduce((sum, { flows, years }) => sum + flows[flow][years + index]!, 0);

  test.each(sectors)("%s leaves use as in the stock model", (sector) => {
    const { flows, years } = bySector[sectors.indexOf(sector)]!;
    const differing = modelYears.filter((year, index) => {
      const left = flows.dissipated[years + index]! + flows.discarded[years + index]!;
      return !(
        agree(cell(roadmap, id("outflow", sector), year), left) &&
        agree(cell(roadmap, id("in-use", sector), year), flows.stock[years + index]!)
      );
    });
    expect(differing).toEqual([]);
    expect(agree(cell(roadmap, id("stock-before", sector)), flows.stock[years - 1]!)).toBe(true);
  });

  test("stock, discards and scrap are those of all sectors", () => {
    const rows = { stock: "stock", discarded: "discarded", oldScrap: "old-scrap", newScrap: "new-scrap" };
    const differing = modelYears.flatMap((year, index) =>
      Object.entries(rows).filter(
        ([flow, name]) => !agree(cell(roadmap, id(name), year), total(flow as keyof typeof rows, index)),
      ),
    );
    expect(differing).toEqual([]);
  });

  test("the rates are those of the three definitions", () => {
    const differing = modelYears.filter((year, index) => {
      const rates = recyclingRates({
        oldScrap: total("oldScrap", index),
        discarded: total("discarded", index),
        newScrap: total("newScrap", index),
        primary: cell(roadmap, `${metal}.primary`, year),
      });
      return !(
        agree(cell(roadmap, id("input-rate"), year), rates.input) &&
        agree(cell(roadmap, id("end-of-life-rate"), year), rates.endOfLife) &&
        agree(cell(roadmap, id("efficiency"), year), rates.efficiency)
      );
    });
    expect(differing).toEqual([]);
  });

  test("the base year meets the secondary production that is cited", () => {
    expect(agree(cell(roadmap, id("secondary"), first), cell(roadmap, `${metal}.secondary`, first))).toBe(
      true,
    );
    expect(cell(roadmap, id("against-driver"), first)).toBeCloseTo(0, 9);
  });
});

test("what is lost in use is not available while the share is empty, and counts as nothing", () => {
  const year = shipped.evaluation.axis("model").first;
  expect(shipped.evaluation.value(cohortId("zinc", "dissipated"), year)).toBe("n/a");
  expect(cell(shipped, cohortId("zinc", "discarded"), year)).toBe(
    cell(shipped, cohortId("zinc", "leaving"), year),
  );
  expect(cell(later, cohortId("zinc", "dissipated"), year)).toBeCloseTo(
    0.1 * cell(later, cohortId("zinc", "leaving"), year),
    9,
  );
});

test("copper agrees with what others found: 45 ± 5 % of discards recycled, 36 % of supply from scrap", () => {
  expect(Math.abs(cell(shipped, cohortId("copper", "end-of-life-rate"), 2024) - 0.45)).toBeLessThan(0.05);
  expect(Math.abs(cell(shipped, cohortId("copper", "input-rate"), 2024) - 0.362)).toBeLessThan(0.05);
});

test("a product that lives longer leaves later", () => {
  const edits = { items: new Map([[cohortId("copper", "lifetime", "electrical"), 40]]) };
  const longer = buildRoadmap({ date }, edits);
  const leaving = cohortId("copper", "leaving");
  expect(cell(longer, leaving, 2030)).toBeLessThan(cell(shipped, leaving, 2030));
});

test("past use that is raised comes back as scrap", () => {
  const raised = buildRoadmap(
    { date },
    { fields: [{ table: "history", row: 60, column: historyColumn("copper", "other"), value: 12000 }] },
  );
  const scrap = cohortId("copper", "old-scrap");
  expect(cell(raised, scrap, 2024)).toBeGreaterThan(cell(shipped, scrap, 2024));
});
