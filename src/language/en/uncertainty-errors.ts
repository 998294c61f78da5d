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
} as const;
