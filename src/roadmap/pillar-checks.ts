/** Checks of the pillar sheets: nothing counts twice, and parts make up their wholes. */
import { isNumber, maximum, minus, plus, times, when } from "../line-items/build";
import type { Expression } from "../line-items/expression";
import type { Metal } from "../model/metals";
import { pillarId } from "../model/pillars/pillar-rows";
import { type Check, yearly } from "./check";

/** Where a figure is not available there is nothing to check. */
export const whereKnown = (id: string, difference: Expression): Expression =>
  when(isNumber(id), difference, 0);

/** Checks of one metal. */
export function metalPillarChecks(metal: Metal): readonly Check[] {
  const economic = (name: string): string => pillarId("economic", name, metal);
  const security = (name: string): string => pillarId("security", name, metal);
  return [
    yearly(metal, "pillarCapacity", maximum(0, minus(economic("capacity-net"), economic("capacity")))),
    yearly(metal, "pillarStock", maximum(0, minus(security("stock"), security("stock-target")))),
  ];
}

/** Checks of all metals together. */
export function pillarChecks(): readonly Check[] {
  const need = pillarId("energy", "need");
  const split = plus(pillarId("energy", "covered"), pillarId("energy", "open"));
  const avoided = pillarId("sustainability", "avoided");
  const emitted = times(need, "sustainability.grid-factor");
  const trained = plus("people.trained-opening", "people.trainees");
  return [
    yearly(null, "pillarEnergy", whereKnown(need, minus(split, need)), "GWh"),
    yearly(null, "pillarPeople", minus(trained, "people.trained"), "people"),
    yearly(null, "pillarEmissions", whereKnown(avoided, maximum(0, minus(avoided, emitted))), "kt CO₂e"),
  ];
}
