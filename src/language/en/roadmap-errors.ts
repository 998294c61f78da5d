/** Sentences that planning functions answer with instead of a value. */
import { parameters, type Parameter } from "./errors";

export const roadmapErrors = {
  endBeforeStart: "The end is before the start.",
  notDay: (what: Parameter, given: number) =>
    `The ${parameters[what]} must be a year or a date from 1950 to 2149, not ${String(Number(given.toPrecision(12)))}.`,
} as const;
