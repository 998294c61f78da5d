import { japan, peru } from "../../data/partner-countries";
import { scenarioPaths } from "../../data/scenario-anchors";
import { shippedInputs } from "../../data/shipped-inputs";
import { functions } from "../../language/en/functions";
import { labels, type LabelKey } from "../../language/en/labels";
import type { LineItem } from "../../line-items/line-item";
import { driverId, drivers, driverUnits } from "../../model/demand/drivers";
import { metals } from "../../model/metals";
import { inScenario } from "../../model/per-scenario";
import { shippedScenarios } from "../../model/scenarios";
import { roadmapItems } from "../demand/demand-model";
import type { CitedSeries } from "./cited-series";

/** The inputs of the model with the figures they ship with. */
export function inputEntries(): CitedSeries[] {
  const items = new Map(roadmapItems().map((item) => [item.id, item]));
  return Object.entries(shippedInputs).flatMap(([id, { value, year, source, confidence, note }]) => {
    const item = items.get(id);
    if (item === undefined) return [];
    const figures = value === null ? [] : [{ year, value, source, confidence, note }];
    return [{ id, name: nameOf(item), unit: item.unit, figures, note: value === null ? note : undefined }];
  });
}

/** The path of every driver in every shipped scenario. */
export const driverEntries = (): CitedSeries[] =>
  drivers.flatMap((driver) =>
    shippedScenarios.flatMap((scenario) => {
      const path = scenarioPaths[driver]?.[scenario];
      if (path === undefined) return [];
      const id = inScenario(driverId(driver), scenario);
      const name = functions.named(labels[`driver.${driver}`], labels[`scenario.${scenario}`]);
      return [{ id, name, unit: driverUnits[driver], figures: path.anchors, path }];
    }),
  );

/** The label of an item with its metal, which the sheets say in their title. */
function nameOf({ id, label }: LineItem): string {
  const words = label
    .filter((key) => !key.startsWith("metal."))
    .map((key) => partnersIn(labels[key as LabelKey]))
    .join(", ");
  const metal = metals.find((each) => id.startsWith(`${each}.`));
  return metal === undefined ? words : functions.ofMetal(labels[`metal.${metal}`], words);
}

const partnersIn = (text: string): string =>
  text.replace("{home}", japan.name).replace("{producer}", peru.name);
