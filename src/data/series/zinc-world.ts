import type { ReferenceSeries } from "../reference-series";
import { figures } from "./figures";

const ilzsgByJogmec = { source: "JOGMEC-MF", confidence: "seen" } as const;
const ilzsg = { source: "ILZSG-PRESS", confidence: "second-hand" } as const;
const disr = { source: "DISR-REQ-2025", confidence: "seen" } as const;
const iea = { source: "IEA-CMD-2025", confidence: "seen" } as const;
const iza = { source: "IZA-2022", confidence: "second-hand" } as const;

const common = { metal: "zinc", unit: "kt", region: "World" } as const;
const world = { ...common, years: "calendar" } as const;
const ieaUse = { ...common, ...iea, year: 2024 } as const;
const disrNote = "2025 to 2027 are forecasts.";
const izaNote =
  "Digitised from a figure. First use counts remelted and brass scrap and compounds: not refined use.";

/** World zinc: mine, refined metal, use and first use. */
export const zincWorld: readonly ReferenceSeries[] = [
  {
    ...world,
    id: "zinc.mine-production.world",
    label: "Zinc mine production",
    segments: [
      {
        from: 1950,
        values: [
          1875, 1922, 2135, 2517, 2643, 2829, 2953, 3058, 3002, 2958, 3193, 3288, 3361, 3385, 3710, 3904,
          4092, 4503, 4675, 5106, 5552, 5635, 5821, 5998, 5951, 6005, 6116, 6466, 6355, 6254, 6150, 6062,
          6034, 6104, 6223, 6556, 6490, 6799, 6627, 6689, 6948, 7193, 7208, 6912, 7046, 7611, 7928, 7945,
          7566, 7964, 8975, 9095, 8587, 9617, 9594, 10003, 10267, 10986, 11567, 10934,
        ],
        source: "OWID-CLIO",
        confidence: "seen",
      },
      { from: 2010, values: [12000], source: "USGS-MCS-NOCS", confidence: "second-hand" },
      { from: 2013, values: [13000, 13500, 13900], source: "OWID-CLIO", confidence: "seen" },
      {
        from: 2023,
        values: [12100, 12000],
        source: "USGS-MCS2025",
        confidence: "seen",
        note: "2024 estimated.",
      },
    ],
    note: "2011, 2012 and 2016 to 2022 not obtained. The first source does not define its column.",
  },
  {
    ...world,
    id: "zinc.mine-production-ilzsg.world",
    label: "Zinc mine production, ILZSG",
    segments: [
      { ...ilzsgByJogmec, from: 2013, values: [13763] },
      { ...ilzsgByJogmec, from: 2017, values: [12978] },
      { ...ilzsg, from: 2018, values: [12779, 12897] },
      { ...ilzsg, from: 2024, values: [12060] },
    ],
    note: "Years between were not obtained.",
  },
  {
    ...world,
    id: "zinc.refined-production.world",
    label: "Refined zinc production, ILZSG",
    segments: [
      { ...ilzsg, from: 2001, values: [9240, 9600] },
      { ...ilzsgByJogmec, from: 2013, values: [12873] },
      { ...ilzsgByJogmec, from: 2017, values: [13224] },
    ],
    note: "Years between were not obtained.",
  },
  {
    ...world,
    id: "zinc.refined-use.world",
    label: "Refined zinc use, ILZSG",
    segments: [
      { ...ilzsgByJogmec, from: 2013, values: [12982] },
      { ...ilzsgByJogmec, from: 2017, values: [13684] },
      { ...ilzsg, from: 2018, values: [13737], note: "Forecast." },
      {
        from: 2019,
        values: [13670],
        source: "ILZSG-PRESS",
        confidence: "seen",
        note: "Forecast of October 2019.",
      },
      { ...ilzsg, from: 2020, values: [12980, 13520], note: "Forecasts, not outturn." },
    ],
    note: "2014 to 2016 not obtained.",
  },
  {
    ...world,
    id: "zinc.mine-production-disr.world",
    label: "Zinc mine production, DISR",
    segments: [{ ...disr, from: 2024, values: [11919, 12301.98, 12713.76, 12984.31] }],
    note: disrNote,
  },
  {
    ...world,
    id: "zinc.refined-production-disr.world",
    label: "Refined zinc production, DISR",
    segments: [{ ...disr, from: 2024, values: [13495, 13658.47, 13775.66, 13873.25] }],
    note: disrNote,
  },
  {
    ...world,
    id: "zinc.refined-use-disr.world",
    label: "Refined zinc use, DISR",
    segments: [{ ...disr, from: 2024, values: [13510, 13609.66, 13764, 13946.8] }],
    note: disrNote,
  },
  {
    ...world,
    id: "zinc.first-use.world",
    label: "Zinc first use, with recycled",
    segments: [
      {
        ...iza,
        from: 2000,
        values: [
          10351.1, 9866.3, 9828.4, 10237.2, 11502.4, 12022.9, 12543.4, 13026.8, 13249.4, 13025.2, 13583,
          14066.3, 14475.1, 14809.4, 15255.5, 15664.4, 16073.2, 16593.7, 17077, 17448.6, 16889.4,
        ],
      },
    ],
    note: izaNote,
  },
  {
    ...world,
    id: "zinc.old-scrap-recycled.world",
    label: "Zinc old scrap recycled",
    segments: [
      {
        ...iza,
        from: 2000,
        values: [
          1217.1, 1363.1, 1372.6, 1207.8, 1173.9, 1486.2, 1648.3, 1875.7, 2054.5, 2048.4, 1988.2, 1802.9,
          1688.2, 1885.3, 2086.7, 2166.1, 2190.7, 2307.7, 2623, 3026.3, 3291,
        ],
      },
    ],
    note: izaNote,
  },
  ...figures(ieaUse, [
    ["zinc.use-solar.world", "Zinc use in solar power", 15.031],
    ["zinc.use-wind.world", "Zinc use in wind power", 734.753, "Close to additions times 5,500 kg/MW."],
    ["zinc.use-other-low-emission.world", "Zinc use in other low-emission power", 14.226],
    ["zinc.use-clean-technologies.world", "Zinc use in clean technologies, total", 764.01, "Power only."],
  ]),
  ...figures({ ...ieaUse, confidence: "derived" }, [
    [
      "zinc.use-other.world",
      "Zinc use, all other uses",
      12745.99,
      "Refined use of DISR, 13,510, less clean technologies.",
    ],
  ]),
];
