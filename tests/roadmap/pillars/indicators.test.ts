/** Indicators of the pillars by what one computes by hand from cited figures. */
import type { Given } from "../../../src/line-items/evaluation";
import { concentration } from "../../../src/model/security/concentration";
import { buildRoadmap } from "../../../src/roadmap/build-roadmap";
import { date, shown } from "../cells";

const shipped = buildRoadmap({ date });
const withInputs = (...inputs: readonly [string, Given][]): ReturnType<typeof buildRoadmap> =>
  buildRoadmap({ date }, { items: new Map(inputs) });

describe("energy", () => {
  test("2,736.2 kt of copper at 4.04 MWh a tonne need 11,054.248 GWh", () => {
    expect(shown(shipped, "energy.copper.need", 2024)).toBeCloseTo(11054.248, 9);
    expect(shown(shipped, "energy.need", 2024)).toBeCloseTo(11054.248, 9);
    // Of 60,029 GWh generated in 2024.
    expect(shown(shipped, "energy.of-generation", 2024)).toBeCloseTo(0.184148, 6);
  });

  test("poorer ore needs more: 1.6 % a year over two years", () => {
    const poorer = withInputs(["energy.copper.electricity-change", 0.016]);
    // 11,054.248 × 1.016² = 11,410.8...
    expect(shown(poorer, "energy.copper.need", 2026)).toBeCloseTo(11054.248 * 1.032256, 6);
  });

  test("zinc is not available until its electricity is supplied, and then adds to the need", () => {
    expect(shown(shipped, "energy.zinc.need", 2024)).toBe("n/a");
    const supplied = withInputs(["energy.zinc.electricity", 2]);
    // 1,270.6 kt × 2 MWh = 2,541.2 GWh.
    expect(shown(supplied, "energy.need", 2024)).toBeCloseTo(11054.248 + 2541.2, 9);
  });

  test("a price gives a cost: 11,054.248 GWh at US$ 50 a MWh", () => {
    expect(shown(shipped, "energy.cost", 2024)).toBe("n/a");
    expect(shown(withInputs(["energy.price", 50]), "energy.cost", 2024)).toBeCloseTo(552.7124, 9);
  });

  test("half of what Antamina needs is expected, and the rest is as renewable as the grid", () => {
    // 1,720 GWh with an even chance; from 2027 in five steps.
    expect(shown(shipped, "energy.contracts-target", 2027)).toBeCloseTo(344, 9);
    expect(shown(shipped, "energy.covered", 2031)).toBeCloseTo(860, 9);
    const need = Number(shown(shipped, "energy.need", 2031));
    expect(shown(shipped, "energy.renewable", 2031)).toBeCloseTo(860 + (need - 860) * 0.599, 6);
  });
});

describe("sustainability", () => {
  test("emissions of 2024: electricity by the grid, fuel by diesel", () => {
    // 11,054.248 GWh × 0.18 = 1,989.76464; 2,736.2 kt × 16.5 GJ × 74.1 kg ÷ 1,000 = 3,345.41493.
    expect(shown(shipped, "sustainability.emissions", 2024)).toBeCloseTo(5335.17957, 6);
    expect(shown(shipped, "sustainability.copper.intensity", 2024)).toBeCloseTo(5335.17957 / 2736.2, 9);
  });

  test("860 GWh of renewable supply avoid 154.8 kt", () => {
    expect(shown(shipped, "sustainability.avoided", 2033)).toBeCloseTo(154.8, 9);
    const clean = withInputs(["sustainability.grid-factor", 0]);
    expect(shown(clean, "sustainability.avoided", 2033)).toBe(0);
  });

  test("water and tailings by the tonne", () => {
    expect(shown(shipped, "sustainability.copper.water", 2024)).toBeCloseTo(192.62848, 6);
    expect(shown(shipped, "sustainability.copper.tailings", 2024)).toBeCloseTo(552.7124, 6);
    expect(shown(shipped, "sustainability.zinc.water", 2024)).toBe("n/a");
  });

  test("the recycled share of refined copper is that of secondary supply", () => {
    const [secondary, primary] = ["copper.secondary", "copper.primary"].map((id) =>
      Number(shown(shipped, id, 2030)),
    );
    expect(shown(shipped, "sustainability.copper.recycled-share", 2030)).toBeCloseTo(
      secondary! / (secondary! + primary!),
      12,
    );
  });
});

describe("security", () => {
  test("concentration of copper mining is that of the function, with the other countries too small to count", () => {
    // Peru, then the countries of the Mineral Commodity Summaries 2025.
    const named = [2736.2, 800, 450, 5300, 1800, 3300, 30, 1100, 740, 700, 410, 930, 1100, 680];
    const total = named.reduce((sum, kt) => sum + kt, 0) + 2700;
    expect(shown(shipped, "security.copper.hhi-mining", 2024)).toBeCloseTo(concentration(named, total), 6);
  });

  test("without Chile its 541 of 1,141 kt of feed are missing", () => {
    expect(shown(shipped, "security.copper.loss-share", 2024)).toBeCloseTo(541 / 1141, 9);
    expect(shown(shipped, "security.copper.loss", 2024)).toBeCloseTo((1200 * 541) / 1141, 6);
  });

  test("risk counts once a probability is supplied", () => {
    expect(shown(shipped, "security.copper.at-risk", 2024)).toBe("n/a");
    const judged = buildRoadmap(
      { date },
      {
        items: new Map([["security.producer-disruption", 0.1]]),
        // Chile stands first among the origins.
        fields: [{ table: "origins", row: 0, column: "disruption", value: 0.2 }],
      },
    );
    const kt = (1200 / 1141) * (197 * 0.1 + 541 * 0.2);
    expect(shown(judged, "security.copper.at-risk", 2024)).toBeCloseTo(kt, 6);
    expect(shown(judged, "security.copper.risk-weighted", 2024)).toBeCloseTo(1200 - kt, 6);
  });
});

describe("people", () => {
  test("59.3 workers a kilotonne: the workforce of 2024, and nobody more is needed then", () => {
    // 59.3 × (2,736.2 + 1,270.6).
    expect(shown(shipped, "people.workforce", 2024)).toBeCloseTo(237603.24, 6);
    expect(shown(shipped, "people.needed", 2024)).toBe(0);
    expect(shown(shipped, "people.coverage", 2024)).toBe("n/a");
  });
});

describe("economic", () => {
  test("US$ 2,000 million over five years are 400 a year, in yen at 151.4551", () => {
    expect(shown(shipped, "economic.investment", 2024)).toBeCloseTo(400, 9);
    expect(shown(shipped, "economic.investment-year", 2025)).toBeCloseTo(400, 9);
    expect(shown(shipped, "economic.investment-jpy", 2024)).toBeCloseTo(60.58204, 6);
  });

  test("all offtake actions would lift Peru's share by 164.79 of 1,200 kt", () => {
    const target = Number(shown(shipped, "economic.copper.share-target", 2033));
    // 122,200 t of Quellaveco and 42,590 t of Antamina.
    expect(target).toBeCloseTo(197 / 1141 + 164.79 / 1200, 9);
  });
});

test("with zinc alone what rests on copper is not available, and the checks are at zero", () => {
  const zinc = buildRoadmap({ date, metals: ["zinc"] });
  expect(shown(zinc, "energy.need", 2030)).toBe("n/a");
  expect(shown(zinc, "sustainability.emissions", 2030)).toBe("n/a");
  expect(zinc.evaluation.value("check.total")).toBe(0);
});
