import type { ReferenceSeries } from "../reference-series";
import { figures } from "./figures";

const ombudsman = { source: "DEFENSORIA", confidence: "second-hand" } as const;
const peru = { metal: null, region: "Peru" } as const;
const persons = { ...peru, unit: "persons", year: 2020 } as const;
const conflicts = {
  ...peru,
  unit: "cases",
  years: "calendar",
  note: "March 2016, one month of 2022, October 2024.",
} as const;

/** Work, training and disruption in Peru's mining. */
export const peopleSecurity: readonly ReferenceSeries[] = [
  {
    ...peru,
    years: "calendar",
    id: "mining-employment.peru",
    label: "Direct mining employment, annual mean, all metals",
    unit: "persons",
    segments: [
      {
        from: 2019,
        values: [191911, 178333, 227407, 231683, 226142, 237603],
        source: "MINEM-BEM",
        confidence: "second-hand",
        note: "2024: January to November.",
      },
    ],
  },
  ...figures({ ...persons, source: "JOGMEC-HIST", confidence: "second-hand" }, [
    ["training.peru.jogmec-in-japan", "Officials trained in Japan by JOGMEC, sum of 2008 to 2020", 33],
    [
      "training.peru.jogmec-on-the-job",
      "Officials trained on the job by JOGMEC, sum of 2008 to 2020",
      100,
      "About.",
    ],
  ]),
  ...figures({ ...persons, source: "JICA-2020", confidence: "seen" }, [
    [
      "training.peru.jica",
      "Peruvians trained in Japan by JICA, sum of 1958 to 2020",
      7000,
      "More than this; all fields.",
    ],
  ]),
  {
    ...conflicts,
    id: "social-conflicts.peru",
    label: "Social conflicts",
    segments: [
      { ...ombudsman, from: 2016, values: [208] },
      { ...ombudsman, from: 2022, values: [208] },
      { ...ombudsman, from: 2024, values: [209] },
    ],
  },
  {
    ...conflicts,
    id: "social-conflicts.peru.active",
    label: "Social conflicts, active",
    segments: [
      { ...ombudsman, from: 2016, values: [143] },
      { ...ombudsman, from: 2022, values: [160] },
      { ...ombudsman, from: 2024, values: [163] },
    ],
  },
  ...figures({ ...peru, unit: "days/yr", year: 2022, source: "INFOMERCADO", confidence: "derived" }, [
    [
      "blockade-days.peru.las-bambas",
      "Road blockades at Las Bambas, mean of 2016 to 2022",
      79,
      "More than 540 days in 6.83 years.",
    ],
  ]),
  ...figures(
    { metal: "copper", region: "Peru", unit: "kt", year: 2022, source: "MMG-AR22", confidence: "seen" },
    [
      [
        "copper.output-lost.peru.las-bambas",
        "Copper output of Las Bambas lost against the year before",
        35.261,
        "Stood still for more than 50 days.",
      ],
    ],
  ),
];
