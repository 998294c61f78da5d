/** Rows and methods of the sheets Actuals and Variance. */
export const actualsLabels = {
  "variance.plan": "plan",
  "variance.difference": "menos plan",

  "item.reforecast.ratio": "Consumo de refinado, último real sobre plan",
  "item.reforecast.use": "Consumo de refinado, pronóstico revisado",
  "item.reforecast.unmet": "Necesidad no cubierta, pronóstico revisado",

  "method.variance.plan": "según plan, escenario en uso",
  "method.variance.difference": "real menos plan; vacío sin dato real",
  "method.reforecast.ratio": "real ÷ plan; 0 antes del primer dato real",
  "method.reforecast.use": "plan × último real sobre plan",
  "method.reforecast.unmet": "revisado × proporción primaria − acciones − primaria",
} as const;
