/** Supply, balances, security, energy and schedules: known answers, refusals, and what must always hold. */
import fc from "../support/properties";
import { catalogue } from "../../src/data/catalogue";
import { japanPeru } from "../../src/data/partners";
import { value } from "./calls";
import * as later from "./later-calls";

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const named = (metal: "copper" | "zinc"): (number | null)[] =>
  japanPeru.countries.filter(({ name }) => name !== "Other countries").map((country) => country[metal]);

describe("CONCENTRATION", () => {
  // Published figures of 2024 by USGS; countries that it does not name count as none, Peru mined 2,600 and 1,300 kt.
  test("copper mining of 2024 is 1,069, zinc mining 1,486", async () => {
    const copper = column([...named("copper"), 2600]);
    expect(Math.round(Number(await later.value("concentration", copper, 22640)))).toBe(1069);
    const zinc = column([...named("zinc"), 1300]);
    expect(Math.round(Number(await later.value("concentration", zinc, 11960)))).toBe(1486);
  });

  // The refineries of the countries that USGS names, of 27,210 kt in all.
  test("copper refining is 2,191 in 2023 and 2,168 in 2024, as the derived series has it", async () => {
    const named = catalogue.filter(({ id }) =>
      /^copper\.refined-production\.(?!(world|other-countries)$)[a-z-]+$/.test(id),
    );
    expect(named.length).toBeGreaterThan(10);
    for (const [year, total, index] of [
      [2023, 26970, 2191],
      [2024, 27210, 2168],
    ] as const) {
      const amounts = column(named.map(({ id }) => value("data", id, year)));
      expect(Math.round(Number(await later.value("concentration", amounts, total)))).toBe(index);
      expect(value("data", "copper.refining-concentration.world", year)).toBe(index);
    }
  });

  test("one supplier is 10,000, equal ones share it out", async () => {
    expect(await later.value("concentration", column([7]))).toBe(10_000);
    expect(await later.value("concentration", column([3, 3, 3, 3]))).toBe(2500);
  });

  test("fractions, percents and tonnes are the same; blanks are left out; names and header may stand beside", async () => {
    for (const shares of [
      [[0.5, 0.3, 0.2]],
      [[50, null, 30, 20]],
      [
        ["Country", "kt"],
        ["Chile", 500],
        ["Peru", 300],
        ["China", 200],
      ],
    ]) {
      expect(await later.value("concentration", shares)).toBeCloseTo(3800, 9);
    }
  });

  test("between 10,000 over the number of suppliers and 10,000, whatever the unit", async () => {
    const amounts = fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(amounts, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), async (shares, unit) => {
        const index = Number(await later.value("concentration", column(shares)));
        expect(index).toBeLessThanOrEqual(10_000 * (1 + 1e-12));
        expect(index).toBeGreaterThanOrEqual((10_000 / shares.length) * (1 - 1e-12));
        const other = Number(await later.value("concentration", column(shares.map((share) => share * unit))));
        expect(other / index).toBeCloseTo(1, 9);
      }),
    );
  });

  test("refusals", async () => {
    expect(await later.failure("concentration", column([0, 0]))).toBe(
      "#DIV/0! The shares are all 0: without supply there is no share.",
    );
    expect(await later.failure("concentration", column([50, 30]), 70)).toBe(
      "#VALUE! The total of all suppliers, 70, is less than the sum of those given, 80.",
    );
    expect(await later.failure("concentration", column([50, -1]))).toBe(
      "#VALUE! The shares must be 0 or more, not -1.",
    );
  });
});

