/**
 * Factors and baselines of the pillars that hold for every producing partner; what is not cited is for the user to
 * supply.
 */
import { cited } from "./cited-input";
import type { ShippedInput } from "./model-input";
import { toSupply } from "./producer-inputs";

const own = cited("OWN", "derived");

const economic = {
  "economic.jpy-rate": cited("FED-H10", "seen")({ value: 151.4551, year: 2024, note: "Mean of the year." }),
};

const energy = {
  "energy.copper.electricity-change": cited(
    "AME-GRADE",
    "derived",
  )({
    value: 0,
    low: 0,
    high: 0.016,
    year: 2022,
    note: "Held. High: the world's ore grade fell by 1.6 % a year from 2005 to 2022, and ore a tonne of copper rose as much.",
  }),
  "energy.zinc.electricity-change": toSupply(
    "Follows the electricity of zinc mining; while it is empty, none.",
  ),
  "energy.price": toSupply(
    "Price that mines pay for electricity: contracts; regulator's reports on free customers.",
  ),
};

const security = {
  "security.copper.refining-baseline": cited(
    "USGS-MCS2025",
    "derived",
  )({
    value: 2168,
    year: 2024,
    note: "Refined copper of 17 countries over 27,210 kt; the other countries are too small to count. Without a path: it stands.",
  }),
  "security.zinc.refining-baseline": toSupply(
    "Refined zinc by country is not in the Mineral Commodity Summaries: ILZSG.",
  ),
};

const sustainability = {
  "sustainability.fuel-factor": cited(
    "IPCC-2006",
    "second-hand",
  )({
    value: 74.1,
    year: 2006,
    note: "Diesel, default of volume 2, table 2.2; most fuel of mines is diesel.",
  }),
  "sustainability.copper.tailings-per-tonne": own({
    value: 202,
    low: 150,
    high: 260,
    year: 2022,
    note: "Concentrate route: grade 0.54 %, recovery 90 %, less 3.7 t of concentrate.",
  }),
  "sustainability.zinc.water-per-tonne": toSupply("Water of zinc mining was not obtained: company reports."),
  "sustainability.zinc.tailings-per-tonne": toSupply(
    "Tailings of zinc mining were not obtained: company reports.",
  ),
};

/** The scalar inputs of the pillar sheets by id, without those of the producing partner. */
export const pillarFigures: Readonly<Record<string, ShippedInput>> = {
  ...economic,
  ...energy,
  ...security,
  ...sustainability,
};
