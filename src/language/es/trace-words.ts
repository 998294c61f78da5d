import type { traceSheets as english } from "../en/trace-words";
import type { Translation } from "../translation";

export const traceSheets: Translation<typeof english> = {
  names: { trace: "Rastreo" },
  titles: { trace: "En qué se basan las cifras del panel" },
  describe: { trace: "los datos de entrada de cada línea del panel" },
  sections: {
    guide: "› lleva a los datos de una línea",
    tip: "Datos de entrada de esta línea",
    line: "Línea del panel",
    calculation: "Se calcula en",
    groups: "Grupos",
    texts: "Textos sobre los gráficos",
  },
};
