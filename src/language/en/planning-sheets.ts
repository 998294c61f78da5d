/** Words of what planners weigh: cases, sensitivity, risks and the version agreed. */

export const caseWords = {
  cases: "Cases of the uncertain inputs",
  casesNote:
    "low: every input at the end of its range that leaves less to secure, high: at the other; " +
    "an empty end takes the base; formulas take the column value",
  raises: "more to secure",
  lowers: "less to secure",
} as const;
