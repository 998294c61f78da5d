/** World GDP, people and metal prices that the hindcast runs on: as they came, or as they could be thought then. */
import type { Driver } from "../../../src/model/demand/drivers";
import type { Metal } from "../../../src/model/metals";
import { lastObserved, shippedYears, valueIn, type YearlySeries } from "./hindcast-series";

/** The economy of a metal by year: drivers of the model. */
export type EconomyPath = (metal: Metal) => readonly (readonly [Driver, ReadonlyMap<number, number>])[];

/** Years before the base year whose mean growth is carried on where the future is not known. */
export const yearsCarriedOn = 20;

const first = 1980;
const gdp = shippedYears("gdp.world", first);
const population = shippedYears("population.world", first);
const price = (metal: Metal): YearlySeries => shippedYears(`${metal}.price.real`, first);

/** A value for the base year and every year after it. */
const fromYear = (baseYear: number, valueOf: (year: number) => number): ReadonlyMap<number, number> =>
  new Map(
    Array.from({ length: lastObserved - baseYear + 1 }, (_, index) => [
      baseYear + index,
      valueOf(baseYear + index),
    ]),
  );

/** GDP and people as they came. */
const actualActivity = (baseYear: number): ReturnType<EconomyPath> => [
  ["gdp-growth", fromYear(baseYear, (year) => (valueIn(gdp, year) / valueIn(gdp, year - 1) - 1) * 100)],
  ["population", fromYear(baseYear, (year) => valueIn(population, year))],
];

/** GDP, people and the real price as they came. */
export const actualEconomy =
  (baseYear: number): EconomyPath =>
  (metal) => [
    ...actualActivity(baseYear),
    [`price.${metal}`, fromYear(baseYear, (year) => valueIn(price(metal), year))],
  ];

/** GDP and people as they came, the real price held at that of the base year, as the scenarios hold it. */
export const actualAtHeldPrice =
  (baseYear: number): EconomyPath =>
  () =>
    actualActivity(baseYear);

/** Mean growth of the years before the base year carried on, the real price held: nothing after the base year is known. */
export const economyThoughtThen =
  (baseYear: number): EconomyPath =>
  () => {
    const growth = (series: YearlySeries): number =>
      (valueIn(series, baseYear) / valueIn(series, baseYear - yearsCarriedOn)) ** (1 / yearsCarriedOn);
    const people = valueIn(population, baseYear);
    return [
      ["gdp-growth", fromYear(baseYear, () => (growth(gdp) - 1) * 100)],
      ["population", fromYear(baseYear, (year) => people * growth(population) ** (year - baseYear))],
    ];
  };
