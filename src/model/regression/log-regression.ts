import { completeYears, type DemandHistory } from "./demand-history";
import { factorise } from "./factorise";
import { leastSquares } from "./least-squares";
import { type Estimate, judged, type Regression, type Term } from "./regression";
import { Unidentified } from "./unidentified";
import { mean } from "../statistics/mean";
import { at, dot, type Vector } from "./vectors";

/** A series follows from others where less than this share of it is its own. */
const collinear = 1e-7;

/**
 * Log–log regression: ln demand = constant + income elasticity · ln GDP (+ price elasticity · ln price) (+ trend · year).
 *
 * Series are counted from their means and the constant is found afterwards, so that series which move together are found
 * whatever their size. The trend is the relative change a year that neither GDP nor price explains.
 * @param withTrend whether the trend is a term
 * @throws Unidentified "too-few", "constant" demand, or "dependent" with the place of a term: GDP 0, then price, trend
 * @see Stuermer, M. (2017). Industrialization and the demand for mineral commodities. Journal of International Money and
 * Finance 76, 16–27.
 */
export function logRegression(history: DemandHistory, withTrend: boolean): Regression {
  const years = completeYears(history);
  const terms: Term[] = ["gdp"];
  const series: Vector[] = [years.gdp];
  if (years.price !== undefined) {
    terms.push("price");
    series.push(years.price);
  }
  if (withTrend) {
    terms.push("trend");
    series.push(years.places);
  }
  const columns = series.map(centred);
  checkYears(years.demand, columns);
  const fit = leastSquares([years.demand.map(() => 1), ...columns], years.demand);
  const estimates = terms.map((term, index): Estimate => ({
    term,
    value: at(fit.coefficients, index + 1),
    standardError: at(fit.standardErrors, index + 1),
  }));
  // Of the series as they are, the constant is what the centred ones give less their means.
  const weights = [1, ...series.map((column) => -mean(column))];
  const constant: Estimate = {
    term: "constant",
    value: dot(weights, fit.coefficients),
    standardError: Math.sqrt(
      dot(
        weights,
        fit.covariance.map((row) => dot(row, weights)),
      ),
    ),
  };
  return { estimates: [...estimates, constant], ...judged(years, fit) };
}

function checkYears(demand: Vector, columns: readonly Vector[]): void {
  const needed = columns.length + 2;
  if (demand.length < needed) throw new Unidentified("too-few", needed);
  if (centred(demand).every((value) => value === 0)) throw new Unidentified("constant");
  const { rank, order } = factorise(columns, collinear);
  if (rank < columns.length) throw new Unidentified("dependent", at(order, rank));
}

/** A series less its mean; nothing but zeros where only rounding is left. */
function centred(series: Vector): number[] {
  const centre = mean(series);
  const rounding = 1e-13 * Math.abs(centre);
  return series.map((value) => (Math.abs(value - centre) > rounding ? value - centre : 0));
}
