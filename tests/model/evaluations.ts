/** Evaluations of the model with some inputs replaced, without a workbook around them. */
import { scenarioPaths } from "../../src/data/scenario-anchors";
import { shippedInputs } from "../../src/data/shipped-inputs";
import { Evaluation, type Given } from "../../src/line-items/evaluation";
import { ItemModel } from "../../src/line-items/item-model";
import { shippedValues } from "../../src/model/given-values";
import { metals } from "../../src/model/metals";
import { demandModelItems } from "../../src/model/model-items";
import { scenarios } from "../../src/model/scenarios";
import { baseYear, lastYear } from "../../src/model/years";

export type Changes = ReadonlyMap<string, Given>;

/** All years of the scenarios. */
export const allYears = Array.from({ length: lastYear - baseYear + 1 }, (_, offset) => baseYear + offset);

export const none: Changes = new Map();
const axis = { model: { first: baseYear, last: lastYear } };

const demandModel = new ItemModel(demandModelItems(metals));
const shipped = shippedValues(shippedInputs, scenarioPaths);
const words = new Map<string, Given>([
  ["scenario.choice", "reference"],
  ...scenarios.map((scenario): [string, Given] => [`scenario.name.${scenario}`, scenario]),
]);

/** What is given where nothing is changed. */
export const shippedGiven = (id: string): Given | undefined => shipped.get(id);

/** Demand for both metals to 2050. */
export const demandWith = (changes: Changes = none): Evaluation =>
  new Evaluation(demandModel, axis, {
    items: (id) => changes.get(id) ?? shipped.get(id) ?? words.get(id),
  });

/** A value that must be a number. */
export function numberOf(evaluation: Evaluation, id: string, year: number): number {
  const value = evaluation.value(id, year);
  if (typeof value !== "number") throw new Error(`${id} in ${year} is no number.`);
  return value;
}
