import {
  energyCarriers,
  energyRoutes,
  miningEnergy,
  type EnergyCarrier,
  type EnergyRoute,
} from "../../data/mining-factors";
import { energyErrors } from "../../language/en/energy-errors";
import { energyWords } from "../../language/en/energy-words";
import { labels } from "../../language/en/labels";
import { gigajoulesInMwh } from "../../model/energy/mine-emissions";
import type { Metal } from "../../model/metals";
import { amountOf } from "../cells/amount";
import { isOmitted, type Cell } from "../cells/cell";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { noFigure } from "../function-error";
import { metalNames } from "../names/metal-names";
import { Names } from "../names/names";
import { plainName } from "../names/plain-name";
import { factorOf } from "./factor";

const memo = new Memo<Result>();

const alsoRoutes: Readonly<Partial<Record<EnergyRoute, readonly string[]>>> = {
  mixed: ["world", "all", "average"],
  chile: ["Chile, all routes"],
  concentrate: ["flotation", "sulphide", "concentrado", "精鉱"],
  recycled: ["secondary", "scrap", "reciclado"],
};

const routeNames = new Names<EnergyRoute>(
  "route",
  energyRoutes.map((id) => ({ id, name: energyWords.routes[id], also: alsoRoutes[id] ?? [] })),
);
/** Names of the route that no figure was obtained of: not offered, yet known. */
const leaching = new Set(["leach", "leaching", "SX-EW", "cathode", "lixiviación"].map(plainName));

const carrierNames = new Names<EnergyCarrier>(
  "carrier",
  energyCarriers.map((id) => ({ id, name: energyWords.carriers[id] })),
);

/** Energy of mined metal in MWh; arguments as Excel hands them over: metal, tonnes, route, carrier. */
export const mineEnergyValues = (args: readonly unknown[]): Table =>
  elementwise(args, memo, ([metalCell = null, tonnes = null, route = null, carrier = null]) => {
    const metal = metalNames.find(metalCell);
    const factor = energyFactor(metal, routeOf(route, metal), carrierOf(carrier));
    return amountOf(tonnes, "tonnes") * factor;
  });

function routeOf(cell: Cell, metal: Metal): EnergyRoute {
  if (isOmitted(cell)) return "mixed";
  if (typeof cell === "string" && leaching.has(plainName(cell))) {
    throw noFigure(energyErrors.noLeaching(labels[`metal.${metal}`], cited(metal)));
  }
  return routeNames.find(cell);
}

const carrierOf = (cell: Cell): EnergyCarrier => (isOmitted(cell) ? "all" : carrierNames.find(cell));

/** MWh per tonne of metal. */
function energyFactor(metal: Metal, route: EnergyRoute, carrier: EnergyCarrier): number {
  const id = miningEnergy[metal][route]?.[carrier];
  if (id === undefined) {
    const wanted = { metal: labels[`metal.${metal}`], route: energyWords.routes[route] };
    throw noFigure(
      energyErrors.notObtained({ ...wanted, carrier: energyWords.carriers[carrier] }, cited(metal)),
    );
  }
  const { value, unit } = factorOf(id);
  return unit === "MWh/t" ? value : value / gigajoulesInMwh;
}

/** What is cited of a metal: "Chile (Electricity)". */
const cited = (metal: Metal): string[] =>
  energyRoutes.flatMap((route) =>
    energyCarriers
      .filter((carrier) => miningEnergy[metal][route]?.[carrier] !== undefined)
      .map((carrier) => `${energyWords.routes[route]} (${energyWords.carriers[carrier]})`),
  );
