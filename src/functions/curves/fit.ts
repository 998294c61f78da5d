import { curveWords } from "../../language/en/curve-words";
import type { Curve } from "../../model/curves/curve";
import { curves, parameterIds } from "../../model/curves/curves";
import { type CurveFit, fitCurve } from "../../model/curves/fit-curve";
import type { Result, Table } from "../cells/elementwise";
import { optionalNumber } from "../cells/number";
import { oneCell } from "../cells/one-cell";
import { curveNames } from "./curve-names";
import { checkLengths, numberSeries } from "./number-series";
import { finite, identified } from "./unidentified-error";

/** Arguments of FIT as Excel hands them over. */
export interface FitArguments {
  readonly x: unknown;
  readonly y: unknown;
  readonly curve: unknown;
  readonly start: unknown;
}

/** A growth curve fitted to points: parameters with standard errors, what follows from them, and how well it fits. */
export function fitTable(args: FitArguments): Table {
  const curve = curves[curveNames.find(oneCell(args.curve, "curve"))];
  const origin = optionalNumber(oneCell(args.start, "start"), "start");
  const x = numberSeries(args.x, "x");
  const y = numberSeries(args.y, "y");
  checkLengths("x", x, "y", y);
  const complete = [...x.keys()].filter((place) => !Number.isNaN((x[place] ?? 0) + (y[place] ?? 0)));
  const points = {
    x: complete.map((place) => x[place] ?? 0),
    y: complete.map((place) => y[place] ?? 0),
  };
  const search = {
    model: `The ${curveWords.curves[curve.id]} curve`,
    explained: "y",
    observations: complete.length,
  } as const;
  return tableOf(
    curve,
    identified(search, () => fitCurve(curve, points, origin)),
  );
}

function tableOf(curve: Curve, fit: CurveFit): Table {
  const { parameters, standardErrors, rSquared, residualSd, observations, degrees } = fit;
  finite([...parameters, ...standardErrors, rSquared, residualSd]);
  const labels = parameterIds(curve).map((id) => curveWords.parameters[id]);
  const facts = curve.facts(parameters).filter(([, value]) => Number.isFinite(value));
  const figures: Result[][] = [
    ...facts.map(([id, value]) => [curveWords.facts[id], value]),
    [curveWords.rSquared, rSquared],
    [curveWords.residualSd, residualSd],
    [curveWords.observations, observations],
    [curveWords.degrees, degrees],
  ];
  return [
    [...curveWords.fitHeader],
    ...labels.map((label, index) => [label, parameters[index] ?? 0, standardErrors[index] ?? ""]),
    ...figures.map((row) => [...row, ""]),
  ];
}
