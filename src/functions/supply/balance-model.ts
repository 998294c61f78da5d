import { japanPeru } from "../../data/partners";
import { projectProbability, rampYears } from "../../data/project-probability";
import { shippedInputs } from "../../data/shipped-inputs";
import type { GivenValues } from "../../line-items/evaluation";
import { ItemModel } from "../../line-items/item-model";
import { refinedBalanceInputs } from "../../model/balance/refined-balance-items";
import { metals } from "../../model/metals";
import { demandModelItems, modelItems } from "../../model/model-items";
import { supplyInputs } from "../../model/supply/supply-items";
import { shippedRecords, tableValues } from "../../model/table-values";
import { tableShapes } from "../../model/tables";
import { inputsAmong } from "../assumptions/known-ids";

/** The tables of the roadmap as it ships; effects and statuses stand for themselves. */
const records = shippedRecords({
  mines: japanPeru.mines,
  projects: japanPeru.projects,
  projectProbability,
  rampYears,
  countries: japanPeru.countries,
  origins: japanPeru.origins,
  actions: japanPeru.actions.map((action) => ({
    ...action,
    effect: `effect.${action.effect}`,
    status: `status.${action.status}`,
  })),
  // No figure of a function depends on a risk.
  risks: [],
});

const sizes = {
  mines: records.mines.length,
  projects: records.projects.length,
  countries: records.countries.length,
  origins: records.origins.length,
  actions: records.actions.length,
  risks: 0,
  history: 0,
};

export const shippedTables: GivenValues["tables"] = tableValues(records);

let model: ItemModel | undefined;

/** The line items of the whole roadmap with the rows of its tables, compiled once. */
export const balanceModel = (): ItemModel =>
  (model ??= new ItemModel(modelItems(metals, sizes), tableShapes(sizes)));

const supplySide = metals.flatMap((metal) => [...supplyInputs(metal), ...refinedBalanceInputs(metal)]);

/** The inputs that supply and the refined balance depend on. */
export const balanceInput = inputsAmong(() => [...demandModelItems(metals), ...supplySide]);

export const supplyCases = ["base", "low", "high"] as const;
export type SupplyCase = (typeof supplyCases)[number];

/** Inputs of supply that ship with a range, at its lower or upper end. */
export const rangeEnds = (supplyCase: Exclude<SupplyCase, "base">): ReadonlyMap<string, number> =>
  new Map(
    supplySide.flatMap(({ id }): [string, number][] => {
      const end = shippedInputs[id]?.[supplyCase];
      return end === undefined ? [] : [[id, end]];
    }),
  );
