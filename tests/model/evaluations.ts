/** Evaluations of the model with some inputs replaced, without a workbook around them. */
import { scenarioPaths } from "../../src/data/scenario-anchors";
import { shippedInputs } from "../../src/data/shipped-inputs";
import { Evaluation, type Given } from "../../src/line-items/evaluation";
import { ItemModel } from "../../src/line-items/item-model";
import type { Value } from "../../src/line-items/value";
import { shippedValues } from "../../src/model/given-values";
import { metals } from "../../src/model/metals";
import { demandModelItems } from "../../src/model/model-items";
import { scenarios } from "../../src/model/scenarios";
import { type TableName, tableColumns } from "../../src/model/tables";
import { baseYear, lastYear } from "../../src/model/years";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";

export type Changes = ReadonlyMap<string, Given>;

/** All years of the scenarios. */
export const allYears = Array.from({ length: lastYear - baseYear + 1 }, (_, offset) => baseYear + offset);

const none: Changes = new Map();
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

const roadmap = buildRoadmap({ date: "2026-11-24" }).evaluation;
const { first, last } = roadmap.axis("model");
const tables = new Map(
  (Object.keys(tableColumns) as TableName[]).map((table): [string, Record<string, readonly Value[]>] => [
    table,
    Object.fromEntries(tableColumns[table].map((column) => [column, roadmap.column(table, column)])),
  ]),
);

/** The years of the default roadmap. */
export const planYears = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);

/** The whole model of the default roadmap: demand, supply, balances and checks. */
export const roadmapWith = (changes: Changes = none): Evaluation =>
  new Evaluation(
    roadmap.model,
    { model: { first, last }, plan: { first, last } },
    { items: (id) => changes.get(id) ?? given(id), tables },
  );

function given(id: string): Given {
  if (roadmap.model.find(id).item.shape === "scalar") return roadmap.value(id);
  return new Map(planYears.map((year) => [year, roadmap.value(id, year)]));
}

/** A value that must be a number. */
export function numberOf(evaluation: Evaluation, id: string, year: number): number {
  const value = evaluation.value(id, year);
  if (typeof value !== "number") throw new Error(`${id} in ${year} is no number.`);
  return value;
}
