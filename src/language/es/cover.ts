import type { sheets as english } from "../en/sheets";
import type { Translation } from "../translation";
import { actualsSheets } from "./actuals-sheets";
import { pillarSheets } from "./pillar-sheets";
import { planningSheets } from "./planning-sheets";
import { secondarySheets } from "./secondary-sheets";
import { targetSheets } from "./target-words";
import { traceSheets } from "./trace-words";

/** Words of the cover: contents, how to use, limitations, colours, about. */
export const cover: Translation<typeof english.cover> = {
  agreement: "Se apoya en",
  period: "Período",
  partners: "Países",
  partnersText: "{home} asegura {metals}; {producer} gana inversión y tecnología.",
  scenario: "Escenario en uso",
  case: "Caso en uso",
  checks: "Total de controles",
  contents: "Contenido",
  howTo: "Cómo usarlo",
  steps: [
    "Elija el escenario y el caso en Datos; todas las hojas los siguen.",
    "Cambie celdas amarillas en Datos, Escenarios y Acciones; cada una dice de dónde viene su cifra.",
    "Dé a una acción toneladas, años y probabilidad en Acciones; Suministro, Balances y Panel cambian.",
    "Escriba en Datos reales lo que ocurrió; Desviación lo compara con el plan y revisa el pronóstico del consumo.",
    "Lea el resultado en Panel, donde › lleva a los datos de cada línea, y lo que no cuadra en Controles; 0 es correcto.",
    "No hace falta ningún complemento para leer o recalcular este libro.",
  ],
  limitations: "Limitaciones",
  limits: [
    "Los escenarios siguen trayectorias publicadas: coincidir con los totales de los mismos editores es en parte circular.",
    "La brecha es la necesidad no cubierta al precio del escenario; el precio que la cerraría está en otra fila.",
    "La producción minera del resto del mundo se mantiene en el nivel de hoy salvo que se cambie: no hay pronóstico abierto por mina.",
    "El concentrado por origen se apoya en las últimas cifras de comercio obtenidas; las más nuevas quedan por completar.",
    "Las reservas estratégicas de cobre y zinc son opciones hipotéticas.",
  ],
  colours: "Leyenda de colores",
  colourInput: "dato, se puede cambiar",
  colourCalculation: "cálculo",
  colourLink: "vínculo a otra hoja",
  colourTotal: "total",
  colourUnmet: "necesidad no cubierta del escenario en uso",
  about: "Acerca de",
  purpose: "Propósito",
  purposeText:
    "Una hoja de ruta a diez años que asegura suministro para {home} e inversión para {producer}, con cada cifra trazable.",
  author: "Autor",
  authorText: "Minerals Roadmap",
  date: "Fecha",
  version: "Versión",
  units: "Unidades",
  unitsText:
    "kt = 1,000 t de metal contenido o refinado; montos en US$ de 2024; años calendario salvo indicación.",
  licence: "Licencia",
  licenceText:
    "El libro se puede usar y compartir libremente; las cifras, bajo las licencias de la hoja Fuentes.",
  describe: {
    inputs: "cifras con rango, fuente y confianza; minas, proyectos, comercio",
    scenarios: "impulsores anuales de cuatro escenarios, uno de ellos propio",
    "demand-copper": "cobre por uso final en cada escenario",
    "demand-zinc": "zinc por uso final en cada escenario",
    supply: "minas, proyectos y acciones",
    balance: "metal refinado, precio, concentrado, reserva estratégica",
    ...secondarySheets.describe,
    ...actualsSheets.describe,
    ...pillarSheets.describe,
    ...targetSheets.describe,
    ...traceSheets.describe,
    ...planningSheets.describe,
    actions: "quién hace qué y cuándo, y qué mueve",
    gantt: "las acciones como barras en los diez años",
    dashboard: "mensajes y gráficos de los diez años",
    checks: "lo que debe ser 0",
    sources: "editor, licencia y uso de cada fuente",
    log: "creación, opciones, versiones",
  },
};
