import type { actualsSheets as english } from "../en/actuals-sheets";
import type { Translation } from "../translation";

/** Words of the sheets Actuals and Variance. */
export const actualsSheets: Translation<typeof english> = {
  names: { actuals: "Datos reales", variance: "Desviación" },
  titles: {
    actuals: "Datos reales: lo que ocurrió",
    variance: "Desviación: real frente al plan, y pronóstico revisado",
  },
  describe: {
    actuals: "lo que ocurrió cada año: consumo, producción minera, concentrado, indicadores",
    variance: "real menos plan, y consumo de refinado pronosticado de nuevo a partir del último dato real",
  },
  sections: {
    metal: "{Metal}",
    pillars: "Indicadores principales de los pilares",
    source: "propio",
    date: "el mismo año",
    confidence: "por completar",
    rule: "deje vacío el año cuyo dato no se conoce; el avance de las acciones está en Acciones",
  },
};
