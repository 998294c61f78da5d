/**
 * The written rule of every driver in every shipped scenario: anchors, the way between them, and why.
 * Capacity additions of the World Energy Outlook are means of a period; each stands in the middle year of its period.
 */
import type { Anchor, DriverPath } from "./model-input";
import type { Confidence } from "./source";

type Scenario = "reference" | "accelerated" | "net-zero";
type Paths = Readonly<Record<Scenario, DriverPath>>;

/** Year, value, and where they come from: source, confidence, note. */
const anchor = (year: number, value: number, ...from: readonly [string, Confidence, string?]): Anchor => {
  const [source, confidence, note] = from;
  return { year, value, source, confidence, ...(note === undefined ? {} : { note }) };
};

const same = (path: DriverPath): Paths => ({ reference: path, accelerated: path, "net-zero": path });

const between = "Geometric mean of Reference and Net zero.";
const between35 = (year: number, value: number): Anchor => anchor(year, value, "OWN", "derived", between);

const carsNow = anchor(
  2024,
  17.5,
  "IEA-GEVO-2025",
  "derived",
  "11 million battery and 6.5 million plug-in cars.",
);
const market =
  "Car market of 99 million a year: 67.5 million electric cars at 68 % of sales in 2035 (announced pledges).";

const electricCars: Paths = {
  reference: {
    rule: "growth",
    anchors: [
      carsNow,
      anchor(
        2030,
        40,
        "IEA-GEVO-2025",
        "derived",
        "28 million battery and 12 million plug-in cars, stated policies.",
      ),
      anchor(
        2035,
        56.5,
        "IEA-GEVO-2024",
        "derived",
        "51 million battery and 5.5 million plug-in cars, stated policies.",
      ),
      anchor(2050, 74.3, "OWN", "assumption", `Three quarters of sales. ${market}`),
    ],
    reason: "Stated policies to 2035; after that a slow approach to three quarters of the market.",
  },
  accelerated: {
    rule: "growth",
    anchors: [
      carsNow,
      anchor(
        2030,
        44.1,
        "IEA-GEVO-2024",
        "derived",
        "37 million battery and 7.1 million plug-in cars, announced pledges.",
      ),
      anchor(
        2035,
        67.5,
        "IEA-GEVO-2024",
        "derived",
        "62 million battery and 5.5 million plug-in cars, announced pledges.",
      ),
      anchor(2050, 89.1, "OWN", "assumption", `Nine tenths of sales. ${market}`),
    ],
    reason: "Announced pledges to 2035; after that a slow approach to nine tenths of the market.",
  },
  "net-zero": {
    rule: "growth",
    anchors: [
      carsNow,
      anchor(
        2030,
        61.7,
        "IEA-GCMO-2024",
        "derived",
        "70 million in net zero, brought to the basis of the other scenarios by 44.1 over 50 million (announced pledges).",
      ),
      anchor(2035, 99, "OWN", "derived", `All car sales. ${market}`),
    ],
    reason: "Net zero in 2030; all new cars electric from 2035.",
  },
};

const weo = (year: number, value: number, period: string): Anchor =>
  anchor(year, value, "IEA-WEO-2025", "derived", `Mean net additions ${period}, from capacities.`);

const heldAfter =
  "Held after 2038: net additions fall in the outlook, and replacing retired plant makes up for it.";

const solarNow = anchor(2024, 538.5, "IEA-WEO-2025", "derived", "Net additions of 2024, from capacities.");

const solar: Paths = {
  reference: {
    rule: "line",
    anchors: [
      solarNow,
      weo(2030, 608.3, "2024–2035, stated policies"),
      weo(2038, 613.4, "2035–2040, stated policies"),
    ],
    reason: `Stated policies. ${heldAfter}`,
  },
  accelerated: {
    rule: "line",
    anchors: [solarNow, between35(2030, 756), between35(2038, 810)],
    reason: `${between} ${heldAfter}`,
  },
  "net-zero": {
    rule: "line",
    anchors: [solarNow, weo(2030, 939.5, "2024–2035, net zero"), weo(2038, 1069.8, "2035–2040, net zero")],
    reason: `Net zero by 2050. ${heldAfter}`,
  },
};

