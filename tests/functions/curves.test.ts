/** CURVE, FIT, ELASTICITY and ELASTICDEMAND as cells call them. */
import { invocation, shown } from "./calls";
import { failure, table, value } from "./later-calls";

const years = Array.from({ length: 15 }, (_, year) => [2010 + year]);
/** On a logistic curve of 100, 0.4 and 2019, at most 3 % off it. */
const uptake = years.map(([year = NaN], row) => [
  (100 / (1 + Math.exp(-0.4 * (year - 2019)))) * (1 + 0.03 * Math.sin(5 * row)),
]);
const noisyExponential = years.map((_, row) => [10 * Math.exp(0.08 * row) * (1 + 0.01 * Math.sin(5 * row))]);

/** A figure of a table by its label. */
const figure = (rows: unknown[][], label: string, column = 1): unknown =>
  rows.find(([name]) => name === label)?.[column];

describe("CURVE", () => {
  test.each([
    ["Logistic", 2030, [[100, 0.2, 2030]], 50],
    ["S-curve", 2030, [[100], [0.2], [2030]], 50],
    ["gompertz", 2030, [[100, 0.2, 2030]], 100 / Math.E],
    ["exponential", 3, [[2, Math.LN2]], 16],
    ["exponential", 2027, [[2, Math.LN2, 2024, ""]], 16],
    ["Bass", 2020, [[100, 0.03, 0.38, 2020]], 0],
    ["Bass rate", 2021, [[100, 0.03, 0.38, 2020]], 3.5758164256],
  ])("%s at %d", async (curve, x, parameters, result) => {
    expect(await value("curve", curve, x, parameters)).toBeCloseTo(result, 10);
  });

  test("a column of x and a row of curves make a grid", async () => {
    const grid = await table("curve", [["logistic", "gompertz"]], [[2030], [1e9]], [[100, 0.2, 2030]]);
    expect(grid).toEqual([
      [50, expect.closeTo(100 / Math.E, 10)],
      [100, 100],
    ]);
  });

  test("takes the table of FIT, and refuses that of another curve", async () => {
    const fitted = await table("fit", years, uptake, "logistic");
    const parameters = [1, 2, 3].map((row) => fitted[row]![1]);
    expect(await value("curve", "logistic", 2030, fitted)).toBe(
      await value("curve", "logistic", 2030, [parameters]),
    );
    expect(await failure("curve", "gompertz", 2030, fitted)).toBe(
      "#VALUE! This table of FIT has no 'Inflection': it is not of the curve Gompertz. Name the curve that was fitted.",
    );
  });

  test("says what is wrong", async () => {
    expect(await failure("curve", "logistc", 2030, [[1, 2, 3]])).toBe(
      "#VALUE! Unknown curve 'logistc'. Did you mean Logistic?",
    );
    expect(await failure("curve", "", 2030, [[1, 2, 3]])).toBe(
      "#VALUE! The curve is missing. Choose Exponential, Logistic, Gompertz, Bass or Bass rate.",
    );
    expect(await failure("curve", "logistic", 2030, [[1, 2]])).toBe(
      "#VALUE! Logistic takes saturation, growth rate and midpoint, or the whole table of FIT; 2 numbers are given.",
    );
    expect(await failure("curve", "logistic", null, [[1, 2, 3]])).toBe("#VALUE! The x is missing.");
    expect(await failure("curve", "logistic", 1, [[1, "fast", 3]])).toBe(
      "#VALUE! Parameter 2 is empty or no number.",
    );
    expect(await failure("curve", "logistic", 1, [[1, { code: "#REF!" }, 3]])).toBe(
      "#VALUE! A cell given to this function is #REF!: correct that cell first.",
    );
    expect(await failure("curve", "bass", 1, [[100, 0, 0.4]])).toBe(
      "#VALUE! The innovation p must be above 0, and p + q too.",
    );
    for (const [curve, size] of [
      ["logistic", "saturation"],
      ["gompertz", "saturation"],
      ["bass", "market potential"],
      ["bass rate", "market potential"],
    ] as const) {
      expect(await failure("curve", curve, 5, [[-100, 0.1, 0.4]])).toBe(
        `#VALUE! The ${size} of a growth curve cannot be negative: -100.`,
      );
    }
    // A loss that grows is a curve as well.
    expect(await value("curve", "exponential", 0, [[-100, 0.1]])).toBe(-100);
    expect(await failure("curve", "exponential", 1e6, [[1, 1]])).toBe(
      "#NUM! The result is no finite number: check the size of the values given.",
    );
  });
});

