/** Factors and baselines of the pillars with their sources; what is not cited is for the user to supply. */
import type { ShippedInput } from "./model-input";

type Figure = Omit<ShippedInput, "source" | "confidence">;

const cited =
  (source: string, confidence: ShippedInput["confidence"]) =>
  (figure: Figure): ShippedInput => ({ ...figure, source, confidence });

const own = cited("OWN", "derived");

const missing = (note: string): ShippedInput => ({
  value: null,
  year: 2024,
  source: "OWN",
  confidence: "user to supply",
  note,
});

const chile = "Mean of Chile's mines, all routes; none was obtained for Peru.";

const economic = {
  "economic.jpy-rate": cited("FED-H10", "seen")({ value: 151.4551, year: 2024, note: "Mean of the year." }),
  "economic.pen-rate": cited("BCRP", "recalled")({ value: 3.75, year: 2024, note: "To be confirmed." }),
};

const energy = {
  "energy.copper.electricity": cited(
    "STAKEH-2023",
    "derived",
  )({
    value: 4.04,
    low: 4.04,
    high: 5.09,
    year: 2022,
    note: "Las Bambas, pit and concentrator: 1.03 TWh over 254.836 kt. High: Chile, all routes.",
  }),
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
  "energy.zinc.electricity": missing("Electricity of zinc mining in Peru was not obtained: company reports."),
  "energy.zinc.electricity-change": missing(
    "Follows the electricity of zinc mining; while it is empty, none.",
  ),
  "energy.grid-renewable": cited(
    "RUMBO-SNMPE",
    "derived",
  )({
    value: 0.599,
    year: 2024,
    note: "Hydro 51.3 %, wind 6.5 %, solar 2.1 % of the national mix. Stands in for the mines' own, which was not obtained.",
  }),
  "energy.generation": cited("RUMBO-SNMPE", "second-hand")({ value: 60029, year: 2024, note: "National." }),
  "energy.price": missing(
    "Price that mines pay for electricity: contracts; regulator's reports on free customers.",
  ),
};

const people = {
  "people.workers": cited(
    "MINEM-BEM",
    "derived",
  )({
    value: 59.3,
    low: 7.8,
    high: 59.3,
    year: 2024,
    note:
      "237,603 workers of all metals over 4,006.8 kt of copper and zinc, an upper bound. " +
      "Low: staff of Quellaveco, 2,500 over 319.6 kt, without contractors.",
  }),
};

const security = {
  "security.blockade-days": cited(
    "INFOMERCADO",
    "derived",
  )({ value: 79, year: 2022, note: "More than 540 days in 6.83 years, 2016 to November 2022." }),
  "security.producer-disruption": missing(
    "Probability that a year's feed from Peru fails: the planner's judgement.",
  ),
};

const sustainability = {
  "sustainability.grid-factor": own({
    value: 0.18,
    low: 0.16,
    high: 0.2,
    year: 2024,
    note: "Peru: 40.1 % thermal at an assumed 0.45; the official factor was not obtained.",
  }),
  "sustainability.fuel-factor": cited(
    "IPCC-2006",
    "second-hand",
  )({
    value: 74.1,
    year: 2006,
    note: "Diesel, default of volume 2, table 2.2; most fuel of mines is diesel.",
  }),
  "sustainability.copper.fuel": cited(
    "COCHILCO-EN",
    "derived",
  )({ value: 16.5, low: 14.2, high: 16.5, year: 2022, note: chile }),
  "sustainability.copper.water-per-tonne": cited(
    "NORTHEY-2013",
    "second-hand",
  )({
    value: 70.4,
    low: 68,
    high: 350,
    year: 2012,
    note: "Mean of reporting mines in eleven countries. Low: continental water in Chile, 2019; high: the largest reported.",
  }),
  "sustainability.copper.tailings-per-tonne": own({
    value: 202,
    low: 150,
    high: 260,
    year: 2022,
    note: "Concentrate route: grade 0.54 %, recovery 90 %, less 3.7 t of concentrate.",
  }),
  "sustainability.zinc.fuel": missing("Fuel of zinc mining in Peru was not obtained: company reports."),
  "sustainability.zinc.water-per-tonne": missing("Water of zinc mining was not obtained: company reports."),
  "sustainability.zinc.tailings-per-tonne": missing(
    "Tailings of zinc mining were not obtained: company reports.",
  ),
};

/** Every scalar input of the pillar sheets by id. */
export const pillarFigures: Readonly<Record<string, ShippedInput>> = {
  ...economic,
  ...energy,
  ...people,
  ...security,
  ...sustainability,
};
