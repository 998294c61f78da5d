/** SURVIVAL, STOCK, INFLOW, SCRAP and RECYCLINGRATE as a sheet sees them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shown } from "./calls";
import { failure, table, value } from "./later-calls";

const column = (...values: unknown[]): unknown[][] => values.map((each) => [each]);
/** One column of an answer without its header. */
const columnOf = (rows: unknown[][], header: string): unknown[] => {
  const place = rows[0]!.indexOf(header);
  return rows.slice(1).map((row) => row[place]);
};

interface Known {
  readonly name: string;
  readonly lifetime: { readonly mean?: number; sd?: number; shape?: number; scale?: number };
  readonly inflow?: number[];
  readonly stock?: number[];
  readonly expected: Readonly<Record<"inflow" | "outflow" | "stock", number[]>>;
}
const path = join(__dirname, "../model/stocks/known-answers/dynamic_stock.json");
const { cases } = JSON.parse(readFileSync(path, "utf8")) as { cases: readonly Known[] };
const known = (name: string): Known => cases.find((each) => each.name === name)!;

const expectClose = (actual: unknown[], expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((figure, place) => {
    expect(Math.abs(Number(actual[place]) - figure)).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(figure)),
    );
  });
};

const close = (row: readonly unknown[], digits: number): unknown[] =>
  row.map((each): unknown => expect.closeTo(Number(each), digits));

describe("SURVIVAL", () => {
  test("falls with age, over an array of ages", async () => {
    expect(await table("survival", column(0, 10, 30), 30, 9, "Normal")).toEqual([
      [expect.closeTo(0.999570939666803, 12)],
      [expect.closeTo(0.986865854308979, 12)],
      [0.5],
    ]);
  });

  test("is fixed without a spread and lognormal with one", async () => {
    expect(await value("survival", 29.9, 30)).toBe(1);
    expect(await value("survival", 30, 30, 0)).toBe(0);
    expect(await value("survival", 30, 30, 9)).toBe(await value("survival", 30, 30, 9, "log-normal"));
    expect(await value("survival", 30, 30, 9)).toBeCloseTo(0.4416527608571064, 13);
  });

  test("takes a Weibull by its moments or by scale and shape", async () => {
    expect(await value("survival", 20, 20, 20, "Weibull")).toBeCloseTo(Math.exp(-1), 13);
    expect(await value("survival", 10, 13.9, 2.2, "Weibull (scale, shape)")).toBeCloseTo(
      0.615954501069564,
      13,
    );
  });

  test.each([
    [[-1, 30], "#VALUE! The age must be 0 or more years, not -1."],
    [[1, null], "#VALUE! The lifetime is missing."],
    [
      [1, -5, 2],
      "#VALUE! The lifetime must be above 0 and at most 10,000 years, not -5; only a Fixed one may be 0.",
    ],
    [
      [1, 30, null, "normal"],
      "#VALUE! Normal lifetimes need a spread: the standard deviation in years, such as 9. Choose Fixed for none.",
    ],
    [
      [1, 30, -9],
      "#VALUE! The spread must be a standard deviation from a millionth of the lifetime to 100 lifetimes, not -9.",
    ],
    [
      [1, 30, 2000, "Weibull (scale, shape)"],
      "#VALUE! With Weibull (scale, shape) the spread is the shape, above 0 and at most 1,000, not 2000.",
    ],
    [[1, 30, 9, "weibul"], "#VALUE! Unknown distribution 'weibul'. Did you mean Weibull?"],
  ])("%p", async (args, sentence) => {
    expect(await failure("survival", ...args)).toBe(sentence);
  });
});

