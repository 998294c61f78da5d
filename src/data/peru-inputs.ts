/** Peru's mine output, its part in Japan's feed, and factors of its mines. */
import { cited } from "./cited-input";
import type { ShippedInput } from "./model-input";
import { peruNationalTotal } from "./peru-national-total";
import { type ProducerInputs, toSupply } from "./producer-inputs";

const chile = "Mean of Chile's mines, all routes; none was obtained for Peru.";

export const peruInputs: ProducerInputs = {
  "copper.national-output": peruNationalTotal.copper,
  "zinc.national-output": peruNationalTotal.zinc,
  "copper.feed.producer": cited(
    "KOZAN-2020",
    "seen",
  )({ value: 197, year: 2019, note: "From Peru, contained metal; latest year obtained." }),
  "zinc.feed.producer": toSupply(
    "Zinc concentrate from Peru, contained metal: trade statistics HS 2608 by origin.",
  ),
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
  "energy.zinc.electricity": toSupply(
    "Electricity of zinc mining in Peru was not obtained: company reports.",
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
  "people.officials-baseline": cited(
    "JOGMEC-HIST",
    "derived",
  )({
    value: 12,
    year: 2020,
    note: "33 trained in Japan and about 100 on the job in the eleven years from April 2009 to March 2020.",
  }),
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
  "security.blockade-days": cited(
    "INFOMERCADO",
    "derived",
  )({
    value: 79,
    year: 2022,
    note: "Road to Las Bambas: more than 540 days in 6.83 years, 2016 to November 2022.",
  }),
  "security.producer-disruption": toSupply(
    "Probability that a year's feed from Peru fails: the planner's judgement.",
  ),
  "sustainability.grid-factor": cited(
    "OWN",
    "derived",
  )({
    value: 0.18,
    low: 0.16,
    high: 0.2,
    year: 2024,
    note: "Peru: 40.1 % thermal at an assumed 0.45; the official factor was not obtained.",
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
  "sustainability.zinc.fuel": toSupply("Fuel of zinc mining in Peru was not obtained: company reports."),
};

export const peruExchangeRate: ShippedInput = cited(
  "BCRP",
  "recalled",
)({ value: 3.75, year: 2024, note: "To be confirmed." });
