/** NIST's reference problems in linear regression. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { leastSquares, rSquared } from "../../../src/model/regression/least-squares";
import { mean } from "../../../src/model/statistics/mean";
import { digits } from "../statistics/digits";

type Numbers = readonly number[];

interface Problem {
  readonly name: string;
  /** `poly10` is a polynomial of that degree in the one column. */
  readonly design: string;
  readonly intercept: boolean;
  readonly params: Numbers;
  readonly se: Numbers;
  readonly residualSd: number;
  readonly r2: number;
  readonly X: readonly Numbers[];
  readonly y: Numbers;
}

const file = join(__dirname, "known-answers/nist-linear.json");
const { linear } = JSON.parse(readFileSync(file, "utf8")) as { linear: Problem[] };

function columnsOf({ design, intercept, X }: Problem): number[][] {
  const degree = Number(/^poly(\d+)$/.exec(design)?.[1] ?? 0);
  const columns =
    degree > 0
      ? Array.from({ length: degree }, (_, power) => X.map(([x = NaN]) => x ** (power + 1)))
      : X[0]!.map((_, place) => X.map((row) => row[place]!));
  return intercept ? [X.map(() => 1), ...columns] : columns;
}

const fewest = (computed: Numbers, certified: Numbers): number =>
  Math.min(...certified.map((value, index) => digits(computed[index]!, value)));

/** Powers of Filip's x lose digits before the fit begins: rounded to doubles they allow 8 of them. */
const promised = new Map([["Filip", 7]]);

test.each(linear.map((problem) => [problem.name, problem] as const))("%s", (name, problem) => {
  const fit = leastSquares(columnsOf(problem), problem.y);
  const atLeast = promised.get(name) ?? 12;
  expect(fewest(fit.coefficients, problem.params)).toBeGreaterThan(atLeast);
  expect(fewest(fit.standardErrors, problem.se)).toBeGreaterThan(atLeast);
  expect(digits(fit.residualSd, problem.residualSd)).toBeGreaterThan(atLeast);
  const centre = problem.intercept ? mean(problem.y) : 0;
  expect(digits(rSquared(problem.y, fit.residuals, centre), problem.r2)).toBeGreaterThan(10);
});

test("all eleven problems are here", () => {
  expect(linear).toHaveLength(11);
});
