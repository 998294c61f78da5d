/** Sentences that functions answer with instead of a value: what was wrong, and what is allowed. */

/** What a name can stand for. */
const kinds = {
  metal: "metal",
  scenario: "scenario",
  endUse: "end use",
  technology: "technology",
  driver: "driver",
  series: "series",
  unit: "unit",
  assumption: "assumption",
  curve: "curve",
  form: "form",
  distribution: "distribution",
  setting: "setting",
  inflowAt: "time of inflow",
  negativeInflow: "treatment of negative inflows",
  indicator: "indicator",
  forecastMethod: "method",
  country: "country",
  supplyCase: "case",
  supplier: "supplier",
  route: "route",
  carrier: "carrier",
} as const;

/** What a parameter asks for. */
export const parameters = {
  ...kinds,
  year: "year",
  startYear: "start year",
  years: "number of years",
  from: "first year",
  to: "last year",
  yearlyChange: "yearly change",
  units: "number of units",
  value: "value",
  search: "search text",
  x: "x",
  y: "y",
  start: "start",
  demand: "demand",
  gdp: "GDP",
  price: "price",
  base: "base",
  elasticity: "elasticity",
  priceRatio: "price ratio",
  priceElasticity: "price elasticity",
  age: "age",
  lifetime: "lifetime",
  spread: "spread",
  inflows: "yearly inflow",
  stocks: "yearly stock",
  collection: "collection",
  recovery: "recovery",
  initialStock: "initial stock",
  dissipativeLoss: "dissipative loss",
  fabricationYield: "fabrication yield",
  oldScrap: "old scrap",
  newScrap: "new scrap",
  discarded: "discarded metal",
  primary: "primary metal",
  values: "series of values",
  horizon: "horizon",
  level: "level",
  capacity: "capacity",
  rampYears: "ramp-up years",
  decline: "decline",
  lastYear: "last year",
  probability: "probability",
  stake: "stake",
  shares: "shares",
  total: "total of all suppliers",
  days: "number of days",
  tonnes: "tonnes",
  gridFactor: "grid factor",
  end: "end",
  asOf: "date of the question",
} as const;

