import type { actualsSheets as english } from "../en/actuals-sheets";
import type { Translation } from "../translation";

/** Words of the sheets Actuals and Variance. */
export const actualsSheets: Translation<typeof english> = {
  names: { actuals: "Datos reales", variance: "Desviación" },
  titles: {
    actuals: "Datos reales: lo que ocurrió",
    variance: "Desviación: real frente a plan, y pronóstico revisado",
  },
  describe: {
    actuals: "lo que ocurrió cada año: uso, producción minera, concentrado, indicadores",
    variance: "real menos plan, y uso refinado pronosticado de nuevo desde el último dato real",
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