describe("FIT", () => {
  test("answers with parameters, errors and how well the curve fits", async () => {
    const rows = await table("fit", years, uptake, "Logistic");
    expect(rows.map(([label]) => label)).toEqual([
      ...["Parameter", "Saturation", "Growth rate", "Midpoint", "From 10 to 90 % of saturation"],
      ...["R²", "Residual standard deviation", "Observations", "Degrees of freedom"],
    ]);
    expect(rows[0]).toEqual(["Parameter", "Value", "Standard error"]);
    const near = (label: string, wanted: number): void => {
      const off = Math.abs(Number(figure(rows, label)) - wanted);
      expect(off).toBeLessThan(3 * Number(figure(rows, label, 2)));
    };
    near("Saturation", 100);
    near("Growth rate", 0.4);
    near("Midpoint", 2019);
    expect(figure(rows, "R²")).toBeGreaterThan(0.998);
    expect(figure(rows, "Observations")).toBe(15);
    expect(figure(rows, "Degrees of freedom")).toBe(12);
  });

  test("rows and columns go together, and a point with a blank is left out", async () => {
    const gap = uptake.map((row, index) => (index === 3 ? [null] : row));
    const columns = await table("fit", years, gap, "logistic");
    const rows = await table("fit", [years.flat()], [gap.flat()], "logistic");
    expect(rows).toEqual(columns);
    expect(figure(rows, "Observations")).toBe(14);
    expect(figure(await table("fit", years, uptake, "logistic", invocation), "Observations")).toBe(15);
  });

  test("a start is taken from the data, or as it is given", async () => {
    expect(figure(await table("fit", years, uptake, "Bass"), "Start (not estimated)")).toBe(2009);
    expect(figure(await table("fit", years, uptake, "Bass", 2008), "Start (not estimated)")).toBe(2008);
    expect(figure(await table("fit", years, noisyExponential, "exponential"), "Origin (not estimated)")).toBe(
      2010,
    );
    const short = years.map(([year = NaN]) => [year - 2010]);
    expect(figure(await table("fit", short, noisyExponential, "exponential"), "Origin (not estimated)")).toBe(
      0,
    );
  });

  test("the peak of Bass is part of the table", async () => {
    const rows = await table("fit", years, uptake, "Bass rate");
    expect(rows.map(([label]) => label)).toEqual(
      expect.arrayContaining(["Peak at", "Rate at the peak", "Cumulative at the peak"]),
    );
  });

  test("yearly sales of a cumulative curve give its parameters back, and CURVE reads them as sales", async () => {
    const cumulative = [[2018], ...years.slice(9)].map(([year]) => year!);
    const adopted = await table("curve", "Bass", [cumulative], [[5000, 0.01, 0.4, 2018]]);
    const sales = cumulative
      .slice(1)
      .map((_, row) => Number(adopted[0]![row + 1]) - Number(adopted[0]![row]));
    const rows = await table("fit", [cumulative.slice(1)], [sales], "Bass rate");
    expect(figure(rows, "Market potential")).toBeCloseTo(5000, 3);
    expect(figure(rows, "Innovation (p)")).toBeCloseTo(0.01, 8);
    expect(figure(rows, "Imitation (q)")).toBeCloseTo(0.4, 8);
    expect(figure(rows, "Start (not estimated)")).toBe(2018);
    const read = await table("curve", "Bass rate", [cumulative.slice(1)], rows);
    sales.forEach((value, row) => {
      expect(read[0]![row]).toBeCloseTo(value, 6);
    });
  });

  test("says why the data do not tell the curve", async () => {
    expect(await failure("fit", [[1, 2, 3]], [[1, 3, 4]], "logistic")).toBe(
      "#NUM! The Logistic curve needs at least 4 complete observations; there are 3.",
    );
    expect(
      await failure(
        "fit",
        years,
        years.map(() => [5]),
        "logistic",
      ),
    ).toBe("#NUM! All values of y are equal: there is nothing to fit.");
    expect(await failure("fit", years, noisyExponential, "Gompertz")).toBe(
      "#NUM! The Gompertz curve has a saturation, and the data do not tell where: they bend too little, or too late. " +
        "Take an exponential curve, or longer data.",
    );
    const below = uptake.map(([each = NaN]) => [-each]);
    for (const curve of ["Logistic", "Bass"]) {
      expect(await failure("fit", years, below, curve)).toBe(
        `#NUM! The ${curve} curve is for values that grow from 0 or fall to it, and these would saturate below 0.`,
      );
    }
    const step = years.map(([year = NaN]) => [year < 2017 ? 0 : 1]);
    expect(await failure("fit", years, step, "logistic")).toBe(
      "#NUM! The Logistic curve cannot be told from these data: they jump from one observation to the next, or show no growth.",
    );
    expect(await failure("fit", [[1, 1, 1, 2]], [[1, 2, 3, 4]], "logistic")).toBe(
      "#NUM! The Logistic curve needs at least 3 different x.",
    );
  });

  test("says what is wrong with its arguments", async () => {
    expect(await failure("fit", [[1, 2, 3]], [[1, 2]], "logistic")).toBe(
      "#VALUE! There are 3 values of x and 2 of y: give as many of both.",
    );
    expect(
      await failure(
        "fit",
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2]],
        "logistic",
      ),
    ).toBe("#VALUE! The x must be one row or one column.");
    expect(await failure("fit", [[1, 2, 3]], [[1, "two", 3]], "logistic")).toBe(
      "#VALUE! The y must hold numbers; value 2 is 'two'.",
    );
    expect(await failure("fit", [[1, 2, 3]], [[1, { code: "#DIV/0!" }, 3]], "logistic")).toBe(
      "#DIV/0! A cell given to this function is #DIV/0!: correct that cell first.",
    );
    expect(await failure("fit", [Array.from({ length: 301 }, () => 1)], [[1]], "logistic")).toBe(
      "#VALUE! The x has 301 values; at most 300 are taken.",
    );
    expect(await failure("fit", years, uptake, "logistic", "soon")).toBe(
      "#VALUE! The start must be a number, not 'soon'.",
    );
  });
});

