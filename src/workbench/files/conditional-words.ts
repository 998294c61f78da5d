/** Words of conditional formats that differ between Office.js and files. */
import { swapped } from "./vocabulary";

/** What bounds of scales, bars and icons are measured in. */
export const boundTypes: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};
/** "Automatic" exists in the younger words of bars only. */
export const boundWords = { ...swapped(boundTypes), autoMin: "Automatic", autoMax: "Automatic" } as Readonly<
  Record<string, string>
>;

export const barDirections: Readonly<Record<string, string>> = {
  Context: "context",
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
};
export const barAxes: Readonly<Record<string, string>> = {
  Automatic: "automatic",
  None: "none",
  CellMidPoint: "middle",
};

/** How many symbols a set has, in the words its name begins with. */
const counts: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

/** ThreeArrows → 3Arrows. */
export const iconSetInFile = (style: string): string =>
  style.replace(/^(Three|Four|Five)/, (word) => counts[word] ?? word);
/** 3Arrows → ThreeArrows. */
export const iconSetInGrid = (name: string): string =>
  name.replace(/^[345]/, (digit) => swapped(counts)[digit] ?? digit);

/** Where the classes of a set of 3, 4 or 5 symbols begin unless told otherwise, in percent. */
export const usualIconBounds: Readonly<Record<string, readonly number[]>> = {
  "3": [0, 33, 67],
  "4": [0, 25, 50, 75],
  "5": [0, 20, 40, 60, 80],
};
/** Sets that files older than Excel 2010 do not know. */
export const youngIconSets: readonly string[] = ["3Stars", "3Triangles", "5Boxes"];

/** Ranks, by the attributes of a rule. */
export const ranks: Readonly<Record<string, { readonly percent?: 1; readonly bottom?: 1 }>> = {
  TopItems: {},
  TopPercent: { percent: 1 },
  BottomItems: { bottom: 1 },
  BottomPercent: { percent: 1, bottom: 1 },
};

/** Presets that compare with the average, by the attributes of a rule. */
export const averages: Readonly<
  Record<string, { readonly aboveAverage?: 0; readonly equalAverage?: 1; readonly stdDev?: 1 | 2 | 3 }>
> = {
  AboveAverage: {},
  BelowAverage: { aboveAverage: 0 },
  EqualOrAboveAverage: { equalAverage: 1 },
  EqualOrBelowAverage: { aboveAverage: 0, equalAverage: 1 },
  OneStdDevAboveAverage: { stdDev: 1 },
  OneStdDevBelowAverage: { aboveAverage: 0, stdDev: 1 },
  TwoStdDevAboveAverage: { stdDev: 2 },
  TwoStdDevBelowAverage: { aboveAverage: 0, stdDev: 2 },
  ThreeStdDevAboveAverage: { stdDev: 3 },
  ThreeStdDevBelowAverage: { aboveAverage: 0, stdDev: 3 },
};

/** Presets that are a type of rule, with the formula that files state besides; # stands for the first cell. */
export const presets: Readonly<Record<string, { readonly type: string; readonly formula?: string }>> = {
  Blanks: { type: "containsBlanks", formula: "LEN(TRIM(#))=0" },
  NonBlanks: { type: "notContainsBlanks", formula: "LEN(TRIM(#))>0" },
  Errors: { type: "containsErrors", formula: "ISERROR(#)" },
  NonErrors: { type: "notContainsErrors", formula: "NOT(ISERROR(#))" },
  UniqueValues: { type: "uniqueValues" },
  DuplicateValues: { type: "duplicateValues" },
};

const week = "WEEKDAY(TODAY())";
const inMonth = (months: string): string =>
  `AND(MONTH(#)=MONTH(EDATE(TODAY(),${months})),YEAR(#)=YEAR(EDATE(TODAY(),${months})))`;

/** Presets that are a stretch of time. */
export const periods: Readonly<Record<string, { readonly period: string; readonly formula: string }>> = {
  Yesterday: { period: "yesterday", formula: "FLOOR(#,1)=TODAY()-1" },
  Today: { period: "today", formula: "FLOOR(#,1)=TODAY()" },
  Tomorrow: { period: "tomorrow", formula: "FLOOR(#,1)=TODAY()+1" },
  LastSevenDays: { period: "last7Days", formula: "AND(TODAY()-FLOOR(#,1)<=6,FLOOR(#,1)<=TODAY())" },
  LastWeek: {
    period: "lastWeek",
    formula: `AND(TODAY()-ROUNDDOWN(#,0)>=${week},TODAY()-ROUNDDOWN(#,0)<${week}+7)`,
  },
  ThisWeek: {
    period: "thisWeek",
    formula: `AND(TODAY()-ROUNDDOWN(#,0)<=${week}-1,ROUNDDOWN(#,0)-TODAY()<=7-${week})`,
  },
  NextWeek: {
    period: "nextWeek",
    formula: `AND(ROUNDDOWN(#,0)-TODAY()>7-${week},ROUNDDOWN(#,0)-TODAY()<15-${week})`,
  },
  LastMonth: { period: "lastMonth", formula: inMonth("0-1") },
  ThisMonth: { period: "thisMonth", formula: inMonth("0") },
  NextMonth: { period: "nextMonth", formula: inMonth("0+1") },
};
