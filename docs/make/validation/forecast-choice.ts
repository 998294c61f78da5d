/** The choice of the combination repeated on half of the M1 series, and scored on the other half. */
import { forecastBand } from "../../../src/model/forecast/forecast-band";
import {
  coverage,
  naiveError,
  scaledError,
  symmetricError,
} from "../../../src/model/forecast/forecast-scores";
import { m1Trials } from "../../../tests/support/forecast-sets";
import { type Candidate, candidates, combined, saidOf, shippedCandidate } from "./forecast-candidates";
import { halvesOf, mean } from "./halves";

/** Scores of one forecast; the scaled error is missing for a past that never changed. */
interface Score {
  readonly scaled: number | undefined;
  readonly symmetric: number;
}

interface Scored {
  readonly naive: Score;
  /** In the order of the candidates. */
  readonly candidates: readonly Score[];
  readonly within: (candidate: Candidate, level: number) => number;
}

let made: readonly Scored[] | undefined;

const scored = (): readonly Scored[] =>
  (made ??= m1Trials().map(({ past, actual }) => {
    const said = saidOf(past, actual.length);
    const scoreOf = (mean: readonly number[]): Score => ({
      scaled: naiveError(past) > 0 ? scaledError({ past, actual, mean }) : undefined,
      symmetric: symmetricError({ past, actual, mean }),
    });
    return {
      naive: scoreOf(actual.map(() => past[past.length - 1] ?? NaN)),
      candidates: candidates.map((candidate) => scoreOf(combined(said, candidate))),
      within: (candidate, level) =>
        coverage({ past, actual, ...forecastBand(past, combined(said, candidate), level) }),
    };
  }));

type Half = readonly Scored[];

const known = (scores: readonly Score[]): number[] =>
  scores.map(({ scaled }) => scaled).filter((value) => value !== undefined);

/** OWA of a candidate on some series. */
function owaOf(half: Half, place: number): number {
  const own = half.map((each) => each.candidates[place]).filter((score) => score !== undefined);
  const naive = half.map((each) => each.naive);
  const symmetric = (scores: readonly Score[]): number => mean(scores.map((score) => score.symmetric));
  return (mean(known(own)) / mean(known(naive)) + symmetric(own) / symmetric(naive)) / 2;
}

/** A combination chosen on one half, and how it does on the other. */
export interface Choice {
  readonly chosen: Candidate;
  /** OWA on the half it was chosen on. */
  readonly owaWhereChosen: number;
  readonly owa: number;
  readonly within95: number;
  readonly within80: number;
  /** The combination of FORECAST on the other half. */
  readonly shippedOwa: number;
  readonly shippedWithin95: number;
  readonly shippedWithin80: number;
  /** The least that any combination reaches on the other half, seen afterwards. */
  readonly leastOwa: number;
}

const shippedPlace = candidates.findIndex(
  (each) => JSON.stringify(each) === JSON.stringify(shippedCandidate),
);

function choice(choosing: Half, scoring: Half): Choice {
  const where = candidates.map((_, place) => owaOf(choosing, place));
  const place = where.indexOf(Math.min(...where));
  const chosen = candidates[place] ?? shippedCandidate;
  const within = (candidate: Candidate, level: number): number =>
    mean(scoring.map((each) => each.within(candidate, level)));
  return {
    chosen,
    owaWhereChosen: where[place] ?? NaN,
    owa: owaOf(scoring, place),
    within95: within(chosen, 0.95),
    within80: within(chosen, 0.8),
    shippedOwa: owaOf(scoring, shippedPlace),
    shippedWithin95: within(shippedCandidate, 0.95),
    shippedWithin80: within(shippedCandidate, 0.8),
    leastOwa: Math.min(...candidates.map((_, each) => owaOf(scoring, each))),
  };
}

/** Chosen on each half of one split and scored on the other. */
export function choicesOf(seed: number): readonly [Choice, Choice] {
  const [one, other] = halvesOf(scored(), seed);
  return [choice(one, other), choice(other, one)];
}