describe("ELASTICITY", () => {
  const demand = [[12.4, 12.9, 13.8, 14.1, 15, 15.1, 15.9, 17.2, 17.6, 18.9]];
  const gdp = [[50.1, 52, 54.3, 55.9, 58.8, 60.1, 61.2, 64.9, 67.2, 70.3]];
  const price = [[6.1, 6.9, 5.2, 6.3, 5.9, 7.4, 7, 5.5, 6.2, 5.1]];

  test("estimates, errors, tests and intervals as computed to 40 digits elsewhere", async () => {
    const rows = await table("elasticity", demand, gdp, price);
    expect(rows[0]).toEqual(["Term", "Estimate", "Standard error", "t", "p", "Lower 95 %", "Upper 95 %"]);
    const close = (...numbers: number[]) => numbers.map((each) => expect.closeTo(each, 10) as number);
    expect(rows[1]).toEqual([
      "Income elasticity",
      ...close(0.297175710703829, 0.237394863168482, 1.25182030789318),
      ...close(0.257224613309568, -0.283708593384067, 0.878060014791725),
    ]);
    expect(rows[2]).toEqual([
      "Price elasticity",
      ...close(-0.108632915380741, 0.017079176192737, -6.3605477310397),
      ...close(0.000708612171735357, -0.150424154014542, -0.0668416767469394),
    ]);
    expect(figure(rows, "Trend a year")).toBeCloseTo(0.0331970392654866, 12);
    expect(figure(rows, "Constant")).toBeCloseTo(1.55352159847055, 11);
    expect(figure(rows, "R²")).toBeCloseTo(0.99922290076107412, 13);
    expect(figure(rows, "Durbin–Watson")).toBeCloseTo(3.011258427971839, 11);
    expect(figure(rows, "Degrees of freedom")).toBe(6);
    expect(
      shown(rows)
        .flat()
        .every((cell) => cell !== undefined),
    ).toBe(true);
  });

  test("without a trend, and without a price", async () => {
    const rows = await table("elasticity", demand, gdp, null, "Without trend");
    expect(rows.slice(1, 4).map(([label]) => label)).toEqual(["Income elasticity", "Constant", "R²"]);
    expect(figure(rows, "Income elasticity")).toBeCloseTo(1.23382141163563, 12);
    expect(await table("elasticity", demand, gdp, [[0]], "log-log without trend")).toEqual(rows);
  });

  test("with a saturation per head", async () => {
    const income = Array.from({ length: 20 }, (_, year) => 2000 * 1.15 ** year);
    const perHead = income.map(
      (level, year) => (12 / (1 + (8000 / level) ** 1.6)) * (1 + 0.01 * Math.sin(5 * year)),
    );
    const rows = await table("elasticity", [perHead], [income], "", "Saturation");
    const saturation = rows[1] as [string, number, number, string, string, number, number];
    expect(saturation[0]).toBe("Saturation");
    expect(saturation.slice(3, 5)).toEqual(["", ""]);
    expect(saturation[5]).toBeLessThan(12);
    expect(saturation[6]).toBeGreaterThan(12);
    expect(figure(rows, "GDP at half saturation")).toBeGreaterThan(7500);
    expect(figure(rows, "Income elasticity in the last year")).toBeLessThan(0.3);
  });

  test("says why there is no result", async () => {
    const steady = [Array.from({ length: 10 }, (_, year) => 100 * 1.03 ** year)];
    expect(await failure("elasticity", demand, steady)).toMatch(
      /^#NUM! The (trend a year|income elasticity) cannot be told: its series is constant, or follows exactly from the others\./,
    );
    expect(await failure("elasticity", [[1, 2, 3]], [[1, 2, 4]])).toBe(
      "#NUM! This regression needs at least 4 complete observations; there are 3.",
    );
    expect(await failure("elasticity", [[1, 0, 3]], [[1, 2, 4]])).toBe(
      "#NUM! The demand must be above 0, because its logarithm counts; 0 is not.",
    );
    expect(await failure("elasticity", demand, gdp, price, "Saturation")).toBe(
      "#NUM! Demand does not bend towards a saturation as GDP grows, so none can be told. Choose With trend or Without trend.",
    );
    expect(await failure("elasticity", demand, gdp, price, "quadratic")).toBe(
      "#VALUE! Unknown form 'quadratic'. Choose With trend, Without trend or Saturation.",
    );
    expect(await failure("elasticity", demand, [[1, 2]])).toBe(
      "#VALUE! There are 2 values of GDP and 10 of demand: give as many of both.",
    );
  });
});

