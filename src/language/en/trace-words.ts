/** Words of the sheet that says what the figures of the Dashboard rest on, and of the marks that lead there. */
export const traceSheets = {
  names: { trace: "Trace" },
  titles: { trace: "What the figures of the Dashboard rest on" },
  describe: { trace: "for each line of the Dashboard, the inputs behind it" },
  sections: {
    /** Above the marks of the Dashboard. */
    guide: "› leads to the inputs behind a line",
    tip: "Inputs behind this line",
    line: "Line of the Dashboard",
    calculation: "Calculated on",
    /** Over how many groups of inputs a line rests on. */
    groups: "Groups",
    /** What a line without a label is. */
    texts: "Texts above the charts",
  },
} as const;
