import { errors } from "../../language/en/errors";
import { baseYear } from "../../model/years";

/** What the values of an item must fulfil, and the words for it. */
export interface Limit {
  readonly holds: (value: number) => boolean;
  readonly rule: string;
}

const { rules } = errors;

const notNegative: Limit = { holds: (value) => value >= 0, rule: rules.notNegative };
export const positive: Limit = { holds: (value) => value > 0, rule: rules.positive };
const growth: Limit = { holds: (value) => value > -100, rule: rules.growth };
const change: Limit = { holds: (value) => value > -1, rule: rules.change };
const share: Limit = { holds: (value) => value >= 0 && value <= 1, rule: rules.share };
const shareBelowOne: Limit = { holds: (value) => value >= 0 && value < 1, rule: rules.shareBelowOne };
const year: Limit = {
  holds: (value) => Number.isInteger(value) && value >= 1900 && value <= 2200,
  rule: rules.year,
};
const sameBaseYear: Limit = { holds: (value) => value === baseYear, rule: rules.baseYear(baseYear) };
const anyNumber: Limit = { holds: () => true, rule: "" };

/** The first pattern that an id matches says its limit. */
const limits: readonly (readonly [RegExp, Limit])[] = [
  [/^driver\.gdp-growth/, growth],
  [/^driver\.secondary-share/, share],
  [/^driver\./, positive],
  [/\.base-use\./, notNegative],
  [/\.own-base\./, notNegative],
  [/\.own-use\.\d\.base$/, notNegative],
  [/\.own-use\.\d\.change$/, change],
  [/\.intensity-change\./, change],
  [/^networks\.aluminium-share$/, shareBelowOne],
  [/^networks\.aluminium-share-target$/, share],
  [/^networks\.aluminium-target-year$/, year],
  [/\.national-output$/, positive],
  [/\.other-mines-change$/, change],
  [/\.(mine-to-refined|direct-melt)$/, share],
  [/^base-year$/, sameBaseYear],
];

/** What the values of an item must fulfil. */
export const limitOf = (id: string): Limit => limits.find(([pattern]) => pattern.test(id))?.[1] ?? anyNumber;
