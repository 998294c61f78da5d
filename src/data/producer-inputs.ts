/** Inputs whose figure depends on who the producing partner is. */
import type { ShippedInput } from "./model-input";

export const producerInputIds = [
  "copper.national-output",
  "zinc.national-output",
  "copper.feed.producer",
  "zinc.feed.producer",
  "energy.copper.electricity",
  "energy.zinc.electricity",
  "energy.grid-renewable",
  "energy.generation",
  "people.officials-baseline",
  "people.workers",
  "security.blockade-days",
  "security.producer-disruption",
  "sustainability.grid-factor",
  "sustainability.copper.fuel",
  "sustainability.copper.water-per-tonne",
  "sustainability.zinc.fuel",
] as const;

/** Every one of them has a record, so that no figure of one producer stands in for that of another. */
export type ProducerInputs = Readonly<Record<(typeof producerInputIds)[number], ShippedInput>>;

/** A figure that was not obtained; the note says what is asked for. */
export const toSupply = (note: string): ShippedInput => ({
  value: null,
  year: 2024,
  source: "OWN",
  confidence: "user to supply",
  note,
});
