import type { ReferenceSeries } from "../reference-series";

const ministry = { source: "MINEM-BEM", confidence: "second-hand" } as const;
const ombudsman = { source: "DEFENSORIA", confidence: "second-hand" } as const;
const mmg = { source: "MMG-AR22", confidence: "seen" } as const;
const training = { source: "JOGMEC-HIST", confidence: "second-hand" } as const;
const peru = { metal: null, region: "Peru", years: "calendar" } as const;
const months = "March 2016, one month of 2022, October 2024.";

/** Work, training and disruption in Peru's mining. */
export const peopleSecurity: readonly ReferenceSeries[] = [
  {
    ...peru,
    id: "mining-employment.peru",
    label: "Direct mining employment, annual mean",
    unit: "persons",
    segments: [
      {
        ...ministry,
        from: 2019,
        values: [191911, 178333, 227407, 231683, 226142, 237603],
        note: "2024: January to November.",
      },
    ],
    note: "All metals.",
  },
  {
    ...peru,
    id: "training.peru.jogmec-in-japan",
    label: "Officials of MINEM trained in Japan by JOGMEC, sum of 2008 to 2020",
    unit: "persons",
    segments: [{ ...training, from: 2020, values: [33] }],
  },
  {
    ...peru,
    id: "training.peru.jogmec-on-the-job",
    label: "Officials of MINEM trained on the job by JOGMEC, sum of 2008 to 2020",
    unit: "persons",
    segments: [{ ...training, from: 2020, values: [100] }],
    note: "About.",
  },
  {
    ...peru,
    id: "training.peru.jica",
    label: "Peruvians trained in Japan by JICA, sum of 1958 to 2020",
    unit: "persons",
    segments: [{ from: 2020, values: [7000], source: "JICA-2020", confidence: "seen" }],
    note: "More than this; all fields.",
  },
  {
    ...peru,
    id: "social-conflicts.peru",
    label: "Social conflicts",
    unit: "cases",
    segments: [
      { ...ombudsman, from: 2016, values: [208] },
      { ...ombudsman, from: 2022, values: [208] },
      { ...ombudsman, from: 2024, values: [209] },
    ],
    note: months,
  },
  {
    ...peru,
    id: "social-conflicts.peru.active",
    label: "Social conflicts, active",
    unit: "cases",
    segments: [
      { ...ombudsman, from: 2016, values: [143] },
      { ...ombudsman, from: 2022, values: [160] },
      { ...ombudsman, from: 2024, values: [163] },
    ],
    note: months,
  },
  {
    ...peru,
    id: "blockade-days.peru.las-bambas",
    label: "Road blockades at Las Bambas, mean of 2016 to 2022",
    unit: "days/yr",
    segments: [
      {
        from: 2022,
        values: [79],
        source: "INFOMERCADO",
        confidence: "derived",
        note: "More than 540 days in 6.83 years.",
      },
    ],
  },
];
