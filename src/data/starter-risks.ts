/** The register of risks as it ships: each rests on a documented fact or says that it is an example. */
import type { StarterAction } from "./starter-action";

/** A risk; likelihood and impact, from 1 to 5, are examples to edit throughout. */
export interface StarterRisk {
  readonly id: string;
  readonly title: string;
  readonly pillar: StarterAction["pillar"];
  readonly likelihood: number;
  readonly impact: number;
  readonly owner: string;
  readonly response: string;
  /** Actions of the register that answer it. */
  readonly action: string;
  readonly secondAction: string | null;
  readonly status: "open" | "handled" | "closed";
  readonly source: string;
  readonly note: string;
}

export const example = "Example, without a cited figure.";

type Figures = readonly [likelihood: number, impact: number];
type Words = readonly [title: string, owner: string, response: string];
type Links = readonly [action: string, secondAction: string | null];

export const risk = (
  id: string,
  pillar: StarterRisk["pillar"],
  [likelihood, impact]: Figures,
  rest: { readonly words: Words; readonly links: Links; readonly source?: string; readonly note?: string },
): StarterRisk => ({
  id,
  pillar,
  likelihood,
  impact,
  title: rest.words[0],
  owner: rest.words[1],
  response: rest.words[2],
  action: rest.links[0],
  secondAction: rest.links[1],
  status: "open",
  source: rest.source ?? "OWN",
  note: rest.note ?? example,
});

export const starterRisks: readonly StarterRisk[] = [
  risk("R01", "economic", [3, 4], {
    words: [
      "Investors turn away and projects wait",
      "METI, MINEM",
      "Yearly meetings on investment; renew the memorandum",
    ],
    links: ["A01", "A18"],
    source: "FRASER",
    note: "Rank of attractiveness for mining investment: 14 of 83 in 2018, 59 of 86 in 2023, 40 of 82 in 2024.",
  }),
  risk("R02", "economic", [3, 4], {
    words: [
      "Projects start later than announced",
      "Owners of the projects",
      "Follow permits and ramp-up each year",
    ],
    links: ["A02", "A16"],
  }),
  risk("R03", "economic", [3, 3], {
    words: ["Offtake does not follow the stake", "JOGMEC, trading houses", "Agree on offtake with the stake"],
    links: ["A03", "A04"],
  }),
  risk("R04", "energy", [3, 3], {
    words: ["Drought cuts hydropower", "MINEM", "Solar and wind beside hydropower"],
    links: ["A06", null],
    source: "RUMBO-SNMPE",
    note: "Hydropower gave 51.3 % of the national mix.",
  }),
  risk("R05", "energy", [2, 3], {
    words: [
      "Renewable power is contracted late",
      "Mining companies",
      "Agree on dates before the contracts end",
    ],
    links: ["A21", "A06"],
  }),
  risk("R06", "people", [3, 3], {
    words: ["Training and advice stop again", "JOGMEC", "Post an adviser and fix places for several years"],
    links: ["A07", "A22"],
    source: "JOGMEC-HIST",
    note: "Advisers worked at MINEM from April 2009 to March 2020.",
  }),
  risk("R07", "people", [4, 2], {
    words: ["Training does not reach contractors", "MINEM", "Open the courses to staff of contractors"],
    links: ["A07", null],
    source: "MINEM-BEM",
    note: "Contractors employed 70.4 % of mining staff in November 2024.",
  }),
  risk("R08", "people", [3, 2], {
    words: ["Too few women enter mining", "MINEM", "Places and scholarships for women"],
    links: ["A24", null],
    source: "MINEM-BEM",
    note: "19,228 women worked in mining in November 2024, 7.9 %.",
  }),
  risk("R09", "security", [4, 4], {
    words: ["Blockades of the road to Las Bambas", "Government of Peru", "Standing dialogue along the road"],
    links: ["A28", "A11"],
    source: "INFOMERCADO",
    note: "More than 540 days of blockade from 2016 to November 2022.",
  }),
  risk("R10", "security", [3, 4], {
    words: [
      "Conflicts stop a large mine for months",
      "Government of Peru",
      "Seminars on prevention, early dialogue",
    ],
    links: ["A11", null],
    source: "MMG-AR22",
    note: "Las Bambas stood still for more than 50 days in the second quarter of 2022 and lost 35 kt against 2021.",
  }),
  risk("R11", "security", [3, 3], {
    words: ["Social conflicts grow again", "Defensoría del Pueblo", "Watch the monthly count of conflicts"],
    links: ["A11", "A10"],
    source: "DEFENSORIA",
    note: "209 conflicts in October 2024, of which 163 active.",
  }),
  risk("R12", "security", [2, 5], {
    words: ["The largest origin of feed fails", "METI, JOGMEC", "Spread origins; study a stockpile"],
    links: ["A09", "A03"],
    source: "KOZAN-2020",
    note: "Chile gave 541 of 1,141 kt of copper in concentrate in 2019.",
  }),
  risk("R13", "sustainability", [2, 5], {
    words: ["An earthquake breaks a tailings dam", "MINEM", "Share knowledge on dams and earthquakes"],
    links: ["A30", "A12"],
  }),
  risk("R14", "sustainability", [3, 3], {
    words: ["Pollution of closed mines costs trust", "MINEM", "Advice on closed mines; monitoring"],
    links: ["A29", "A12"],
    source: "METI-2016",
    note: "Pollution from closed mines is a subject of the memorandum of 2016.",
  }),
  risk("R15", "sustainability", [3, 3], {
    words: ["Impurities keep ore from the smelters", "JOGMEC", "Develop their removal"],
    links: ["A05", null],
    source: "JOGMEC-2024",
    note: "Removal of impurities from copper ore is a subject of the memorandum of 2024.",
  }),
];
