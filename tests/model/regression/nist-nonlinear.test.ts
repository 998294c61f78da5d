/** NIST's reference problems in non-linear regression: 27 models with certified results. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type NonlinearProblem,
  nonlinearLeastSquares,
} from "../../../src/model/regression/nonlinear-least-squares";
import { digits } from "../statistics/digits";
import { exactLanczosResiduals } from "./exact-lanczos";
import { nistModels } from "./nist-models";
import { numericJacobian } from "./numeric-jacobian";

type Numbers = readonly number[];

interface Problem {
  readonly name: string;
  readonly start1: Numbers;
  readonly start2: Numbers;
  readonly params: Numbers;
  readonly se: Numbers;
  readonly rss: number;
  readonly residualSd: number;
  readonly x: readonly (number | Numbers)[];
  readonly y: Numbers;
}

const file = join(__dirname, "known-answers/nist-nonlinear.json");
const { nonlinear } = JSON.parse(readFileSync(file, "utf8")) as { nonlinear: Problem[] };

function problemOf({ name, x, y }: Problem): NonlinearProblem {
  const model = nistModels[name];
  if (model === undefined) throw new Error(`${name} has no model.`);
  const points = x.map((point) => (typeof point === "number" ? [point] : point));
  const data = name === "Nelson" ? y.map(Math.log) : y;
  const values = (parameters: Numbers): number[] => points.map((point) => model(parameters, point));
  return {
    residuals: (parameters) =>
      name === "Lanczos1"
        ? exactLanczosResiduals(parameters, points.flat(), data)
        : values(parameters).map((value, row) => data[row]! - value),
    jacobian: (parameters) => numericJacobian(values, parameters),
  };
}

const fewest = (computed: Numbers, certified: Numbers): number =>
  Math.min(...certified.map((value, index) => digits(computed[index]!, value)));

test("all 27 problems are here", () => {
  expect(nonlinear.map(({ name }) => name).sort()).toEqual(Object.keys(nistModels).sort());
  expect(nonlinear).toHaveLength(27);
});

describe.each(["start2", "start1"] as const)("from %s", (start) => {
  test.each(nonlinear.map((problem) => [problem.name, problem] as const))("%s", (_name, problem) => {
    const fit = nonlinearLeastSquares(problemOf(problem), problem[start]);
    expect(fewest(fit.parameters, problem.params)).toBeGreaterThan(8);
    expect(fewest(fit.standardErrors, problem.se)).toBeGreaterThan(7);
    expect(digits(fit.residualSd, problem.residualSd)).toBeGreaterThan(6.5);
    const squares = fit.residuals.reduce((sum, residual) => sum + residual * residual, 0);
    expect(digits(squares, problem.rss)).toBeGreaterThan(6);
  });
});