/** Choices of a sentence: "copper or zinc"; semicolons where a choice has a comma of its own. */
const either = (choices: readonly string[]): string => {
  const comma = choices.some((choice) => choice.includes(",")) ? "; " : ", ";
  const last = choices[choices.length - 1] ?? "";
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(comma)} or ${last}`;
};

/** A value of a cell as it may stand in a sentence. */
const shown = (value: unknown): string => {
  const text = String(value).replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

const plain = (value: number): string => String(Number(value.toPrecision(12)));

export const errors = {
  missing: (what: Parameter) => `The ${parameters[what]} is missing.`,
  notText: (what: Parameter, given: unknown) =>
    `The ${parameters[what]} must be a name, not ${shown(given)}.`,
  notNumeric: (what: Parameter, given: unknown) =>
    `The ${parameters[what]} must be a number, not '${shown(given)}'.`,
  notCount: (what: Parameter, given: number) =>
    `The ${parameters[what]} must be a whole number of at least 1, not ${plain(given)}.`,
  negative: (what: Parameter, given: number) =>
    `The ${parameters[what]} cannot be negative: ${plain(given)}.`,
  notSingle: (what: Parameter) =>
    `The ${parameters[what]} must be one cell: this function answers with a table.`,

  notYear: (given: number) => `${plain(given)} is not a year. Give a whole number such as 2035.`,
  dateForYear: (serial: number, year: number) =>
    `${plain(serial)} is a date in ${year}, not a year. Give the year alone, or wrap the date in YEAR().`,
  outsideYears: (year: number, first: number, last: number) =>
    `The scenarios cover ${first} to ${last}; ${year} is outside.`,
  yearsReversed: (from: number, to: number) => `The first year, ${from}, is after the last, ${to}.`,

  unknownName: (kind: NameKind, given: string) => `Unknown ${kinds[kind]} '${shown(given)}'.`,
  didYouMean: (names: readonly string[]) => `Did you mean ${either(names)}?`,
  chooseFrom: (names: readonly string[]) => `Choose ${either(names)}.`,
  seeCatalog: "MINERALS.CATALOG() lists every id.",
  endUseOfOtherMetal: (endUse: string, metal: string) => `${endUse} is no end use of ${metal} in this model.`,

  noIntensity: (metal: string, technology: string) => `No intensity of ${metal} is cited for ${technology}.`,
  changeTooLow: (given: number) =>
    `The yearly change ${plain(given)} would leave nothing: it must be above −1, such as -0.01 for −1 % a year.`,

  noFigureInYear: (series: string, year: number, years: string) =>
    `${series} has no figure for ${year}. It has ${years}.`,
  noFigureBetween: (series: string, from: number | undefined, to: number | undefined, years: string) => {
    const start = from === undefined ? "" : ` from ${from}`;
    const end = to === undefined ? " on" : from === undefined ? ` up to ${to}` : ` to ${to}`;
    return `${series} has no figure${start}${end}. It has ${years}.`;
  },
  userToSupply: (id: string, note: string) =>
    `${id} is empty: no figure is cited, so it is yours to supply. ${note}`,
  nothingFound: (search: string) =>
    `Nothing in the catalogue has all words of '${shown(search)}'. Try fewer, or MINERALS.CATALOG() for everything.`,

  unlikeUnits: (from: string, fromKind: string, to: string, toKind: string) =>
    `${from} is ${fromKind} and ${to} is ${toKind}: they do not convert.`,
  ambiguousMt: (given: string) =>
    `'${shown(given)}' could be metric tons or million tonnes. Write t for tonnes or Mt for million tonnes.`,
  ambiguousTon: (given: string) =>
    `'${shown(given)}' could be three tons. Write t for tonnes, st for short tons or lt for long tons.`,
  gradeMissing: (unit: string) =>
    `Concentrate converts to metal by its grade, and none is cited: add yours, as in '${shown(unit)} 28%'.`,
  gradeOutside: (given: string) => `The grade in '${shown(given)}' must be above 0 % and at most 100 %.`,

  assumptionNotNumber: (id: string, given: unknown) => `${id} must be a number, not '${shown(given)}'.`,
  assumptionImpossible: (id: string, given: number, rule: string) => `${id} ${rule}, not ${plain(given)}.`,
  assumptionHeader: "The header row of the assumptions needs a column named value, or years.",
  assumptionNotId: (given: unknown) =>
    `The first column of the assumptions must hold ids such as copper.elasticity.income, not ${shown(given)}.`,
  assumptionShape: "The assumptions must have at least two columns: id and value.",
  assumptionsTooMany: (cells: number, limit: number) =>
    `The assumptions fill ${cells.toLocaleString("en-US")} cells; at most ${limit.toLocaleString("en-US")} are read. Give the range of the table only.`,
  rules: {
    notNegative: "cannot be negative",
    positive: "must be above 0",
    growth: "must be above −100 %",
    change: "must be above −1",
    share: "must be a share from 0 to 1",
    shareBelowOne: "must be a share from 0 to below 1",
    year: "must be a year",
    baseYear: (year: number) => `must be ${year}, the year the shipped figures stand for`,
  },

  shapesDiffer: (shapes: readonly string[]) =>
    `Arrays of one call must have the same shape, or be one row and one column; these are ${shapes.join(", ")} cells.`,
  tooManyCells: (cells: number, limit: number) =>
    `This would fill ${cells.toLocaleString("en-US")} cells; at most ${limit.toLocaleString("en-US")} are answered at once. Ask for less.`,
  errorInput: (error: string) => `A cell given to this function is ${error}: correct that cell first.`,
  anError: "an error",
  unusableValue: "A cell given to this function holds something that is neither number nor text.",
  notANumber: "The result is no finite number: check the size of the values given.",
  assumptionsFail: (error: string) =>
    `These assumptions lead to ${error}: check for values that are zero or far too large.`,
  notLoaded:
    "Part of Minerals Roadmap could not be loaded. Check your connection, then calculate again with Ctrl+Alt+F9.",
  unexpected: "Something went wrong inside this function. Please report it together with the formula.",
} as const;

export type NameKind = keyof typeof kinds;
export type Parameter = keyof typeof parameters;
