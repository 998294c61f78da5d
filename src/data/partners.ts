/** The two sides of a roadmap and everything that differs from pair to pair: partners are data. */
import { chileActions } from "./actions/chile-actions";
import { chileExchangeRate, chileInputs } from "./chile-inputs";
import { chileRisks } from "./chile-risks";
import type { ShippedInput } from "./model-input";
import { chile, japan, type PartnerCountry, peru } from "./partner-countries";
import { peruExchangeRate, peruInputs } from "./peru-inputs";
import { mines } from "./peru-mines";
import { projects } from "./peru-projects";
import type { ProducerInputs } from "./producer-inputs";
import type { Mine, Project } from "./producer-supply";
import type { StarterAction } from "./starter-action";
import { starterActions } from "./starter-actions";
import { type StarterRisk, starterRisks } from "./starter-risks";
import { type CitedRow, feedWithout, minesWithout } from "./supply-tables";

/** Ids of the pairs; people write them, and workbooks keep them. */
export const pairIds = ["japan-peru", "japan-chile"] as const;
export type PairId = (typeof pairIds)[number];

export interface Partnership {
  readonly id: PairId;
  readonly home: PartnerCountry;
  readonly producer: PartnerCountry;
  /** First year of the signed period; null where no signed road map was obtained. */
  readonly signedFrom: number | null;
  readonly agreement: string;
  readonly source: string;
  /** Currency of the producing partner, to a dollar. */
  readonly currency: { readonly id: "pen" | "clp"; readonly rate: ShippedInput };
  readonly inputs: ProducerInputs;
  readonly mines: readonly Mine[];
  readonly projects: readonly Project[];
  /** Mine production of everybody else. */
  readonly countries: readonly CitedRow[];
  /** Where the rest of the securing partner's feed comes from. */
  readonly origins: readonly CitedRow[];
  readonly actions: readonly StarterAction[];
  readonly risks: readonly StarterRisk[];
}

export const japanPeru: Partnership = {
  id: "japan-peru",
  home: japan,
  producer: peru,
  signedFrom: 2024,
  agreement:
    "Road Map to strengthen the Strategic Partnership, 2024–2033, agreed in Lima on 17 November 2024",
  source: "WORLDJPN-O1E",
  currency: { id: "pen", rate: peruExchangeRate },
  inputs: peruInputs,
  mines,
  projects,
  countries: minesWithout(peru),
  origins: feedWithout(peru),
  actions: starterActions,
  risks: starterRisks,
};

/** Mines, projects and an agreement of Chile were not obtained: the tables are free for the user. */
export const japanChile: Partnership = {
  id: "japan-chile",
  home: japan,
  producer: chile,
  signedFrom: null,
  agreement: "No road map of the two countries was obtained: the period and most actions are examples",
  source: "OWN",
  currency: { id: "clp", rate: chileExchangeRate },
  inputs: chileInputs,
  mines: [],
  projects: [],
  countries: minesWithout(chile),
  origins: feedWithout(chile),
  actions: chileActions,
  risks: chileRisks,
};

/** Every pair that a roadmap can be built for. */
export const partnerships: Readonly<Record<PairId, Partnership>> = {
  "japan-peru": japanPeru,
  "japan-chile": japanChile,
};

/** The pair that is taken where none is chosen. */
export const defaultPair: PairId = "japan-peru";

/** Whether a text is the id of a pair. */
export const isPairId = (text: unknown): text is PairId => pairIds.some((id) => id === text);
