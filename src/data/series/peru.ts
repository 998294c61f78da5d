import type { ReferenceSeries } from "../reference-series";

const ministry = { source: "MINEM-PC", confidence: "second-hand" } as const;
const bulletin = { source: "SNMPE-BEM", confidence: "second-hand" } as const;
const press = { source: "MINEM-PRESS", confidence: "second-hand" } as const;
const peru = { region: "Peru", years: "calendar" } as const;
const kilotonnes = { ...peru, unit: "kt" } as const;
const remainder = "National total less listed mines, which differ by year: no trend.";

/** Peru's mine output, Japanese equity in it, and trade with Japan. */
export const peruSeries: readonly ReferenceSeries[] = [
  {
    ...kilotonnes,
    id: "copper.mine-production.peru",
    label: "Copper mine production, MINEM",
    metal: "copper",
    segments: [
      {
        ...ministry,
        from: 2010,
        values: [1247, 1235, 1299, 1376, 1380, 1701, 2354, 2446, 2437, 2455, 2154, 2326],
        note: "2021 preliminary.",
      },
      { ...press, from: 2022, values: [2445.3, 2755.1, 2736.2] },
    ],
    note: "Contained metal.",
  },
  {
    ...kilotonnes,
    id: "zinc.mine-production.peru",
    label: "Zinc mine production, MINEM",
    metal: "zinc",
    segments: [
      { ...ministry, from: 2010, values: [1471, 1256, 1281, 1351, 1319, 1421, 1337, 1473, 1474, 1404, 1335] },
      { ...bulletin, from: 2021, values: [1533.1, 1369.6, 1468.4], note: "2023 later revised to 1,469.1." },
      { from: 2024, values: [1270.6], source: "ENERGIMINAS", confidence: "second-hand" },
    ],
    note: "Contained metal.",
  },
  {
    ...kilotonnes,
    id: "copper.other-mines.peru",
    label: "Copper of other operating mines",
    metal: "copper",
    segments: [{ from: 2022, values: [486.6, 241.6, 726.8], source: "OWN", confidence: "derived" }],
    note: remainder,
  },
  {
    ...kilotonnes,
    id: "zinc.other-mines.peru",
    label: "Zinc of other operating mines",
    metal: "zinc",
    segments: [{ from: 2022, values: [867, 617.6, 628.8], source: "OWN", confidence: "derived" }],
    note: remainder,
  },
  {
    ...kilotonnes,
    id: "copper.japanese-equity.peru",
    label: "Japanese equity share of copper output",
    metal: "copper",
    segments: [{ from: 2022, values: [183.6, 269.1, 257.6], source: "OWN", confidence: "derived" }],
    note: "40 % of Quellaveco, 10 % of Antamina, 21 % of Cerro Verde.",
  },
  {
    ...peru,
    id: "trade.japan-peru",
    label: "Trade between Japan and Peru",
    metal: null,
    unit: "billion US$",
    segments: [
      { from: 2022, values: [4.2], source: "JETRO", confidence: "second-hand" },
      { from: 2023, values: [3.33], source: "JETRO", confidence: "derived", note: "20.6 % below 2022." },
    ],
  },
];
