import type { Confidence } from "./source";

/** An operating mine of the producing partner. Null: not obtained, user to supply. */
export interface Mine {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  /** Metals it is known to mine, also where no figure was obtained. */
  readonly metals: readonly ("copper" | "zinc")[];
  /** Contained metal mined in the base year, kt. */
  readonly copper: number | null;
  readonly zinc: number | null;
  /** Share of equity held by companies of the securing partner, 0–1. */
  readonly stake: number;
  readonly stakeholders: string;
  /** Last year of production where documented. */
  readonly lastYear: number | null;
  readonly year: number;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string;
}

/** A project that is not yet producing. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly metals: readonly ("copper" | "zinc")[];
  /** Capacity at full production, kt of contained metal a year. */
  readonly copper: number | null;
  readonly zinc: number | null;
  readonly firstYear: number | null;
  readonly stake: number;
  readonly stakeholders: string;
  readonly stage: string;
  /** Investment in million US$ as announced. */
  readonly investment: number | null;
  readonly year: number;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string;
}
