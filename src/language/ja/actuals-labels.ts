import type { actualsLabels as english } from "../en/actuals-labels";
import type { Translation } from "../translation";

/** Rows and methods of the sheets Actuals and Variance. */
export const actualsLabels: Translation<typeof english> = {
  "variance.plan": "計画",
  "variance.difference": "計画との差",

  "item.reforecast.ratio": "地金消費量、直近実績の対計画比",
  "item.reforecast.use": "地金消費量、見直し予測",
  "item.reforecast.unmet": "未充足需要、見直し予測",

  "method.variance.plan": "計画値、使用中のシナリオ",
  "method.variance.difference": "実績−計画、実績がなければ空欄",
  "method.reforecast.ratio": "実績÷計画、最初の実績までは0",
  "method.reforecast.use": "計画×直近実績の対計画比",
  "method.reforecast.unmet": "見直し予測×一次比率−施策−一次",
};
