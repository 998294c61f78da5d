import { nonlinearLeastSquares, type NonlinearFit } from "./nonlinear-least-squares";
import { type CompleteYears, completeYears, type DemandHistory } from "./demand-history";
import { type Estimate, judged, type Regression, type Term } from "./regression";
import { Unidentified } from "./unidentified";
import { mean } from "../statistics/mean";
import { at, dot, type Vector } from "./vectors";

const mostIterations = 200;
/** A saturation beyond so many times the largest demand is none that the data could show, as a logarithm. */
const farthest = Math.log(1000);
/** Steepness, and half-way point from the mean of ln GDP. */
const starts = [1, 2, 4, 8].flatMap((steepness) =>
  [-2, -1, -0.5, 0, 0.5, 1, 2].map((halfway) => [steepness, halfway] as const),
);

/**
 * Demand per head that saturates with income: saturation / (1 + (halfway / GDP)^steepness), times
 * (price / mean price)^price elasticity where a price is given; fitted to logarithms.
 *
 * It is a logistic curve of ln GDP. The income elasticity is `steepness` while demand is small and falls to 0 with
 * saturation: steepness · (1 − share of saturation reached).
 * @param history demand per head and GDP per head
 * @throws Unidentified "too-few", "constant", or "no-saturation" where demand shows no end of its growth
 * @see Malenbaum, W. (1978). World Demand for Raw Materials in 1985 and 2000. McGraw-Hill: intensity of use and income.
 */
export function saturationRegression(history: DemandHistory): Regression {
  const years = completeYears(history);
  const needed = years.price === undefined ? 4 : 5;
  if (years.places.length < needed) throw new Unidentified("too-few", needed);
  if (years.demand.every((value) => value === years.demand[0])) throw new Unidentified("constant");
  const centre = mean(years.gdp);
  const gdp = years.gdp.map((value) => value - centre);
  const prices = years.price?.map((value) => value - mean(years.price ?? []));
  const fit = search({ ...years, gdp, price: prices });
  const [level = NaN, steepness = NaN, halfway = NaN] = fit.parameters;
  const last = steepness * (at(gdp, gdp.length - 1) - halfway);
  const names: readonly Term[] = ["saturation", "steepness", "halfway", "price"];
  const values = [Math.exp(level), steepness, Math.exp(halfway + centre), at(fit.parameters, 3)];
  const estimates = fit.standardErrors.map((error, index): Estimate => {
    const isPositive = index === 0 || index === 2;
    const value = at(values, index);
    const term = names[index] ?? "price";
    return { term, value, standardError: isPositive ? value * error : error, isPositive };
  });
  return { estimates, ...judged(years, fit), lastElasticity: steepness / (1 + Math.exp(last)) };
}

/** The best fit from a grid of starts; price and GDP are counted from their means. */
function search({ demand, gdp, price }: CompleteYears): NonlinearFit {
  const residuals = ([level = NaN, steepness = NaN, halfway = NaN, elasticity = 0]: Vector): number[] =>
    gdp.map((income, row) => {
      const model = level - Math.log1p(Math.exp(-steepness * (income - halfway)));
      return at(demand, row) - model - elasticity * (price?.[row] ?? 0);
    });
  const jacobian = ([, steepness = NaN, halfway = NaN]: Vector): number[][] => {
    const open = gdp.map((income) => 1 / (1 + Math.exp(steepness * (income - halfway))));
    const columns = [
      gdp.map(() => 1),
      gdp.map((income, row) => (income - halfway) * at(open, row)),
      open.map((share) => -steepness * share),
    ];
    return price === undefined ? columns : [...columns, [...price]];
  };
  const extra = price === undefined ? [] : [0];
  const ranked = starts
    .map((shape) => {
      const level = mean(residuals([0, ...shape, ...extra]));
      const start = [level, ...shape, ...extra];
      const left = residuals(start);
      return { start, squares: dot(left, left) };
    })
    .sort((one, other) => one.squares - other.squares);
  for (const { start } of ranked.slice(0, 5)) {
    const fit = attempt(() => nonlinearLeastSquares({ residuals, jacobian }, start, mostIterations));
    if (fit !== undefined) return checked(fit, Math.max(...demand));
  }
  throw new Unidentified("no-saturation");
}

function attempt(fit: () => NonlinearFit): NonlinearFit | undefined {
  try {
    return fit();
  } catch (error) {
    if (error instanceof Unidentified) return undefined;
    throw error;
  }
}

/** A saturation known no better than by a factor of e, or never approached, is none; so is a fall with income. */
function checked(fit: NonlinearFit, largest: number): NonlinearFit {
  const [level = NaN, steepness = NaN] = fit.parameters;
  const isFound = at(fit.standardErrors, 0) <= 1 && level - largest <= farthest && steepness > 0;
  if (!isFound) throw new Unidentified("no-saturation");
  return fit;
}
