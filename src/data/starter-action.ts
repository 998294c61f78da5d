/**
 * An action the register starts with. Each rests on a documented fact; targets and tonnes are examples to edit unless
 * the note says where they come from.
 */
export interface StarterAction {
  readonly id: string;
  readonly title: string;
  /** Theme of the press before the summit. */
  readonly pillar: "economic" | "energy" | "people" | "security" | "sustainability";
  /** Pillar of the signed road map. */
  readonly signedPillar: "I" | "II" | "III" | "IV" | "V";
  readonly effect:
    "new-capacity" | "project-change" | "offtake" | "recycling" | "stockpile" | "energy" | "people" | "none";
  /** Id of the project it changes. */
  readonly project: string | null;
  readonly leadHome: string;
  readonly leadProducer: string;
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number;
  readonly start: number;
  readonly end: number;
  readonly status: "planned" | "in-progress" | "done" | "delayed" | "dropped";
  /** 0–1. */
  readonly progress: number;
  /** Chance that it comes about, 0–1; weighs its tonnes. */
  readonly probability: number;
  readonly dependsOn: string | null;
  /** Million US$; null where none is cited. */
  readonly budget: number | null;
  /** Contained metal, t a year when fully in force. */
  readonly copper: number | null;
  readonly zinc: number | null;
  /** Electricity, MWh a year. */
  readonly energy: number | null;
  /** Trainees a year. */
  readonly people: number | null;
  readonly source: string;
  readonly note: string;
}

/** What most actions do not say. */
export const nothing = {
  copper: null,
  zinc: null,
  energy: null,
  people: null,
  budget: null,
  project: null,
} as const;
