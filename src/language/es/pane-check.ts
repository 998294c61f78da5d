import type { check as english } from "../en/pane-check";
import type { Translation } from "../translation";

/** Sentences of “Check this workbook” in the task pane. */
export const check: Translation<typeof english> = {
  button: "Revisar este libro",
  hint: "Aplica las reglas de calidad a las fórmulas, los datos y las hojas tal como están ahora. No se cambia nada.",
  busyButton: "Revisando el libro…",
  fine: "Se cumplen todas las reglas",
  fineNote: (sheets, rules) => `${sheets} hojas, ${rules} reglas.`,
  broken: (places) => (places === 1 ? "1 lugar incumple una regla" : `${places} lugares incumplen una regla`),
  brokenNote: "Cada vínculo selecciona sus celdas.",
  listLabel: "Reglas que no se cumplen",
  missing: (sheets) =>
    sheets.length === 1
      ? `Falta una hoja de la hoja de ruta: ${sheets.join()}`
      : `Faltan hojas de la hoja de ruta: ${sheets.join(", ")}`,
  missingNote:
    "«Actualizar hoja de ruta» recupera lo que falta, con las cifras incluidas; las entradas suyas en ello se perdieron.",
  besides: (places) =>
    places === 1
      ? "1 lugar más incumple una regla por otra causa."
      : `${places} lugares más incumplen una regla por otra causa.`,
  following: (places) => `Solo se debe a lo que falta: ${places === 1 ? "1 lugar" : `${places} lugares`}`,
  rule: (number) => `Regla ${number}`,
  advice: (number) => `Regla ${number}, consejo`,
  wholeWorkbook: "El libro en su conjunto",
  more: (places) => `y ${places} más`,
  noRoadmap: "Este libro ya no tiene hoja de ruta.",
  otherVersion: (version) =>
    `La versión ${version} del complemento creó esta hoja de ruta. Actualice la hoja de ruta y revísela después.`,
  rules: {
    1: "Ninguna celda muestra un error. Las fórmulas usan solo este libro y funciones que todo Excel desde 2016 tiene.",
    2: "Ninguna función cambia por sí sola, oculta lo que lee o induce a error.",
    3: "Una fila tiene una sola fórmula para todos sus años, y ningún número ocupa el lugar de una fórmula.",
    4: "Ningún número está escrito en una fórmula, y la fórmula es corta: una línea, sin una condición dentro de otra.",
    5: "Las hojas van de los datos a los cálculos y los resultados, dicen qué son y comparten los mismos años.",
    6: "Rótulos, años y el total de los controles quedan a la vista.",
    7: "Cada fila de cifras tiene una unidad y un rótulo propio.",
    8: "El cálculo va hacia abajo, hacia la derecha y de hoja en hoja. Un vínculo lleva a la cifra misma.",
    9: "El total de los controles es 0.",
    10: "La primera hoja lleva a todas las demás y dice qué es el libro, quién lo hizo y cuándo.",
    11: "Un dato tiene fuente, fecha, confianza y límites, y no es una fórmula. Las hojas calculadas están protegidas.",
    13: "Todo texto se lee bien sobre su fondo.",
    14: "Gráficos y colores remiten a celdas que existen, y una frase dice qué muestra cada gráfico.",
    15: "Se imprime todo lo completado, con el encabezado de la hoja y un pie de página.",
    16: "Ninguna hoja está oculta, y los nombres designan celdas que existen.",
  },
};
