/** Sentences that curve and elasticity functions answer with instead of a value. */
import { parameters, type Parameter } from "./errors";

const plain = (value: number): string => String(Number(value.toPrecision(12)));

const listed = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

export const curveErrors = {
  notSeries: (what: Parameter) => `The ${parameters[what]} must be one row or one column.`,
  seriesText: (what: Parameter, place: number, given: string) =>
    `The ${parameters[what]} must hold numbers; value ${place} is '${given.slice(0, 30)}'.`,
  tooLong: (what: Parameter, given: number, most: number) =>
    `The ${parameters[what]} has ${given.toLocaleString("en-US")} values; at most ${most} are taken.`,
  lengthsDiffer: (what: Parameter, given: number, other: Parameter, wanted: number) =>
    `There are ${given} values of ${parameters[what]} and ${wanted} of ${parameters[other]}: give as many of both.`,
  notPositive: (what: Parameter, given: number) =>
    `The ${parameters[what]} must be above 0, because its logarithm counts; ${plain(given)} is not.`,
  aboveZero: (what: Parameter, given: number) =>
    `The ${parameters[what]} must be above 0, not ${plain(given)}.`,

  curveParameters: (curve: string, names: readonly string[], given: number) =>
    `${curve} takes ${listed(names)}, or the whole table of FIT; ${given} numbers are given.`,
  parameterBlank: (place: number) => `Parameter ${place} is empty or no number.`,
  otherCurve: (curve: string, name: string) =>
    `This table of FIT has no '${name}': it is not of the curve ${curve}. Name the curve that was fitted.`,
  negativeSize: (size: string, given: number) =>
    `The ${size.toLowerCase()} of a growth curve cannot be negative: ${plain(given)}.`,
  noCurve: "The innovation p must be above 0, and p + q too.",

  tooFew: (curve: string, needed: number, given: number) =>
    `${curve} needs at least ${needed} complete observations; there are ${given}.`,
  tooFewX: (curve: string, needed: number) => `${curve} needs at least ${needed} different x.`,
  constant: (what: Parameter) => `All values of ${parameters[what]} are equal: there is nothing to fit.`,
  noSaturation: (curve: string) =>
    `${curve} has a saturation, and the data do not tell where: they bend too little, or too late. ` +
    "Take an exponential curve, or longer data.",
  noTransition: (curve: string) =>
    `${curve} cannot be told from these data: they jump from one observation to the next, or show no growth.`,
  negativeSaturation: (curve: string) =>
    `${curve} is for values that grow from 0 or fall to it, and these would saturate below 0.`,
  noImitation: "Adoption slows down from the start: the imitation q of Bass's curve would be below 0.",
  indeterminate: (curve: string) =>
    `${curve} cannot be told from these data: different parameters fit them equally well.`,
  noIncomeSaturation:
    "Demand does not bend towards a saturation as GDP grows, so none can be told. Choose With trend or Without trend.",
  dependent: (term: string) =>
    `The ${term} cannot be told: its series is constant, or follows exactly from the others. Choose Without trend, leave a series out, or take other years.`,
} as const;
