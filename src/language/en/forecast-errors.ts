/** Sentences that forecast functions answer with instead of a value. */
const plain = (value: number): string => String(Number(value.toPrecision(12)));

export const forecastErrors = {
  tooLong: (given: number, most: number) =>
    `The series has ${given.toLocaleString("en-US")} values; at most ${most} are taken. Give the latest ones.`,
  tooFew: (method: string, needed: number, given: number) =>
    `${method} needs at least ${needed} values to forecast with a band; there ${given === 1 ? "is 1" : `are ${given}`}.`,
  horizon: (given: number, most: number) =>
    `The horizon must be a whole number of years from 1 to ${most}, not ${plain(given)}.`,
  tooManyLevels: (given: number, most: number) =>
    `One table has at most ${most} bands; ${given} levels are given.`,
  level: (given: number) =>
    `The level must be a probability such as 0.8 or 95 %: above 0 and at most 0.999, not ${plain(given)}.`,
  tooFewOrigins: (needed: number, horizon: number, given: number) =>
    `A back-test of ${horizon === 1 ? "1 year" : `${horizon} years`} ahead needs at least ${needed} values; there are ${given}. Give a shorter horizon.`,
  notPositive: (given: number) =>
    `Log drift needs values above 0, because their logarithms count; ${plain(given)} is not. Choose Drift or Combination.`,
} as const;
