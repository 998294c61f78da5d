import type { Given } from "../line-items/evaluation";
import { driverPath } from "./demand/driver-path";
import { drivers, driverId } from "./demand/drivers";
import { inScenario } from "./per-scenario";
import { shippedScenarios, type ShippedScenario } from "./scenarios";
import { baseYear, lastYear } from "./years";

/** The part of a shipped scalar input that the model needs. */
interface ScalarFigure {
  readonly value: number | null;
}

/** The part of a shipped driver path that the model needs. */
interface Path {
  readonly rule: "growth" | "line";
  readonly anchors: readonly { readonly year: number; readonly value: number }[];
}

export type ScenarioPaths = Readonly<Record<string, Readonly<Record<ShippedScenario, Path>>>>;

/**
 * The values the model runs with when nobody changed anything, by item id: every scalar input, and every driver year
 * by year in every shipped scenario.
 */
export function shippedValues(
  inputs: Readonly<Record<string, ScalarFigure>>,
  paths: ScenarioPaths,
): Map<string, Given> {
  const values = new Map<string, Given>(Object.entries(inputs).map(([id, input]) => [id, input.value]));
  for (const driver of drivers) {
    for (const scenario of shippedScenarios) {
      const path = paths[driver]?.[scenario];
      if (path !== undefined) values.set(inScenario(driverId(driver), scenario), yearly(path));
    }
  }
  return values;
}

function yearly({ rule, anchors }: Path): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (let year = baseYear; year <= lastYear; year += 1)
    values.set(year, shown(driverPath(rule, anchors, year)));
  return values;
}

/** Values between anchors are no more exact than the anchors, and people read them in cells: 8 digits. */
const shown = (value: number): number => Number(value.toPrecision(8));
