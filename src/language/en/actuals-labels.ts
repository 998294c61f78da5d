/** Rows and methods of the sheets Actuals and Variance. */
export const actualsLabels = {
  "variance.plan": "plan",
  "variance.difference": "less plan",

  "item.reforecast.ratio": "Refined use, last actual over plan",
  "item.reforecast.use": "Refined use, re-forecast",
  "item.reforecast.unmet": "Unmet need, re-forecast",

  "method.variance.plan": "as planned, scenario in use",
  "method.variance.difference": "actual less plan; empty while none is known",
  "method.reforecast.ratio": "actual ÷ plan; 0 before the first actual",
  "method.reforecast.use": "plan × last actual over plan",
  "method.reforecast.unmet": "re-forecast × primary share − actions − primary",
} as const;
