import { at, type Vector } from "./vectors";

/** Yearly series of demand and what may drive it; NaN where a year is missing. */
export interface DemandHistory {
  /** Above 0, any unit. */
  readonly demand: Vector;
  /** Income: real GDP, or GDP per head where demand is per head. Above 0. */
  readonly gdp: Vector;
  /** Real price, above 0. */
  readonly price?: Vector | undefined;
}

/** Years that have every figure, as logarithms. */
export interface CompleteYears {
  /** Places in the series. */
  readonly places: Vector;
  readonly demand: Vector;
  readonly gdp: Vector;
  readonly price: Vector | undefined;
}

/** The years in which no figure is missing. */
export function completeYears({ demand, gdp, price }: DemandHistory): CompleteYears {
  const given = price === undefined ? [demand, gdp] : [demand, gdp, price];
  const places = [...demand.keys()].filter((place) => given.every((series) => at(series, place) > 0));
  const logs = (series: Vector): number[] => places.map((place) => Math.log(at(series, place)));
  return { places, demand: logs(demand), gdp: logs(gdp), price: price && logs(price) };
}

/** Residuals at their places in the whole series, NaN between, for statistics of neighbours. */
export function inPlace(residuals: Vector, places: Vector): number[] {
  const all = Array.from({ length: at(places, places.length - 1) + 1 }, () => NaN);
  places.forEach((place, index) => {
    all[place] = at(residuals, index);
  });
  return all;
}
