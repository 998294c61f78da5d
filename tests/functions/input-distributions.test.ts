/** Distributions and correlations that an analyst states for inputs, against their closed forms. */
import { shippedInputs } from "../../src/data/shipped-inputs";
import { failure, table } from "./later-calls";
import { value } from "./calls";

type Rows = (string | number)[][];

const income = "copper.elasticity.income";
const price = "copper.elasticity.price";
const mean = 0.757;

/** Ranges of no width for everything else that ships with one. */
const fixed = (...free: string[]): unknown[][] =>
  Object.entries(shippedInputs)
    .filter(([id, input]) => /^copper\.(intensity-change|elasticity)/.test(id) && input.low !== undefined)
    .filter(([id]) => !free.includes(id))
    .flatMap(([id, input]) => [
      [`${id}.low`, input.value],
      [`${id}.high`, input.value],
    ]);

async function band(assumptions: unknown[][]): Promise<number[]> {
  const rows = (await table("demandBand", "copper", 2035, 1, "", assumptions)) as Rows;
  return rows.slice(1).map((row) => Number(row[2]));
}

const demandAt = (elasticity: number): number =>
  Number(value("demand", "copper", 2035, "", "", [[income, elasticity]]));

const sd = 0.2;
const sigma = Math.sqrt(Math.log(1 + (sd / mean) ** 2));
/** 95th percentile of the standard normal. */
const z = 1.6448536269514722;
const around = [0.5, 0.757, 1.2] as const;
const [low, base, high] = around;

// Use rises with the elasticity, so percentiles of use are use at percentiles of the elasticity.
test.each<[string, unknown[][], number[]]>([
  ["Normal", [[`${income}.sd`, sd]], [mean - z * sd, mean, mean + z * sd]],
  [
    "Lognormal",
    [[`${income}.sd`, sd]],
    [-z, 0, z].map((score) => mean * Math.exp(score * sigma - sigma ** 2 / 2)),
  ],
  [
    "Uniform",
    [
      [`${income}.low`, low],
      [`${income}.high`, high],
    ],
    [0.05, 0.5, 0.95].map((share) => low + share * (high - low)),
  ],
  [
    "triangular",
    [
      [`${income}.low`, low],
      [`${income}.high`, high],
    ],
    [
      low + Math.sqrt(0.05 * (high - low) * (base - low)),
      ...[0.5, 0.05].map((share) => high - Math.sqrt(share * (high - low) * (high - base))),
    ],
  ],
  // Half of the distribution lies between the quartiles that ship, 0.579 and 1.101.
  ["Uniform", [], [0.05, 0.5, 0.95].map((share) => 0.401 + share * (1.445 - 0.401))],
])("%s %j has the percentiles of its closed form", async (kind, rows, percentiles) => {
  const found = await band([...fixed(income), [`${income}.distribution`, kind], ...rows]);
  found.forEach((use, place) => {
    expect(Math.abs(use / demandAt(percentiles[place]!) - 1)).toBeLessThan(5e-5);
  });
});

test("half of a triangular distribution lies between quartiles", async () => {
  const rows = [...fixed(income), [`${income}.distribution`, "Triangular"]];
  // Of the two tails the upper one has the larger part, as the wider side of the range.
  const [width, upper] = [1.101 - 0.579, 1.101 - 0.757];
  const above = 1 - (0.5 * upper) / width;
  const [, , found] = await band([...rows, ["band.level", 2 * above - 1]]);
  expect(Math.abs((found ?? NaN) / demandAt(1.101) - 1)).toBeLessThan(5e-5);
});

test("a driver has a distribution in each year", async () => {
  const solar = "driver.solar.reference";
  const rows = [
    ["id", "value", 2030, 2035],
    [`${solar}.distribution`, "Lognormal"],
    [`${solar}.sd`, null, 100, 60],
    [solar, null, 500, 600],
  ];
  const [least, , most] = await band([...fixed(), ...rows]);
  const spread = Math.sqrt(Math.log(1.01));
  [-z, z].forEach((score, place) => {
    const additions = 600 * Math.exp(score * spread - spread ** 2 / 2);
    const use = Number(
      value("demand", "copper", 2035, "", "", [
        ["id", 2035],
        [solar, additions],
      ]),
    );
    expect(Math.abs([least, most][place]! / use - 1)).toBeLessThan(5e-5);
  });
});

