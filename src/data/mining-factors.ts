/** Which cited series gives the energy and the emissions of a tonne of mined metal. */

export const energyRoutes = ["mixed", "chile", "concentrate", "recycled"] as const;
export type EnergyRoute = (typeof energyRoutes)[number];
export const energyCarriers = ["all", "electricity", "fuel"] as const;
export type EnergyCarrier = (typeof energyCarriers)[number];

type ByCarrier = Readonly<Partial<Record<EnergyCarrier, string>>>;

/**
 * Ids of the series by metal, route and carrier; the series hold value, unit, year, source and confidence. What is not
 * here was not obtained. Routes and carriers have boundaries of their own, which are never added to each other.
 */
export const miningEnergy: Readonly<
  Record<"copper" | "zinc", Readonly<Partial<Record<EnergyRoute, ByCarrier>>>>
> = {
  copper: {
    /** Mine to product, mean of mines in eleven countries. */
    mixed: { all: "copper.energy-intensity.world" },
    /** All routes, mine to cathode or concentrate, a national mean. */
    chile: {
      all: "copper.energy-intensity.chile",
      electricity: "copper.electricity-intensity.chile",
      fuel: "copper.fuel-intensity.chile",
    },
    /** Open pit and concentrator of one mine in Peru. */
    concentrate: { electricity: "copper.electricity-intensity.peru.las-bambas" },
    /** Smelting and refining of low-grade scrap. */
    recycled: { all: "copper.energy-intensity.world.secondary" },
  },
  zinc: {},
};

/** Published emissions of a tonne of metal. */
export const miningEmissions: Readonly<Record<"copper" | "zinc", string>> = {
  copper: "copper.emission-intensity.world.mine",
  zinc: "zinc.emission-intensity.world.primary",
};

/** Most fuel of mines is diesel. */
export const fuelEmissions = "diesel.emission-factor";
