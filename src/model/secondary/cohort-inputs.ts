import type { LineItem } from "../../line-items/line-item";
import type { Unit } from "../../line-items/units";
import { input } from "../input";
import type { Metal } from "../metals";
import { type Sector, sectors } from "./sectors";

/** Inputs that each sector has, in the order of the Inputs sheet. */
const perSector = [
  ["share", "share"],
  ["lifetime", "years"],
  ["spread", "years"],
  ["yield", "share"],
  ["collection", "share"],
] as const satisfies readonly (readonly [string, Unit])[];

export type SectorInput = (typeof perSector)[number][0];

/** Id of a row of the cohorts of a metal, of one sector where one is named. */
export const cohortId = (metal: Metal, name: string, sector?: Sector): string =>
  sector === undefined ? `cohort.${metal}.${name}` : `cohort.${metal}.${name}.${sector}`;

/** What the cohorts of a metal need to know of its products. */
export const cohortInputs = (metal: Metal): LineItem[] => [
  ...perSector.flatMap(([name, unit]) =>
    sectors.map((sector) =>
      input(cohortId(metal, name, sector), unit, `input.cohort.${name}`, `sector.${sector}`),
    ),
  ),
  input(cohortId(metal, "dissipative-loss"), "share", "input.cohort.dissipative-loss"),
];
