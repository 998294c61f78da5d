import type { Metal } from "../metals";
import type { Driver } from "./drivers";

/** How an end use is projected. */
export type EndUse =
  /** Base-year use × driver ratio × intensity ratio. */
  | { readonly id: string; readonly kind: "technology"; readonly driver: Driver }
  /** As a technology, less the part of the conductors that shifts from copper to aluminium. */
  | { readonly id: string; readonly kind: "networks"; readonly driver: Driver }
  /** Population × (GDP per head)^elasticity × price term × change in intensity of use. */
  | { readonly id: string; readonly kind: "economy" };

const technology = (id: string, driver: Driver): EndUse => ({ id, kind: "technology", driver });
const economy = (id: string): EndUse => ({ id, kind: "economy" });

/** End uses of each metal, in the order of the sheets; they are exhaustive and do not overlap. */
export const endUses: Readonly<Record<Metal, readonly EndUse[]>> = {
  copper: [
    technology("solar", "solar"),
    technology("wind-onshore", "wind-onshore"),
    technology("wind-offshore", "wind-offshore"),
    technology("electric-vehicles", "electric-cars"),
    technology("storage", "storage"),
    technology("other-low-emission", "other-low-emission"),
    { id: "networks", kind: "networks", driver: "grid-lines" },
    economy("other-uses"),
  ],
  zinc: [
    technology("solar", "solar"),
    technology("wind-onshore", "wind-onshore"),
    technology("wind-offshore", "wind-offshore"),
    technology("other-low-emission", "other-low-emission"),
    economy("construction"),
    economy("transport"),
    economy("consumer-electrical"),
    economy("machinery"),
  ],
};

/** Id of the use of a metal in an end use (or `total`), for the scenario in use. */
export const useId = (metal: Metal, endUse: string): string => `${metal}.use.${endUse}`;
