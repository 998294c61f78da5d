import { stockErrors } from "../../language/en/stock-errors";
import { stockWords } from "../../language/en/stock-words";
import { errors } from "../../language/en/errors";
import type { Lifetimes } from "../../model/stocks/cohort-curve";
import type { Lifetime, LifetimeDistribution } from "../../model/stocks/lifetime";
import { isOmitted, type Cell } from "../cells/cell";
import { singleCell } from "../cells/grid";
import { wrongInput } from "../function-error";
import { distributionNames } from "./stock-names";
import { perYear } from "./yearly-series";

/** Longest lifetime in years. */
const longest = 10_000;
/** Bounds of a standard deviation in lifetimes, and the greatest shape. */
const bounds = { narrowest: 1e-6, widest: 100, shape: 1000 };

/** The distribution a cell names; if left out, Lognormal where there is a spread, else Fixed. */
export function distributionOf(cell: Cell, hasSpread: boolean): LifetimeDistribution {
  if (!isOmitted(cell)) return distributionNames.find(cell);
  return hasSpread ? "lognormal" : "fixed";
}

/**
 * A lifetime whose numbers are possible.
 * @throws FunctionError #VALUE! with what is allowed
 */
export function lifetimeOf(distribution: LifetimeDistribution, lifetime: number, spread: number): Lifetime {
  const isFixed = distribution === "fixed";
  if (!(lifetime >= 0 && lifetime <= longest) || (lifetime === 0 && !isFixed)) {
    throw wrongInput(stockErrors.lifetimeOutside(lifetime, longest));
  }
  if (!isFixed) checkSpread(distribution, lifetime, spread);
  return { distribution, lifetime, spread: isFixed ? 0 : spread };
}

function checkSpread(distribution: LifetimeDistribution, lifetime: number, spread: number): void {
  if (spread === 0) throw wrongInput(stockErrors.spreadMissing(stockWords.distributions[distribution]));
  if (distribution === "weibull-scale-shape") {
    if (!(spread > 0 && spread <= bounds.shape)) throw wrongInput(stockErrors.shapeOutside(spread));
  } else if (!(spread >= bounds.narrowest * lifetime && spread <= bounds.widest * lifetime)) {
    throw wrongInput(stockErrors.spreadOutside(spread));
  }
}

/** Arguments about lifetimes as Excel hands them over. */
export interface LifetimeArguments {
  readonly lifetime: unknown;
  readonly spread: unknown;
  readonly distribution: Cell;
}

/** One lifetime for all cohorts, or one a cohort where lifetime or spread are ranges of one value a year. */
export function lifetimesOf(args: LifetimeArguments, years: number): Lifetimes {
  // An empty cell arrives as 0 on the desktop: only who names a distribution can mean a lifetime of 0.
  if (isLeftOut(args.lifetime) && isOmitted(args.distribution)) throw wrongInput(errors.missing("lifetime"));
  const lifetime = perYear(args.lifetime, "lifetime", years);
  const hasSpread = !isLeftOut(args.spread);
  const spread = hasSpread ? perYear(args.spread, "spread", years) : 0;
  const distribution = distributionOf(args.distribution, hasSpread);
  if (typeof lifetime === "number" && typeof spread === "number") {
    return lifetimeOf(distribution, lifetime, spread);
  }
  return Array.from({ length: years }, (_, cohort) =>
    lifetimeOf(distribution, inYear(lifetime, cohort), inYear(spread, cohort)),
  );
}

const inYear = (values: number | readonly number[], year: number): number =>
  typeof values === "number" ? values : (values[year] ?? 0);

const isLeftOut = (argument: unknown): boolean => {
  const cell = singleCell(argument);
  return cell !== undefined && isOmitted(cell);
};
