/** Custom functions for growth curves and elasticities; their comments are what Excel shows. */
import { answerLater } from "./answer-later";

/**
 * Growth curves.
 * @customenum {string}
 */
const enum GrowthCurve {
  /** Level, growth rate, [origin] */
  exponential = "Exponential",
  /** Saturation, growth rate, midpoint */
  logistic = "Logistic",
  /** Saturation, growth rate, inflection */
  gompertz = "Gompertz",
  /** Cumulative: market potential, innovation, imitation, [start] */
  bass = "Bass",
  /** Adopted in the unit of x that ends at x, such as sales of a year; parameters of Bass */
  bassRate = "Bass rate",
}

/**
 * Forms of the regression.
 * @customenum {string}
 */
const enum ElasticityForm {
  /** Logarithms on logarithms, and a yearly trend */
  trend = "With trend",
  /** Logarithms on logarithms */
  plain = "Without trend",
  /** Demand per head that saturates with GDP per head */
  saturation = "Saturation",
}

/**
 * Value of a growth curve: exponential, logistic, Gompertz or Bass.
 * @customfunction CURVE
 * @helpurl https://localhost:3000/docs/functions/curve.html
 * @param curve Exponential, Logistic, Gompertz, Bass (cumulative) or Bass rate (adopted in one unit of x).
 * @param x Where the value is wanted, such as a year.
 * @param parameters The curve's parameters in their order, or the whole table that FIT answers with.
 * @returns The value at x, in the unit of the first parameter.
 */
export function curve(curve: GrowthCurve[][], x: unknown[][], parameters: unknown[][]): Promise<unknown[][]> {
  return answerLater(({ curveValues }) => curveValues(curve, x, parameters));
}

/**
 * A growth curve fitted to data by least squares: parameters with standard errors, R², residual sd.
 * @customfunction FIT
 * @helpurl https://localhost:3000/docs/functions/fit.html
 * @param x Row or column of numbers such as years; a point with a blank x or y is left out.
 * @param y Row or column of as many values.
 * @param curve Exponential, Logistic, Gompertz, Bass (cumulative) or Bass rate.
 * @param start Where x counts from for Exponential and Bass; taken from the data if left out.
 * @returns A header, the parameters, what follows from them, and how well the curve fits.
 */
export function fit(
  x: unknown[][],
  y: unknown[][],
  curve: GrowthCurve[][],
  start?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ fitTable }) => fitTable({ x, y, curve, start }));
}

/**
 * Elasticities of demand: regression on GDP, price and trend with errors, tests and intervals.
 * @customfunction ELASTICITY
 * @helpurl https://localhost:3000/docs/functions/elasticity.html
 * @param demand Row or column of yearly demand, above 0; years with a blank are left out.
 * @param gdp Real GDP of the same years; per head if demand is per head.
 * @param price Real price of the same years; no price elasticity if left out.
 * @param form With trend (if left out), Without trend, or Saturation for demand and GDP per head.
 * @returns A header, a row for each estimate, then R², Durbin–Watson and other figures.
 */
export function elasticity(
  demand: unknown[][],
  gdp: unknown[][],
  price?: unknown[][],
  form?: ElasticityForm[][],
): Promise<unknown[][]> {
  return answerLater(({ elasticityTable }) => elasticityTable({ demand, gdp, price, form }));
}

/**
 * Demand by constant elasticities: base × driver ^ elasticity × price ratio ^ price elasticity.
 * @customfunction ELASTICDEMAND
 * @helpurl https://localhost:3000/docs/functions/elasticdemand.html
 * @param base Demand while driver and price are at their base, any unit.
 * @param driver Driver against its base, such as 1.2 for GDP that is a fifth larger.
 * @param elasticity Elasticity by the driver, such as 0.8.
 * @param priceRatio Price against its base; 1 if left out.
 * @param priceElasticity Elasticity by the price, such as -0.1; 0 if left out.
 * @returns Demand in the unit of the base.
 */
export function elasticDemand(
  base: unknown[][],
  driver: unknown[][],
  elasticity: unknown[][],
  priceRatio?: unknown[][],
  priceElasticity?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ elasticDemandValues }) =>
    elasticDemandValues([base, driver, elasticity, priceRatio, priceElasticity]),
  );
}
