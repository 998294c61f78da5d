import type { ownSheets as english } from "../en/own-sheets";
import type { Translation } from "../translation";

/** Headings and notes of what planners bring themselves. */
export const ownSheets: Translation<typeof english> = {
  base: "{Metal}: año base propio",
  baseNote:
    "reemplaza la base incluida cuando cada uso final tiene un dato mayor que 0; para una serie con licencia u otro desglose",
  uses: "{Metal}: usos finales propios",
  usesNote: "se suman al total; reste de otro uso final lo que este ya contenga",
};