const onshoreNow = anchor(2024, 109, "GWEC", "second-hand", "Gross installations.");
const offshoreNow = anchor(2024, 8, "GWEC", "second-hand", "Gross installations.");
const offshoreShare = "the offshore part of Reference in 2030 (23.7 of 148.4 GW)";

const windOnshore: Paths = {
  reference: {
    rule: "line",
    anchors: [
      onshoreNow,
      anchor(
        2030,
        124.7,
        "OWN",
        "derived",
        "148.4 GW a year 2024–2035 (WEO 2025, stated policies) less 23.7 GW offshore.",
      ),
    ],
    reason: "Stated policies; held after 2030, as replacement makes up for falling net additions.",
  },
  accelerated: {
    rule: "line",
    anchors: [onshoreNow, between35(2030, 179)],
    reason: `${between} Held after 2030.`,
  },
  "net-zero": {
    rule: "line",
    anchors: [
      onshoreNow,
      anchor(
        2030,
        257,
        "OWN",
        "derived",
        `305.8 GW a year 2024–2035 (WEO 2025, net zero) less ${offshoreShare}.`,
      ),
    ],
    reason: "Net zero by 2050; held after 2030 (307.1 GW a year 2035–2040).",
  },
};

const windOffshore: Paths = {
  reference: {
    rule: "line",
    anchors: [
      offshoreNow,
      anchor(2027, 23.7, "GWEC", "derived", "Mean of the industry's outlook 2025–2029 (118.56 GW)."),
    ],
    reason: "Industry outlook to 2029, then held.",
  },
  accelerated: {
    rule: "line",
    anchors: [offshoreNow, between35(2027, 25.9), between35(2030, 34)],
    reason: `${between} Held after 2030.`,
  },
  "net-zero": {
    rule: "line",
    anchors: [
      offshoreNow,
      anchor(
        2030,
        48.8,
        "OWN",
        "derived",
        `305.8 GW a year 2024–2035 (WEO 2025, net zero) times ${offshoreShare}.`,
      ),
    ],
    reason: "Net zero by 2050; held after 2030.",
  },
};

const storageNow = anchor(2024, 77, "IEA-WEO-2025", "derived", "Net additions of 2024, from capacities.");

const storage: Paths = {
  reference: {
    rule: "line",
    anchors: [
      storageNow,
      weo(2030, 135.1, "2024–2035, stated policies"),
      weo(2038, 134.9, "2035–2040, stated policies"),
    ],
    reason: `Stated policies. ${heldAfter}`,
  },
  accelerated: {
    rule: "line",
    anchors: [storageNow, between35(2030, 182.7), between35(2038, 182.5)],
    reason: `${between} ${heldAfter}`,
  },
  "net-zero": {
    rule: "line",
    anchors: [storageNow, weo(2030, 247.2, "2024–2035, net zero"), weo(2038, 247, "2035–2040, net zero")],
    reason: `Net zero by 2050. ${heldAfter}`,
  },
};

const otherLowEmission = same({
  rule: "line",
  anchors: [anchor(2024, 1, "OWN", "assumption", "No cited path; 0.2 % of copper use.")],
  reason: "No pathway is cited; held at the level of the base year.",
});

const linesNow = anchor(
  2024,
  3.6,
  "OWN",
  "derived",
  "Net growth of 1.6 million km a year (13 million km in 2013–2021, IEA ETP 2023) plus replacement of 2 million " +
    "(80 million km over a lifetime of 40 years).",
);