describe("LOSSTEST", () => {
  const feed = [
    ...japanPeru.origins.map(({ name, copper }) => [name, copper]),
    ["Peru", 197],
    ["Others", 17],
  ];

  test("Japan's copper feed of 2019 without Chile, its largest origin, lacks 541 of 1,141 kt", async () => {
    expect(await later.value("lossTest", feed, 1141)).toBeCloseTo(541, 9);
    expect(await later.value("lossTest", feed, 1141, "Chile")).toBeCloseTo(541, 9);
    expect(await later.value("lossTest", feed, 1141, "perú")).toBeCloseTo(197, 9);
  });

  test("by number, and over several demands", async () => {
    expect(await later.table("lossTest", column([50, 30, 20]), [[1200, 600]], 2)).toEqual([[360, 180]]);
  });

  test("losing each supplier in turn loses the demand once, and the largest the most", async () => {
    const amounts = fc.array(fc.double({ min: 0.1, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(amounts, fc.double({ min: 1, max: 1e5, noNaN: true }), async (shares, demand) => {
        const numbers = column(shares.map((_, place) => place + 1));
        const unmet = (await later.table("lossTest", column(shares), demand, numbers)).flat().map(Number);
        expect(unmet.reduce((sum, each) => sum + each, 0) / demand).toBeCloseTo(1, 9);
        expect(Math.max(...unmet)).toBe(await later.value("lossTest", column(shares), demand));
      }),
    );
  });

  test("refusals", async () => {
    expect(await later.failure("lossTest", feed, 1141, "Chil")).toBe(
      "#VALUE! Unknown supplier 'Chil'. Did you mean Chile?",
    );
    expect(await later.failure("lossTest", column([50, 30]), 100, 3)).toBe(
      "#VALUE! The lost supplier must be a number from 1 to 2 or a name, not 3.",
    );
  });
});

test("STOCKPILE is demand over 365 days", async () => {
  expect(await later.value("stockpile", 730, 60)).toBeCloseTo(120, 9);
  expect(await later.failure("stockpile", 730, -1)).toBe(
    "#VALUE! The number of days must be 0 or more, not -1.",
  );
});

describe("RAMPUP and PHASE", () => {
  test("the first year counts one step, the last of the ramp counts full", async () => {
    const years = [[2026, 2027, 2028, 2029, 2030]];
    expect(await later.table("rampUp", 120, 2027, 3, years)).toEqual([[0, 40, 80, 120, 120]]);
    expect(await later.table("rampUp", 120, 2027, 0, years)).toEqual([[0, 120, 120, 120, 120]]);
    expect(await later.table("phase", 2027, 2030, years)).toEqual([[0, 0.25, 0.5, 0.75, 1]]);
  });

  test("a mine declines after its ramp-up, may not come, belongs to several and closes", async () => {
    const years = [[2028, 2029, 2030, 2031, 2032]];
    const of = (...settings: unknown[][]) => later.table("rampUp", 100, 2027, 3, years, settings);
    // Full in 2029; a tenth less each year from 2030 on.
    const declined = [200 / 3, 100, 90, 81, 72.9];
    const close = (factor: number, last = 5) =>
      declined.map((output, place): unknown => (place < last ? expect.closeTo(output * factor, 9) : 0));
    expect(await of(["Decline", 0.1])).toEqual([close(1)]);
    expect(await of(["decline", 0.1], ["probability", 0.5], ["stake", 0.25])).toEqual([close(0.125)]);
    expect(await of(["decline", 0.1], ["last year", 2030])).toEqual([close(1, 3)]);
    expect(
      await later.value("rampUp", 100, 2027, 3, 2031, [
        [null, null],
        ["stake", 1],
      ]),
    ).toBe(100);
    expect(await later.value("rampUp", 100, 2027, 3, 2031, [["probability", 0]])).toBe(0);
  });

  test.each<[string, unknown[]]>([
    [
      "#VALUE! The probability is a share from 0 to 1, such as 0.6 or 60%; 60 is outside.",
      ["probability", 60],
    ],
    ["#VALUE! The decline is a share from 0 to 1, such as 0.6 or 60%; -0.1 is outside.", ["decline", -0.1]],
    ["#VALUE! Unknown setting 'stak'. Did you mean stake?", ["stak", 0.5]],
    ["#VALUE! The setting 'stake' has no value beside it.", ["stake", ""]],
  ])("%s", async (sentence, setting) => {
    expect(await later.failure("rampUp", 100, 2027, 3, 2031, [setting])).toBe(sentence);
  });

  test("a mine that declines equals the roadmap's other mines, which change by as much", async () => {
    const change: unknown[][] = [
      ["copper.other-mines-change", -0.03],
      ["copper.national-output", 2800],
    ];
    const peru = async (year: number) =>
      Number(await later.value("supply", "Peru", "copper", year, "", change));
    const flat = async (year: number) =>
      Number(
        await later.value("supply", "Peru", "copper", year, "", [
          ["copper.other-mines-change", 0],
          change[1],
        ]),
      );
    const fall = (await flat(2030)) - (await peru(2030));
    const others = fall / (1 - 0.97 ** 6);
    const mine = (decline: number) => later.value("rampUp", others, 2024, 1, 2030, [["decline", decline]]);
    expect(Number(await mine(0)) - Number(await mine(0.03))).toBeCloseTo(fall, 9);
    const again = (await flat(2035)) - (await peru(2035));
    expect(
      others - Number(await later.value("rampUp", others, 2024, 1, 2035, [["decline", 0.03]])),
    ).toBeCloseTo(again, 9);
  });

  test("never falls, from 0 to all", async () => {
    const year = fc.integer({ min: 2000, max: 2100 });
    await fc.assert(
      fc.asyncProperty(year, fc.integer({ min: 0, max: 30 }), year, async (start, years, at) => {
        const [[now = NaN, next = NaN] = []] = await later.table("rampUp", 1, start, years, [[at, at + 1]]);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(next).toBeGreaterThanOrEqual(Number(now));
        expect(next).toBeLessThanOrEqual(1);
        const phased = await later.value("phase", start, start + Math.max(1, years) - 1, at);
        expect(phased).toBeCloseTo(Number(now), 12);
      }),
    );
  });

  test("the end is not before the start", async () => {
    expect(await later.failure("phase", 2030, 2027, 2028)).toBe("#VALUE! The end is before the start.");
  });
});

describe("PROGRESS", () => {
  // Serial numbers of Excel: 46023 is 1 January 2026, 46387 is 31 December 2026.
  test("years stand for their first and last day, dates for themselves", async () => {
    expect(await later.value("progress", 2026, 2027, 46387)).toBe(0.5);
    expect(await later.value("progress", 46023, 46387, 46023)).toBeCloseTo(1 / 365, 12);
    expect(await later.value("progress", 2026, 2026, 46203)).toBeCloseTo(181 / 365, 12);
    expect(await later.table("progress", 2024, 2033, [[2023, 2033, 2040]])).toEqual([[0, 1, 1]]);
  });

  test("what is neither year nor date is refused", async () => {
    expect(await later.failure("progress", 2026, 2027, 12)).toBe(
      "#VALUE! The date of the question must be a year or a date from 1950 to 2149, not 12.",
    );
  });
});

describe("MINEENERGY and EMISSIONS", () => {
  test("by the cited factors", async () => {
    expect(await later.value("mineEnergy", "copper", 1000)).toBeCloseTo(22_200 / 3.6, 6);
    expect(await later.value("mineEnergy", "copper", 1000, "Chile", "Electricity")).toBeCloseTo(5090, 9);
    expect(await later.value("mineEnergy", "copper", 1000, "concentrate", "electricity")).toBeCloseTo(
      4040,
      9,
    );
    expect(await later.value("emissions", "copper", 1000)).toBeCloseTo(2600, 9);
    expect(await later.value("emissions", "zinc", 1000)).toBeCloseTo(3500, 9);
    // 5.09 MWh × 0.18 t + 16.5 GJ × 74.1 kg
    expect(await later.value("emissions", "copper", 1000, 0.18)).toBeCloseTo(2138.85, 6);
  });

  test("electricity and fuels of Chile are all of its energy, within the rounding of the source", async () => {
    const [[all, electricity, fuel] = []] = await later.table("mineEnergy", "copper", 1, "Chile", [
      ["All", "Electricity", "Fuel"],
    ]);
    expect(Math.abs(Number(electricity) + Number(fuel) - Number(all)) * 3.6).toBeLessThan(0.1);
  });

  test("electricity free of emissions leaves those of fuels", async () => {
    expect(await later.value("emissions", "copper", 1000, 0)).toBeCloseTo(16.5 * 74.1, 6);
  });

  test("what was not obtained is said", async () => {
    expect(await later.failure("mineEnergy", "zinc", 1)).toBe(
      "#N/A No energy of zinc is cited for Mixed (All), nor for another route: yours to supply.",
    );
    for (const route of ["Leach", "leaching", "SX-EW", "Lixiviación"]) {
      expect(await later.failure("mineEnergy", "copper", 1, route)).toBe(
        "#N/A No figure was obtained for leaching and electrowinning of copper. There is Mixed (All), Chile (All), " +
          "Chile (Electricity), Chile (Fuel), Concentrate (Electricity), Recycled (All).",
      );
    }
    expect(await later.failure("mineEnergy", "zinc", 1, "Leach")).toBe(
      "#N/A No figure was obtained for leaching and electrowinning of zinc, nor for another route: yours to supply.",
    );
    expect(await later.failure("mineEnergy", "copper", 1, "roasting")).toBe(
      "#VALUE! Unknown route 'roasting'. Choose Mixed, Chile, Concentrate or Recycled.",
    );
    expect(await later.failure("mineEnergy", "copper", 1, "Concentrate", "Fuel")).toContain(
      "#N/A No energy of copper is cited for Concentrate (Fuel). There is Mixed (All), ",
    );
    expect(await later.failure("emissions", "zinc", 1, 0.2)).toContain("#N/A Electricity and fuels of zinc");
    expect(await later.failure("emissions", "copper", 1, 180)).toContain("#VALUE! A grid factor of 180");
  });
});

describe("SUPPLY", () => {
  test("the base year is what the sources say", async () => {
    expect(await later.value("supply", "Peru", "Zn", 2024)).toBeCloseTo(1270.6, 9);
    expect(await later.value("supply", "Chile", "copper", 2024)).toBe(5300);
  });

  test("refusals", async () => {
    expect(await later.failure("supply", "Japan", "copper", 2030)).toContain(
      "#N/A Japan has no mine production",
    );
    expect(await later.failure("supply", "Bolivia", "copper", 2030)).toContain(
      "#N/A The source does not name",
    );
    expect(await later.failure("supply", "Chile", "copper", 2030, "Low")).toContain("#N/A No low or high");
    expect(await later.failure("supply", "Peri", "copper", 2030)).toBe(
      "#VALUE! Unknown country 'Peri'. Did you mean Peru?",
    );
  });
});
