import { intensities, intensityFor, type MaterialIntensity } from "../../data/intensities";
import { isShipped } from "../../data/licences";
import { shippedInputs } from "../../data/shipped-inputs";
import { errors } from "../../language/en/errors";
import { endUses } from "../../model/demand/end-uses";
import type { Metal } from "../../model/metals";
import { isOmitted, type Cell } from "../cells/cell";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { numberOf, optionalNumber } from "../cells/number";
import { optionalYear, withinModel } from "../cells/year";
import { noFigure, wrongInput } from "../function-error";
import { metalNames } from "../names/metal-names";
import { plainName } from "../names/plain-name";
import { technologyNames } from "../names/technology-names";

const intensityMemo = new Memo<Result>();
const demandMemo = new Memo<Result>();

/** Kilograms of metal in one unit of a technology; arguments: metal, technology, year, yearly change. */
export const intensityValues = (args: readonly unknown[]): Table =>
  elementwise(args, intensityMemo, ([metal = null, technology = null, year = null, change = null]) =>
    intensityIn(metal, technology, year, optionalNumber(change, "yearlyChange")),
  );

/** Kilotonnes of metal in so many units of a technology; arguments: metal, technology, units, year. */
export const technologyDemand = (args: readonly unknown[]): Table =>
  elementwise(args, demandMemo, ([metal = null, technology = null, units = null, year = null]) => {
    const kilograms = intensityIn(metal, technology, year, undefined);
    const count = numberOf(units, "units");
    if (count < 0) throw wrongInput(errors.negative("units", count));
    return (kilograms * count) / 1e6;
  });

function intensityIn(metal: Cell, technology: Cell, year: Cell, change: number | undefined): number {
  const figure = figureOf(metalNames.find(metal), technology);
  const when = optionalYear(year);
  const rate = change ?? shippedChange(figure);
  if (rate <= -1) throw wrongInput(errors.changeTooLow(rate));
  const elapsed = when === undefined ? 0 : Math.max(0, withinModel(when) - figure.year);
  return figure.value * (1 + rate) ** elapsed;
}

/** The default figure of a technology, or the very one that an id such as `solar.copper.elma` names. */
function figureOf(metal: Metal, technology: Cell): MaterialIntensity {
  const figure = byId(technology, metal) ?? intensityFor(technologyNames.find(technology), metal);
  if (figure !== undefined) return figure;
  throw noFigure(`${errors.noIntensity(metal, nameOf(technology))} ${choices(metal)}`);
}

const byId = (cell: Cell, metal: Metal): MaterialIntensity | undefined =>
  typeof cell === "string" && !isOmitted(cell) && cell.includes(".")
    ? intensities.find(
        ({ id, metal: of, source }) => of === metal && isShipped(source) && plainName(id) === plainName(cell),
      )
    : undefined;

const nameOf = (technology: Cell): string => {
  const id = technologyNames.find(technology);
  return technologyNames.entries.find((entry) => entry.id === id)?.name ?? id;
};

const choices = (metal: Metal): string => {
  const ids = new Set(intensities.filter((row) => row.metal === metal).map(({ technology }) => technology));
  const names = technologyNames.entries.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  return names.length > 16 ? technologyNames.choices() : errors.chooseFrom(names);
};

/** The yearly change of intensity that the model ships with for the same technology. */
function shippedChange({ metal, technology }: MaterialIntensity): number {
  const endUse = technology === "electric-car" ? "electric-vehicles" : technology;
  const known = endUses[metal].some(({ id }) => id === endUse);
  return known ? (shippedInputs[`${metal}.intensity-change.${endUse}`]?.value ?? 0) : 0;
}