describe("ELASTICDEMAND", () => {
  test.each([
    [[100, 1.2, 0.8], 115.7031005],
    [[100, 1.2, 0.8, 1.1, -0.1], 114.6055707],
    [[100, 1.2, 0.8, 0, -0.1], 115.7031005],
    [[100, 1.2, 0.8, 1.1, null], 115.7031005],
    [[0, 1.2, 0.8], 0],
    [[100, 4, -0.5], 50],
  ])("%j", async (args, result) => {
    expect(await value("elasticDemand", ...args)).toBeCloseTo(result, 6);
  });

  test("goes over arrays", async () => {
    expect(await table("elasticDemand", 100, [[1], [4]], [[0.5, 1]])).toEqual([
      [100, 100],
      [200, 400],
    ]);
  });

  test("refuses what has no power", async () => {
    expect(await failure("elasticDemand", 100, 0, 0.8)).toBe("#NUM! The driver must be above 0, not 0.");
    expect(await failure("elasticDemand", 100, 1.2, 0.8, -1)).toBe(
      "#NUM! The price ratio must be above 0, not -1.",
    );
    expect(await failure("elasticDemand", -5, 1.2, 0.8)).toBe("#VALUE! The base cannot be negative: -5.");
    expect(await failure("elasticDemand", 100, 1.2, "high")).toBe(
      "#VALUE! The elasticity must be a number, not 'high'.",
    );
  });
});
