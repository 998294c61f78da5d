/** Words that differ between Office.js and files. */
import { type CellStyle, lettersBelow } from "../engine/cell-style";
import type { CalculationMode } from "../engine/workbook-engine";

/** A word by the word of the other side. */
export const swapped = <Key extends string, Word extends string | number>(
  words: Readonly<Record<Key, Word>>,
): Readonly<Partial<Record<Word, Key>>> =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [word, key])) as Partial<Record<Word, Key>>;

export const horizontalInFile: Readonly<Record<CellStyle["horizontalAlignment"], string>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

export const verticalInFile: Readonly<Record<CellStyle["verticalAlignment"], string>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** Lines of borders as Office.js has them, style and weight, by their word in files. */
export const lines = {
  thin: "Continuous Thin",
  hair: "Continuous Hairline",
  medium: "Continuous Medium",
  thick: "Continuous Thick",
  double: "Double Thick",
  dashed: "Dash Thin",
  mediumDashed: "Dash Medium",
  dotted: "Dot Thin",
  dashDot: "DashDot Thin",
  mediumDashDot: "DashDot Medium",
  dashDotDot: "DashDotDot Thin",
  mediumDashDotDot: "DashDotDot Medium",
  slantDashDot: "SlantDashDot Medium",
} as const;

/** Lines around cells that meet a condition. */
export const conditionalLines: Readonly<Record<string, string>> = {
  None: "none",
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

/** Sizes of paper by their number. */
export const paperSizes: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

export const printErrors: Readonly<Record<string, string>> = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};
export const printComments: Readonly<Record<string, string>> = {
  NoComments: "none",
  EndSheet: "atEnd",
  InPlace: "asDisplayed",
};
export const printOrders: Readonly<Record<string, string>> = {
  DownThenOver: "downThenOver",
  OverThenDown: "overThenDown",
};

/** Operators of validations and of conditional formats. */
export const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Conditions of filters that follow the values. */
export const dynamicFilters: Readonly<Record<string, string>> = {
  AboveAverage: "aboveAverage",
  BelowAverage: "belowAverage",
};

/** What protection can allow, by the attribute that forbids it. */
export const protectionRights: Readonly<Record<string, string>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};
/** These are allowed where a file does not mention them. */
export const protectionObjects: Readonly<Record<string, string>> = {
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
};

/** When formulas are calculated. */
export const calculationModes: Readonly<Record<CalculationMode, string>> = {
  Automatic: "auto",
  AutomaticExceptTables: "autoNoTable",
  Manual: "manual",
};

/** Where labels of an axis stand. */
export const labelPositions: Readonly<Record<string, string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};
/** Where labels of points stand. */
export const labelPlaces: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};
/** Those in bars of any kind. */
export const barLabels: readonly string[] = ["ctr", "inEnd", "inBase"];
export const trendlines: Readonly<Record<string, string>> = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
};
export const displayUnits: Readonly<Record<string, string>> = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
};
export const legendPositions: Readonly<Record<string, string>> = {
  Bottom: "b",
  Top: "t",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
export const dashes: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};
export const markers: Readonly<Record<string, string>> = {
  None: "none",
  Circle: "circle",
  Dash: "dash",
  Diamond: "diamond",
  Dot: "dot",
  Plus: "plus",
  Square: "square",
  Star: "star",
  Triangle: "triangle",
  X: "x",
};

/** Files count turns downwards on from 90, and have a number of their own for letters below each other. */
const lettersBelowInFile = 255;

export function turnInFile(rotation: number): number {
  if (rotation === lettersBelow) return lettersBelowInFile;
  return rotation < 0 ? 90 - rotation : rotation;
}

export function turnOfFile(turn: number): number {
  if (turn === lettersBelowInFile) return lettersBelow;
  return turn > 90 ? 90 - turn : turn;
}