const gridLines: Paths = {
  reference: {
    rule: "line",
    anchors: [
      linesNow,
      anchor(
        2040,
        4.8,
        "IEA-GRIDS-2023",
        "derived",
        "80 million km to add or replace by 2040: 4.2 million km a year on average.",
      ),
    ],
    reason: "National goals: 80 million km by 2040; held after 2040.",
  },
  accelerated: {
    rule: "line",
    anchors: [linesNow, between35(2030, 4.26), between35(2040, 5.47)],
    reason: `${between} Held after 2040.`,
  },
  "net-zero": {
    rule: "line",
    anchors: [
      linesNow,
      anchor(
        2030,
        4.5,
        "IEA-NZE",
        "derived",
        "Net growth of 18.5 million km from 2021 to 2030 plus replacement.",
      ),
      anchor(
        2050,
        8,
        "IEA-ETP-2023",
        "derived",
        "More than 170 million km to 2050 in all, 5.9 million km a year on average.",
      ),
    ],
    reason: "Net zero by 2050: net growth to 2030, then the total with replacement to 2050.",
  },
};

const imf = (year: number, value: number, source: string): Anchor =>
  anchor(year, value, source, "second-hand");

const gdpGrowth = same({
  rule: "line",
  anchors: [
    imf(2024, 3.3, "IMF-WEO-2025-10"),
    imf(2025, 3.2, "IMF-WEO-2025-10"),
    imf(2026, 3.1, "IMF-WEO-2025-10"),
    imf(2029, 3.1, "IMF-WEO-2024-10"),
    anchor(
      2042,
      2.37,
      "IEA-WEO-2025",
      "derived",
      "Mean growth 2035–2050 implied by the outlook, in its middle year.",
    ),
  ],
  reason:
    "International Monetary Fund to 2029, then the slower growth of the World Energy Outlook; same in all scenarios.",
});

const population = same({
  rule: "growth",
  anchors: [
    anchor(2022, 7950.95, "WB-WDI", "seen"),
    anchor(2025, 8155.601, "UN-WPP2022", "seen"),
    anchor(2030, 8511.723, "UN-WPP2022", "seen"),
    anchor(2035, 8847.231, "UN-WPP2022", "seen"),
    anchor(2040, 9158.747, "UN-WPP2022", "seen"),
    anchor(2050, 9687.44, "UN-WPP2022", "seen"),
  ],
  reason: "United Nations, medium variant of 2022; same in all scenarios.",
});

const heldPrice = (value: number): Paths =>
  same({
    rule: "line",
    anchors: [anchor(2024, value, "WB-CMO", "seen", "Annual average in US$ of 2024.")],
    reason: "Held in real terms, so that the gap reads as unmet need at today's price.",
  });

const secondaryCopper = same({
  rule: "line",
  anchors: [
    anchor(2024, 0.1647, "IEA-GCMO-2025", "derived", "4,400 of 26,717 kt."),
    anchor(2030, 0.1723, "IEA-GCMO-2025", "derived", "5,400 of 31,348 kt, stated policies."),
    anchor(2040, 0.2549, "IEA-GCMO-2025", "derived", "8,700 of 34,137 kt, stated policies."),
  ],
  reason:
    "Secondary supply and reuse over refined use in stated policies; same share in all scenarios, held after 2040.",
});

const secondaryZinc = same({
  rule: "line",
  anchors: [
    anchor(
      2024,
      0.1168,
      "DISR-REQ-2025",
      "derived",
      "Remainder: refined production of 13,495 kt less mine production of 11,919 kt, before smelting losses.",
    ),
  ],
  reason: "No path is cited; held at the share of the base year.",
});

/** By driver and scenario. */
export const scenarioPaths: Readonly<Record<string, Paths>> = {
  "electric-cars": electricCars,
  solar,
  "wind-onshore": windOnshore,
  "wind-offshore": windOffshore,
  storage,
  "other-low-emission": otherLowEmission,
  "grid-lines": gridLines,
  "gdp-growth": gdpGrowth,
  population,
  "price.copper": heldPrice(9142.1),
  "price.zinc": heldPrice(2775.8),
  "secondary-share.copper": secondaryCopper,
  "secondary-share.zinc": secondaryZinc,
};