describe("STOCK", () => {
  test("shows inflow, outflow, stock, its change and the mass balance under a header", async () => {
    expect(await table("stock", column(5, 1, 1), 2)).toEqual([
      ["Year", "Inflow", "Outflow", "Stock", "Stock change", "Mass balance"],
      [1, 5, 0, 5, 5, 0],
      [2, 1, 0, 6, 1, 0],
      [3, 1, 5, 2, -4, 0],
    ]);
  });

  test("equals the known answers, in a row or a column", async () => {
    const { inflow = [], lifetime, expected } = known("rand03_inflow_LogNormal");
    const down = await table("stock", column(...inflow), lifetime.mean, lifetime.sd);
    expectClose(columnOf(down, "Stock"), expected.stock);
    expectClose(columnOf(down, "Outflow"), expected.outflow);
    expect(columnOf(down, "Mass balance").every((residue) => residue === 0)).toBe(true);
    expect(await table("stock", [inflow], lifetime.mean, lifetime.sd, "Lognormal")).toEqual(down);
  });

  test("takes the time of the inflow", async () => {
    const { inflow = [], lifetime, expected } = known("midyear_weibull");
    const args = [lifetime.scale, lifetime.shape, "Weibull (scale, shape)", [["inflow at", "middle"]]];
    expectClose(columnOf(await table("stock", [inflow], ...args), "Stock"), expected.stock);
  });

  test("takes years beside the inflows, and what SERIES answers with", async () => {
    const pairs = [
      [2020, 5],
      [2021, 1],
    ];
    const rows = await table("stock", pairs, 2);
    expect(columnOf(rows, "Year")).toEqual([2020, 2021]);
    expect(await table("stock", [["Year", "Use, kt"], ...pairs], 2)).toEqual(rows);
    const across = [
      [2020, 2021, 2022],
      [5, 1, 0],
    ];
    expect(columnOf(await table("stock", across, 2), "Stock")).toEqual([5, 6, 1]);
    const use = await table("series", "copper.refined-use.world", 2016, 2019);
    expect(columnOf(await table("stock", use, 30, 9), "Year")).toEqual([2016, 2017, 2018, 2019]);
  });

  test("takes lifetime and spread by cohort", async () => {
    expect(columnOf(await table("stock", column(1, 10, 100), column(1, 3, 2)), "Stock")).toEqual([
      1, 10, 110,
    ]);
    const each = await table("stock", column(1, 2, 3), column(10, 10, 10), [[3, 3, 3]]);
    expect(each).toEqual(await table("stock", column(1, 2, 3), 10, 3));
  });

  test("an initial stock is a total, spread as a steady stock, or one value an age", async () => {
    const total = await table("stock", column(0, 0, 0), 3, null, null, [["initial stock", 9]]);
    expect(columnOf(total, "Stock")).toEqual([6, 3, 0]);
    const byAge = await table("stock", column(0, 0, 0), 3, null, null, [["Initial stock", 1, 3, 5, null]]);
    expect(columnOf(byAge, "Stock")).toEqual([4, 1, 0]);
    expect(columnOf(byAge, "Mass balance")).toEqual([0, 0, 0]);
  });

  test.each<[unknown[], string]>([
    [[null, 30], "#VALUE! The yearly inflow is missing."],
    [
      [
        [
          [1, 2, 3],
          [1, 2, 3],
          [1, 2, 3],
        ],
        30,
      ],
      "#VALUE! The yearly inflow must be one row or one column of numbers, or years with the numbers beside them.",
    ],
    [
      [column(1, null, 3), 30],
      "#VALUE! Value 2 of the yearly inflow is empty: fill it in, with 0 where there was none.",
    ],
    [[column(1, "x"), 30], "#VALUE! The yearly inflow must be a number, not 'x'."],
    [
      [
        [
          [2020, 1],
          [2022, 1],
        ],
        30,
      ],
      "#VALUE! Years must follow each other: after 2020 comes 2022. Fill the gap first.",
    ],
    [
      [column(1, 2, 3), column(5, 6)],
      "#VALUE! The lifetime has 2 values for 3 years: give one, or one for each year.",
    ],
    [
      [column(1, 2), 5, null, null, [["inflow att", "end"]]],
      "#VALUE! Unknown setting 'inflow att'. Did you mean inflow at?",
    ],
    [
      [column(1, 2), 5, null, null, [["inflow at", "noon"]]],
      "#VALUE! Unknown time of inflow 'noon'. Choose start, middle or end.",
    ],
    [
      [column(1, 2), 5, null, null, "middle"],
      '#VALUE! Settings are pairs of name and value side by side, such as {"inflow at","middle"}, one pair a row.',
    ],
    [
      [column(1, 2), 5, null, null, [["initial stock", null]]],
      "#VALUE! The setting 'initial stock' has no value beside it.",
    ],
    [
      [column(1, 2), 5, null, null, [["initial stock", -1]]],
      "#VALUE! The initial stock cannot be negative: -1.",
    ],
    [[column(1e308, 1e308), 5], "#NUM! The result is no finite number: check the size of the values given."],
    [
      [column({ code: "#REF!" }, 1), 5],
      "#VALUE! A cell given to this function is #REF!: correct that cell first.",
    ],
  ])("refuses %j", async (args, sentence) => {
    expect(await failure("stock", ...args)).toBe(sentence);
  });

  test("answers with at most 5,000 cells, and at once", async () => {
    expect(await failure("stock", column(...Array.from({ length: 833 }, () => 1)), 5)).toContain(
      "#VALUE! This would fill 5,004 cells",
    );
    const wholeColumn: unknown[][] = Array.from({ length: 1_048_576 }, () => [1]);
    expect(await failure("stock", wholeColumn, 5)).toContain("#VALUE! This would fill 1,048,576 cells");
    expect(await failure("stock", column(1), wholeColumn)).toContain(
      "#VALUE! This would fill 1,048,576 cells",
    );
  });
});

