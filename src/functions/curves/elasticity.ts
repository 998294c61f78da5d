import { curveErrors } from "../../language/en/curve-errors";
import { curveWords } from "../../language/en/curve-words";
import type { Parameter } from "../../language/en/errors";
import { completeYears, type DemandHistory } from "../../model/regression/demand-history";
import { logRegression } from "../../model/regression/log-regression";
import type { Estimate, Regression, Term } from "../../model/regression/regression";
import { saturationRegression } from "../../model/regression/saturation-regression";
import { studentQuantile, studentTwoSided } from "../../model/statistics/student-t";
import { isOmitted } from "../cells/cell";
import type { Result, Table } from "../cells/elementwise";
import { singleCell } from "../cells/grid";
import { oneCell } from "../cells/one-cell";
import { noResult } from "../function-error";
import { type ElasticityForm, formNames } from "./curve-names";
import { checkLengths, numberSeries } from "./number-series";
import { finite, identified } from "./unidentified-error";

/** Arguments of ELASTICITY as Excel hands them over. */
export interface ElasticityArguments {
  readonly demand: unknown;
  readonly gdp: unknown;
  readonly price: unknown;
  readonly form: unknown;
}

/** A regression of demand on GDP, price and trend as a table of estimates and of the figures it is judged by. */
export function elasticityTable(args: ElasticityArguments): Table {
  const cell = oneCell(args.form, "form");
  const form = isOmitted(cell) ? "trend" : formNames.find(cell);
  const history = historyOf(args);
  const terms: Term[] = ["gdp", ...(history.price === undefined ? [] : (["price"] as const)), "trend"];
  const search = {
    model: "This regression",
    explained: "demand",
    observations: completeYears(history).places.length,
    term: (place: number) => curveWords.terms[terms[place] ?? "trend"].toLowerCase(),
    noSaturation: curveErrors.noIncomeSaturation,
  } as const;
  return tableOf(identified(search, () => regressionOf(history, form)));
}

const regressionOf = (history: DemandHistory, form: ElasticityForm): Regression =>
  form === "saturation" ? saturationRegression(history) : logRegression(history, form === "trend");

function historyOf(args: ElasticityArguments): DemandHistory {
  const demand = positives(args.demand, "demand");
  const gdp = positives(args.gdp, "gdp");
  checkLengths("gdp", gdp, "demand", demand);
  const single = singleCell(args.price);
  if (single !== undefined && isOmitted(single)) return { demand, gdp };
  const price = positives(args.price, "price");
  checkLengths("price", price, "demand", demand);
  return { demand, gdp, price };
}

function positives(argument: unknown, parameter: Parameter): number[] {
  const series = numberSeries(argument, parameter);
  const wrong = series.find((value) => value <= 0);
  if (wrong !== undefined) throw noResult(curveErrors.notPositive(parameter, wrong));
  return series;
}

function tableOf(regression: Regression): Table {
  const { estimates, lastElasticity, degrees } = regression;
  finite(estimates.flatMap(({ value, standardError }) => [value, standardError]));
  const quantile = studentQuantile(0.975, degrees);
  const figures: [string, number][] = [
    ...(lastElasticity === undefined
      ? []
      : [[curveWords.lastElasticity, lastElasticity] as [string, number]]),
    [curveWords.rSquared, regression.rSquared],
    [curveWords.durbinWatson, regression.durbinWatson],
    [curveWords.residualSd, regression.residualSd],
    [curveWords.observations, regression.observations],
    [curveWords.degrees, degrees],
  ];
  return [
    [...curveWords.regressionHeader],
    ...estimates.map((estimate) => rowOf(estimate, degrees, quantile)),
    ...figures.map(([label, value]) => [label, known(value), "", "", "", "", ""]),
  ];
}

function rowOf(
  { term, value, standardError, isPositive }: Estimate,
  degrees: number,
  quantile: number,
): Result[] {
  const t = value / standardError;
  const test = isPositive === true || !Number.isFinite(t) ? ["", ""] : [t, studentTwoSided(t, degrees)];
  const reach = quantile * standardError;
  const interval =
    isPositive === true
      ? [value * Math.exp(-reach / value), value * Math.exp(reach / value)]
      : [value - reach, value + reach];
  return [curveWords.terms[term], value, standardError, ...test, ...interval.map(known)];
}

/** A figure that does not exist, such as Durbin–Watson of a perfect fit, is left empty. */
const known = (value: number): Result => (Number.isFinite(value) ? value : "");
