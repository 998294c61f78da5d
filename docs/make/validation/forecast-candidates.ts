/** The combinations that the choice of a forecast is repeated with: members, how they are put together, and the scale. */
import { drift, recentHalf, slopePath } from "../../../src/model/forecast/drift";
import { type ForecastScale, forecastScale } from "../../../src/model/forecast/forecast-scale";
import { holt } from "../../../src/model/forecast/holt";
import { optimisedTheta } from "../../../src/model/forecast/optimised-theta";
import { mean } from "./halves";

type Path = readonly number[];

/** Methods that are combined, in the words of the page. */
const members: Readonly<Record<string, (values: Path, horizon: number) => Path>> = {
  drift,
  "recent drift": (values, horizon) => drift(recentHalf(values), horizon),
  "recent slope": (values, horizon) => slopePath(recentHalf(values), horizon),
  "damped Holt": (values, horizon) => holt(values, horizon, true),
  Theta: optimisedTheta,
  Holt: holt,
};

const middle = (values: readonly number[]): readonly number[] =>
  [...values].sort((a, b) => a - b).slice(1, -1);

/** The middle value, or the mean of the middle two. */
const median = (values: readonly number[]): number => {
  const left = middle(values);
  return left.length > 2 ? median(left) : mean(left);
};

/** How members are put together, year by year. */
const rules: Readonly<Record<string, (values: readonly number[]) => number>> = {
  "mean of the middle": (values) => mean(middle(values)),
  median,
  mean,
};

const plainScale: ForecastScale = {
  to: (value) => value,
  from: (value) => value,
  band: (value, reach) => [value - reach, value + reach],
};

const scales: Readonly<Record<string, (values: Path) => ForecastScale>> = {
  "square roots": forecastScale,
  "plain values": () => plainScale,
};

/** One combination. */
export interface Candidate {
  readonly members: readonly string[];
  readonly rule: string;
  readonly scale: string;
}

/** The one that FORECAST uses. */
export const shippedCandidate: Candidate = {
  members: ["drift", "recent drift", "recent slope", "damped Holt", "Theta"],
  rule: "mean of the middle",
  scale: "square roots",
};

/** Every choice of some of the names, in their order. */
const subsets = (names: readonly string[]): string[][] =>
  names.reduce<string[][]>((made, name) => [...made, ...made.map((each) => [...each, name])], [[]]);

/** Every combination of at least three of the six methods, in three ways, on two scales. */
export const candidates: readonly Candidate[] = subsets(Object.keys(members))
  .filter((names) => names.length >= 3)
  .flatMap((names) =>
    Object.keys(rules).flatMap((rule) =>
      Object.keys(scales).map((scale) => ({ members: names, rule, scale })),
    ),
  );

/** A series with what every member says on every scale; computed once, combined in many ways. */
export interface Said {
  readonly past: Path;
  readonly byScale: Readonly<
    Record<string, { readonly scale: ForecastScale; readonly paths: Readonly<Record<string, Path>> }>
  >;
  readonly horizon: number;
}

/** What every member says about a series. */
export function saidOf(past: Path, horizon: number): Said {
  const entries = Object.entries(scales).map(([name, scaleOf]) => {
    const scale = scaleOf(past);
    const values = past.map(scale.to);
    const paths = Object.entries(members).map(([member, path]) => [member, path(values, horizon)] as const);
    return [name, { scale, paths: Object.fromEntries(paths) }] as const;
  });
  return { past, horizon, byScale: Object.fromEntries(entries) };
}

/** The forecast of a combination, in the unit of the series; a series that is never negative stays so. */
export function combined({ past, byScale, horizon }: Said, candidate: Candidate): number[] {
  const said = byScale[candidate.scale];
  const rule = rules[candidate.rule];
  if (said === undefined || rule === undefined) throw new RangeError("There is no such combination.");
  const least = past.every((value) => value >= 0) ? 0 : -Infinity;
  return Array.from({ length: horizon }, (_, year) => {
    const values = candidate.members.map((member) => said.paths[member]?.[year] ?? NaN);
    return Math.max(least, said.scale.from(rule(values)));
  });
}
