/** Sentences that stock and scrap functions answer with instead of a value. */
import { parameters, type Parameter } from "./errors";

const plain = (value: number): string => String(Number(value.toPrecision(12)));

export const stockErrors = {
  ageNegative: (given: number) => `The age must be 0 or more years, not ${plain(given)}.`,
  lifetimeOutside: (given: number, most: number) =>
    `The lifetime must be above 0 and at most ${most.toLocaleString("en-US")} years, not ${plain(given)}; only a Fixed one may be 0.`,
  spreadMissing: (distribution: string) =>
    `${distribution} lifetimes need a spread: the standard deviation in years, such as 9. Choose Fixed for none.`,
  spreadOutside: (given: number) =>
    `The spread must be a standard deviation from a millionth of the lifetime to 100 lifetimes, not ${plain(given)}.`,
  shapeOutside: (given: number) =>
    `With Weibull (scale, shape) the spread is the shape, above 0 and at most 1,000, not ${plain(given)}.`,
  notSeries: (what: Parameter) =>
    `The ${parameters[what]} must be one row or one column of numbers, or years with the numbers beside them.`,
  gap: (what: Parameter, place: number) =>
    `Value ${place} of the ${parameters[what]} is empty: fill it in, with 0 where there was none.`,
  yearMissing: (before: number, found: number) =>
    `Years must follow each other: after ${before} comes ${found}. Fill the gap first.`,
  lengthDiffers: (what: Parameter, given: number, wanted: number) =>
    `The ${parameters[what]} has ${given} values for ${wanted} years: give one, or one for each year.`,
  shareOutside: (what: Parameter, given: number) =>
    `The ${parameters[what]} is a share from 0 to 1, such as 0.6 or 60%; ${plain(given)} is outside.`,
  nothingSurvives: (year: number) =>
    `No inflow can make a stock in year ${year}: with this lifetime nothing is left at the end of its first year.`,
  settingShape:
    'Settings are pairs of name and value side by side, such as {"inflow at","middle"}, one pair a row.',
  settingEmpty: (setting: string) => `The setting '${setting}' has no value beside it.`,
  tooManyAges: (most: number) =>
    `An initial stock by age has at most ${most.toLocaleString("en-US")} values.`,
  shareOfNothing: (indicator: string) =>
    `The ${indicator} is a share of nothing here: what it is divided by is 0.`,
} as const;