describe("INFLOW", () => {
  test("undoes STOCK", async () => {
    const rows = await table("stock", column(5, 1, 8, 2), 3, 1);
    expect(shown(await table("inflow", column(...columnOf(rows, "Stock")), 3, 1))).toEqual(
      rows.map((row, place): unknown[] => (place === 0 ? row : close(row, 10))),
    );
  });

  test("equals the known answers, negative inflows allowed or corrected", async () => {
    for (const [name, treatment] of [
      ["odym_negInflow_uncorrected", "allowed"],
      ["odym_negInflow_corrected", "corrected"],
    ] as const) {
      const { stock = [], lifetime, expected } = known(name);
      const settings = [["negative inflow", treatment]];
      const rows = await table("inflow", column(...stock), lifetime.mean, lifetime.sd, "Normal", settings);
      expectClose(columnOf(rows, "Inflow"), expected.inflow);
      expectClose(columnOf(rows, "Stock"), stock);
    }
  });

  test("says what has no solution, and what is no stock", async () => {
    expect(await failure("inflow", column(1, 2), 0.5, null, null, [["inflow at", "start"]])).toBe(
      "#NUM! No inflow can make a stock in year 1: with this lifetime nothing is left at the end of its first year.",
    );
    expect(await failure("inflow", column(1, -2), 5)).toBe(
      "#VALUE! The yearly stock cannot be negative: -2.",
    );
    expect(await failure("inflow", column(1, 2), 5, null, null, [["negative inflow", "never"]])).toBe(
      "#VALUE! Unknown treatment of negative inflows 'never'. Choose allowed or corrected.",
    );
  });
});

describe("SCRAP", () => {
  test("follows metal from fabrication to old scrap", async () => {
    const settings = [
      ["fabrication yield", 0.9],
      ["dissipative loss", 0.1],
    ];
    const [header, first, second] = await table("scrap", column(100, 0), 1, 0, 0.5, 0.8, settings);
    expect(header).toEqual([
      ...["Year", "Into use", "New scrap", "Stock", "Dissipative loss", "Discarded", "Not collected"],
      ...["Collected", "Lost in recovery", "Old scrap recovered", "Mass balance"],
    ]);
    expect(first).toEqual([1, 90, 10, 90, 0, 0, 0, 0, 0, 0, 0]);
    const flows = [2, 0, 0, 0, 9, 81, 40.5, 40.5, 8.1, 32.4, 0];
    expect(second).toEqual(close(flows, 12));
  });

  test("takes shares by year, and recovers all where nothing is said", async () => {
    const rows = await table("scrap", column(10, 10, 10), 1, 0, column(0, 0.5, 1));
    expect(columnOf(rows, "Old scrap recovered")).toEqual([0, 5, 10]);
    const none = await table("scrap", column(10, 10, 10), 1, 0, 1, 0);
    expect(columnOf(none, "Old scrap recovered")).toEqual([0, 0, 0]);
  });

  test("discards what flows out of STOCK, under the same distribution", async () => {
    const discarded = await table("scrap", column(5, 6, 7), 3, 1, 0.5, 1, [["distribution", "Weibull"]]);
    const out = await table("stock", column(5, 6, 7), 3, 1, "Weibull");
    expect(columnOf(discarded, "Discarded")).toEqual(columnOf(out, "Outflow"));
  });

  test("refuses what is no share", async () => {
    expect(await failure("scrap", column(1, 2), 5, 1, 60)).toBe(
      "#VALUE! The collection is a share from 0 to 1, such as 0.6 or 60%; 60 is outside.",
    );
    expect(await failure("scrap", column(1, 2), 5, 1, null)).toBe("#VALUE! The collection is missing.");
    expect(await failure("scrap", column(1, 2), 5, 1, 0.5, 0.5, [["dissipative loss", -0.1]])).toBe(
      "#VALUE! The dissipative loss is a share from 0 to 1, such as 0.6 or 60%; -0.1 is outside.",
    );
  });
});

describe("RECYCLINGRATE", () => {
  test("all three under a header", async () => {
    expect(await table("recyclingRate", 4, 10, 2, 18)).toEqual([
      ["Recycling input rate", "End-of-life recycling rate", "Recycling efficiency"],
      [0.25, 0.4, 0.5],
    ]);
    expect(await table("recyclingRate", column(4, 5), 10, 2, 18)).toHaveLength(3);
  });

  test("one as a value, over arrays", async () => {
    expect(await table("recyclingRate", column(4, 5), 10, 2, 18, "EOL-RR")).toEqual([[0.4], [0.5]]);
    expect(await value("recyclingRate", 4, 10, 2, 18, "Recycling input rate")).toBe(0.25);
    expect(await value("recyclingRate", 4, 10, 2, 18, "ORER")).toBe(0.5);
  });

  test("a share of nothing is #DIV/0!, in its own cell", async () => {
    expect(shown(await table("recyclingRate", 0, 0, 2, 18))).toEqual([
      ["Recycling input rate", "End-of-life recycling rate", "Recycling efficiency"],
      [0.1, "#DIV/0!", 1],
    ]);
    expect(await failure("recyclingRate", 0, 0, 2, 18, "EOL-RR")).toBe(
      "#DIV/0! The End-of-life recycling rate is a share of nothing here: what it is divided by is 0.",
    );
  });

  test("refuses what is missing or negative", async () => {
    expect(await failure("recyclingRate", 4, 10, 2, null)).toBe("#VALUE! The primary metal is missing.");
    expect(await failure("recyclingRate", 4, -10, 2, 18)).toBe(
      "#VALUE! The discarded metal cannot be negative: -10.",
    );
    expect(await failure("recyclingRate", 4, 10, 2, 18, "recycling rate")).toContain(
      "#VALUE! Unknown indicator",
    );
  });
});
