/** Words of the sheets Actuals and Variance. */
export const actualsSheets = {
  names: { actuals: "Actuals", variance: "Variance" },
  titles: {
    actuals: "Actuals: what happened",
    variance: "Variance: actual against plan, and re-forecast",
  },
  describe: {
    actuals: "what happened each year: use, mine output, feed, indicators",
    variance: "actual less plan, and refined use re-forecast from the last actual",
  },
  sections: {
    metal: "{Metal}",
    pillars: "Leading indicators of the pillars",
    source: "yours",
    date: "the year itself",
    confidence: "user to supply",
    rule: "leave a year empty until its figure is known; progress of actions stands on Actions",
  },
} as const;
