import type { ShippedInput } from "./model-input";

type Figure = Omit<ShippedInput, "source" | "confidence">;

/** An input with a figure of a source. */
export const cited =
  (source: string, confidence: ShippedInput["confidence"]) =>
  (figure: Figure): ShippedInput => ({ ...figure, source, confidence });
