/** Sentences that functions of uncertainty answer with instead of a value. */
const plain = (value: number): string => String(Number(value.toPrecision(12)));

export const uncertaintyErrors = {
  unknownSetting: (given: string, settings: readonly string[]) =>
    `Unknown setting '${given.slice(0, 40)}'. Settings of a band are ${settings.join(", ")}.`,
  settingOutside: {
    level: (given: number) =>
      `band.level is the share between low and high, above 0 and below 1, such as 0.9; ${plain(given)} is outside.`,
    draws: (given: number) => `band.draws must be a whole number from 100 to 10,000, not ${plain(given)}.`,
    seed: (given: number) => `band.seed must be a whole number from 0 to 4,294,967,295, not ${plain(given)}.`,
    correlation: (given: number) =>
      `band.correlation is one correlation between all drivers, from 0 to 1; ${plain(given)} is outside.`,
  },
  needsSd: (id: string, distribution: string) =>
    `${distribution} needs a standard deviation: a row ${id}.sd with a number above 0.`,
  needsEnds: (id: string, distribution: string) =>
    `${distribution} needs a range: rows ${id}.low and ${id}.high.`,
  sdAlone: (id: string) =>
    `${id}.sd is a standard deviation: say with ${id}.distribution whether Normal or Lognormal.`,
  lognormalMean: (id: string, mean: number) =>
    `A lognormal mean is above 0, and ${id} is ${plain(mean)}. Choose Normal.`,
  drawnOutside: (id: string, distribution: string, { value, rule }: { value: number; rule: string }) =>
    `${id} ${rule}, and ${distribution} draws ${plain(Number(value.toPrecision(3)))}. Give a smaller ${id}.sd, or a range with PERT, Triangular or Uniform.`,
  pairOutside: (one: string, other: string, given: number) =>
    `The correlation between ${one} and ${other} lies from -1 to 1; ${plain(given)} is outside.`,
  impossibleCorrelations: "No inputs can have these correlations together. Make some of them weaker.",
} as const;
