/** Evaluations of the whole default roadmap with some inputs replaced. */
import { Evaluation, type Given } from "../../src/line-items/evaluation";
import type { Value } from "../../src/line-items/value";
import { type TableName, tableColumns } from "../../src/model/tables";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { type Changes, none } from "./evaluations";

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
