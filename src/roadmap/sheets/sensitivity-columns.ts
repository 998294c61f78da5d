/** Columns of the sheet Sensitivity. */
export const columns = {
  label: 2,
  unit: 3,
  id: 4,
  low: 5,
  "in-use": 6,
  high: 7,
  "acts-on": 8,
  "factor-low": 9,
  "factor-high": 10,
  "at-low": 11,
  "at-high": 12,
  swing: 13,
} as const;

/** What a row of an input shows, in the order of the columns. */
export const figures = [
  "low",
  "in-use",
  "high",
  "acts-on",
  "factor-low",
  "factor-high",
  "at-low",
  "at-high",
  "swing",
] as const;

/** Columns of the ranking, under headings of its own. */
export const rankedColumns = {
  label: columns.label,
  rank: columns.low,
  place: columns["in-use"],
  "change-low": columns["factor-low"],
  "change-high": columns["factor-high"],
  "at-low": columns["at-low"],
  "at-high": columns["at-high"],
  swing: columns.swing,
} as const;
