import type { secondarySheets as english } from "../en/secondary-sheets";
import type { Translation } from "../translation";

/** Words of the sheets Past Use and Secondary. */
export const secondarySheets: Translation<typeof english> = {
  names: { history: "Uso pasado", secondary: "Secundario" },
  titles: {
    history: "Uso de metal antes del año base",
    secondary: "Metal secundario de lo que se usó antes",
  },
  describe: {
    history: "uso pasado por sector, del cual aún hay productos en uso",
    secondary: "productos que dejan el uso, chatarra, tasas de reciclaje junto a la parte secundaria",
  },
  history: {
    year: "Año",
    column: "{Metal}, {sector}, kt",
    note: "uso total con chatarra de fusión directa; pegue en su lugar una serie con licencia",
    bases: {
      published: "{Metal}: total publicado por partes fijas.",
      between: "{Metal}: entre años publicados, a tasa anual constante.",
      output: "{Metal}: movido con la producción minera.",
    },
  },
  inputs: "{Metal}: productos, sus vidas y chatarra",
  sections: {
    inflow: "{Metal}: entra en uso",
    stock: "{Metal}: en uso",
    stockNote: "las vidas siguen la normal; constante: en uso desde antes del año base",
    leaving: "{Metal}: deja el uso",
    balance: "{Metal}: balance de lo que está en uso",
    scrap: "{Metal}: chatarra",
    rates: "{Metal}: tasas de reciclaje",
  },
  checks: {
    sectors: "{Metal}: las partes de los sectores suman 1",
  },
  feeds: "Uso pasado",
};
