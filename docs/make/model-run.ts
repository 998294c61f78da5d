/** The model as it ships, evaluated for the pages. */
import { scenarioPaths } from "../../src/data/scenario-anchors";
import { shippedInputs } from "../../src/data/shipped-inputs";
import { type Given, Evaluation } from "../../src/line-items/evaluation";
import { ItemModel } from "../../src/line-items/item-model";
import type { Value } from "../../src/line-items/value";
import { useId } from "../../src/model/demand/end-uses";
import { shippedValues } from "../../src/model/given-values";
import { type Metal, metals } from "../../src/model/metals";
import { demandModelItems } from "../../src/model/model-items";
import { inScenario } from "../../src/model/per-scenario";
import type { ShippedScenario } from "../../src/model/scenarios";
import { baseYear, lastYear } from "../../src/model/years";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";

/** The date of builds that only pages and pictures show. */
export const buildDate = "2026-11-24";

let built: Roadmap | undefined;

/** A roadmap whose calculation sheets reach 2040, the last year of the corridors. */
export const roadmapTo2040 = (): Roadmap => (built ??= buildRoadmap({ date: buildDate, start: 2031 }));

/** A number of the shipped model. */
export const valueOf = (id: string, year?: number): number =>
  numeric(id, roadmapTo2040().evaluation.value(id, year));

const demand = new ItemModel(demandModelItems(metals));
const shipped = shippedValues(shippedInputs, scenarioPaths);

/** Refined use of a metal in kt, with some inputs changed. */
export function refinedUse(
  metal: Metal,
  scenario: ShippedScenario,
  year: number,
  changes: ReadonlyMap<string, Given> = new Map(),
): number {
  const id = inScenario(useId(metal, "total"), scenario);
  const items = (item: string): Given | undefined => changes.get(item) ?? shipped.get(item);
  const evaluation = new Evaluation(demand, { model: { first: baseYear, last: lastYear } }, { items });
  return numeric(id, evaluation.value(id, year));
}

function numeric(id: string, value: Value): number {
  if (typeof value !== "number") throw new TypeError(`"${id}" is no number.`);
  return value;
}