test("a correlation stated for two inputs is that of their draws", async () => {
  const rows = [...fixed(income, price), [`band.correlation: ${income} & ${price}`, -0.8]];
  const answer = (await table("sensitivity", "copper", 2035, "", rows)) as Rows;
  const correlation = (id: string) => Number(answer.find(([name]) => name === id)?.[7]);
  // Prices are held, so the price elasticity moves nothing: use follows income alone.
  expect(correlation(income)).toBe(1);
  expect(Math.abs(correlation(price) - (6 / Math.PI) * Math.asin(-0.4))).toBeLessThan(0.01);
});

test("the trend of zinc is correlated as the one estimate it is", async () => {
  const width = async (correlation: number): Promise<number> => {
    const pair = `band.correlation: zinc.intensity-change & zinc.elasticity.income`;
    const rows = (await table("demandBand", "zinc", 2035, 1, "", [[pair, correlation]])) as Rows;
    return Number(rows[3]?.[2]) - Number(rows[1]?.[2]);
  };
  expect(await width(0.9)).toBeGreaterThan(1.3 * (await width(-0.9)));
});

test.each<[string, unknown[][]]>([
  ["#VALUE! Normal needs a standard deviation", [[`${income}.distribution`, "Normal"]]],
  ["#VALUE! copper.elasticity.income.sd is a standard deviation", [[`${income}.sd`, 0.2]]],
  ["#VALUE! copper.elasticity.income.sd must be above 0, not -1", [[`${income}.sd`, -1]]],
  ["#VALUE! Unknown distribution 'Weibull'", [[`${income}.distribution`, "Weibull"]]],
  ["#VALUE! Uniform needs a range: rows driver.solar", [["driver.solar.reference.distribution", "Uniform"]]],
  [
    "#VALUE! driver.solar.reference must be above 0, and Normal draws -",
    [
      ["driver.solar.reference.distribution", "Normal"],
      ["driver.solar.reference.sd", 400],
    ],
  ],
  [
    "#VALUE! A lognormal mean is above 0, and copper.intensity-change.solar is 0",
    [
      ["copper.intensity-change.solar.distribution", "Lognormal"],
      ["copper.intensity-change.solar.sd", 0.1],
    ],
  ],
  [
    "#VALUE! Unknown assumption 'copper.elasticity.incme'",
    [[`band.correlation: copper.elasticity.incme & ${price}`, 0.5]],
  ],
  ["lies from -1 to 1; 2 is outside", [[`band.correlation: ${income} & ${price}`, 2]]],
  [
    "#VALUE! No inputs can have these correlations together",
    [
      [`band.correlation: ${income} & ${price}`, 0.9],
      [`band.correlation: ${income} & ${income}-decline`, 0.9],
      [`band.correlation: ${price} & ${income}-decline`, -0.9],
    ],
  ],
])("%s", async (sentence, assumptions) => {
  expect(await failure("demandBand", "copper", 2035, 1, "", assumptions)).toContain(sentence);
});

test("rows of one value are read under a header of years alone", async () => {
  const rows = [
    ...fixed(income),
    [`${income}.distribution`, "Uniform"],
    ["band.seed", 7],
    ["band.draws", 500],
  ];
  const underYears = [["id", 2030, 2035], ...rows.slice(-3)];
  const found = await band([...rows.slice(0, -3), ...underYears]);
  expect(found).toEqual(await band(rows));
  expect(found).not.toEqual(await band(rows.filter(([id]) => id !== "band.seed")));
});

test("an empty cell as standard deviation is none, and DEMAND passes over such rows", async () => {
  const rows = [
    [`${income}.sd`, 0],
    [`${income}.distribution`, ""],
    ["band.draws", 500],
  ];
  expect(await band(rows)).toEqual(await band([["band.draws", 500]]));
  const chosen = [
    [`${income}.distribution`, "Normal"],
    [`${income}.sd`, 0.2],
  ];
  expect(value("demand", "copper", 2035, "", "", chosen)).toBe(value("demand", "copper", 2035));
});
