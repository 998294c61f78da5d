/** Indicators and targets of all pillars; nothing of demand, supply and balances depends on them. */
import type { LineItem } from "../../line-items/line-item";
import { input } from "../input";
import type { Currency } from "../currencies";
import type { Metal } from "../metals";
import type { TableSizes } from "../tables";
import { economicInputsIn, economicItems, investmentItems } from "./economic-items";
import { energyInputs, energyItems } from "./energy-items";
import { peopleInputs, peopleItems } from "./people-items";
import type { Pillar } from "./pillar-rows";
import { conflictItems, securityInputs, securityItems } from "./security-items";
import { emissionItems, sustainabilityInputs, sustainabilityItems } from "./sustainability-items";
import { targetItems } from "./target-items";

/** Factors and baselines, in the order in which the Inputs sheet shows them. */
export const pillarInputs = (
  pillar: Pillar,
  metals: readonly Metal[],
  currency: Currency,
): readonly LineItem[] => {
  switch (pillar) {
    case "economic":
      return economicInputsIn(currency);
    case "energy":
      return energyInputs(metals);
    case "people":
      return peopleInputs;
    case "security":
      return securityInputs(metals);
    case "sustainability":
      return sustainabilityInputs(metals);
  }
};

/** Names of indicators that the register moves, as cells that formulas compare with. */
export const indicatorWords: readonly LineItem[] = [
  "blockade-days",
  "officials-trained",
  "sites-monitored",
].map((name) => input(`indicator.${name}`, "text", `indicator.${name}`));

/** Rows of all pillars with the targets of their indicators. */
export function pillarItems(
  metals: readonly Metal[],
  sizes: TableSizes,
  currency: Currency,
): readonly LineItem[] {
  const rows = computedRows(metals, sizes, currency);
  return [...rows, ...targetItems(rows, metals)];
}

const computedRows = (
  metals: readonly Metal[],
  sizes: TableSizes,
  currency: Currency,
): readonly LineItem[] => [
  ...investmentItems(sizes.actions, currency),
  ...metals.flatMap((metal) => economicItems(metal, sizes.actions)),
  ...energyItems(metals, sizes.actions),
  ...peopleItems(metals, sizes.actions),
  ...conflictItems(sizes.actions),
  ...metals.flatMap((metal) => securityItems(metal, sizes)),
  ...emissionItems(metals, sizes.actions),
  ...metals.flatMap((metal) => sustainabilityItems(metal, sizes.actions)),
];
