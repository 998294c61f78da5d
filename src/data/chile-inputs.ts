/** Chile's mine output, its part in Japan's feed, and factors of its mines. */
import { chileCopperOutput } from "./supply-tables";
import { cited } from "./cited-input";
import type { ShippedInput } from "./model-input";
import { type ProducerInputs, toSupply } from "./producer-inputs";

const energy = cited("COCHILCO-EN", "derived");

export const chileInputs: ProducerInputs = {
  "copper.national-output": chileCopperOutput,
  "zinc.national-output": toSupply(
    "The source counts Chile's zinc among other countries: what is entered here is to be taken off that row.",
  ),
  "copper.feed.producer": cited(
    "KOZAN-2020",
    "seen",
  )({ value: 541, year: 2019, note: "From Chile, contained metal; latest year obtained." }),
  "zinc.feed.producer": toSupply(
    "Zinc concentrate from Chile, contained metal: trade statistics HS 2608 by origin.",
  ),
  "energy.copper.electricity": energy({
    value: 5.09,
    low: 4.31,
    high: 5.09,
    year: 2022,
    note: "All routes: 97,696 TJ over 5,330 kt of output, which is recalled. Low: 2019.",
  }),
  "energy.zinc.electricity": toSupply(
    "Electricity of zinc mining in Chile was not obtained: company reports.",
  ),
  "energy.grid-renewable": toSupply(
    "Renewable share of Chile's electricity was not obtained: the operator of the grid.",
  ),
  "energy.generation": toSupply("Chile's generation was not obtained: the operator of the grid."),
  "people.officials-baseline": toSupply("Officials of Chile trained a year were not obtained: the ministry."),
  "people.workers": toSupply("Workers of Chile's mines were not obtained: the ministry; company reports."),
  "security.blockade-days": toSupply("Days on which roads of Chile's mines were closed were not obtained."),
  "security.producer-disruption": toSupply(
    "Probability that a year's feed from Chile fails: the planner's judgement.",
  ),
  "sustainability.grid-factor": toSupply(
    "Emission factor of Chile's electricity was not obtained: the official one of the country.",
  ),
  "sustainability.copper.fuel": energy({
    value: 16.5,
    low: 14.2,
    high: 16.5,
    year: 2022,
    note: "All routes: 88,100 TJ over 5,330 kt of output, which is recalled. Low: 2018.",
  }),
  "sustainability.copper.water-per-tonne": cited(
    "COCHILCO-WA",
    "derived",
  )({
    value: 68,
    low: 68,
    high: 94,
    year: 2019,
    note: "Continental water, 12.45 m³/s over a recalled output of 5,790 kt. High: with sea water, 2017.",
  }),
  "sustainability.zinc.fuel": toSupply("Fuel of zinc mining in Chile was not obtained: company reports."),
};

export const chileExchangeRate: ShippedInput = toSupply(
  "Pesos for a dollar, mean of the year, were not obtained: the central bank.",
);
