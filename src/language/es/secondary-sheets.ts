import type { secondarySheets as english } from "../en/secondary-sheets";
import type { Translation } from "../translation";

/** Words of the sheets Past Use and Secondary. */
export const secondarySheets: Translation<typeof english> = {
  names: { history: "Consumo histórico", secondary: "Secundario" },
  titles: {
    history: "Consumo de metal antes del año base",
    secondary: "Metal secundario de lo consumido antes",
  },
  describe: {
    history: "consumo histórico por sector, del cual aún hay productos en uso",
    secondary: "productos que salen de uso, chatarra, tasas de reciclaje junto a la proporción secundaria",
  },
  history: {
    year: "Año",
    column: "{Metal}, {sector}, kt",
    note: "consumo total con chatarra de fusión directa; pegue en su lugar una serie con licencia",
    bases: {
      published: "{Metal}: total publicado según proporciones fijas.",
      between: "{Metal}: entre años publicados, a tasa anual constante.",
      output: "{Metal}: según la evolución de la producción minera.",
    },
  },
  inputs: "{Metal}: productos, su vida útil y chatarra",
  sections: {
    inflow: "{Metal}: entra en uso",
    stock: "{Metal}: en uso",
    stockNote: "la vida útil sigue una normal; constante: en uso desde antes del año base",
    leaving: "{Metal}: sale de uso",
    balance: "{Metal}: balance de lo que está en uso",
    scrap: "{Metal}: chatarra",
    rates: "{Metal}: tasas de reciclaje",
  },
  checks: {
    sectors: "{Metal}: las proporciones de los sectores suman 1",
  },
  feeds: "Consumo histórico",
};
