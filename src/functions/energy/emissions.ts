import { fuelEmissions, miningEmissions, miningEnergy } from "../../data/mining-factors";
import { energyErrors } from "../../language/en/energy-errors";
import { labels } from "../../language/en/labels";
import { emissionsOfEnergy } from "../../model/energy/mine-emissions";
import type { Metal } from "../../model/metals";
import { amountOf } from "../cells/amount";
import { isBlank } from "../cells/cell";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { noFigure, wrongInput } from "../function-error";
import { metalNames } from "../names/metal-names";
import { factorOf } from "./factor";

const memo = new Memo<Result>();

/** Emissions of mined metal in t CO₂e; arguments as Excel hands them over: metal, tonnes, grid factor. */
export const emissionValues = (args: readonly unknown[]): Table =>
  elementwise(args, memo, ([metalCell = null, tonnes = null, grid = null]) => {
    const metal = metalNames.find(metalCell);
    const factor = isBlank(grid)
      ? factorOf(miningEmissions[metal]).value
      : withGrid(metal, amountOf(grid, "gridFactor"));
    return amountOf(tonnes, "tonnes") * factor;
  });

/** Per tonne with electricity of a given grid; only where electricity and fuels are cited apart. */
function withGrid(metal: Metal, gridFactor: number): number {
  const { electricity, fuel } = miningEnergy[metal].chile ?? {};
  if (electricity === undefined || fuel === undefined) {
    throw noFigure(energyErrors.noCarriers(labels[`metal.${metal}`]));
  }
  if (gridFactor > mostPlausible) throw wrongInput(energyErrors.gridInKilograms(gridFactor));
  return emissionsOfEnergy(
    { electricity: factorOf(electricity).value, fuel: factorOf(fuel).value },
    gridFactor,
    factorOf(fuelEmissions).value,
  );
}

/** No grid emits more than lignite alone, about 1.5 t a MWh; a larger number is in g or kg. */
const mostPlausible = 3;
