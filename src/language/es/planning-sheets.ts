import type {
  agreedWords as englishAgreed,
  caseWords as englishCase,
  planningSheets as english,
  riskWords as englishRisk,
  sensitivityWords as englishSensitivity,
} from "../en/planning-sheets";
import type { Translation } from "../translation";

/** Words of what planners weigh: cases, sensitivity, risks and the version agreed. */

export const caseWords: Translation<typeof englishCase> = {
  cases: "Casos de los datos inciertos",
  casesNote:
    "bajo: cada dato en el extremo que deja menos por asegurar; alto: en el otro; " +
    "un extremo vacío toma la base; las fórmulas toman la columna valor",
  raises: "más por asegurar",
  lowers: "menos por asegurar",
};

export const sensitivityWords: Translation<typeof englishSensitivity> = {
  low: "Dato, bajo",
  "in-use": "Dato, en uso",
  high: "Dato, alto",
  "acts-on": "Actúa sobre, kt",
  "factor-low": "Factor, bajo",
  "factor-high": "Factor, alto",
  "at-low": "No cubierta, bajo, kt",
  "at-high": "No cubierta, alto, kt",
  swing: "Amplitud, kt",
  inUse: "{Metal}: último año del plan, todos los datos como están en uso",
  inputs: "{Metal}: un dato en un extremo de su rango, los demás como están en uso",
  inputsNote:
    "último año del plan; los datos del balance de {home} y de los pilares no mueven el balance mundial y se omiten",
  ranking: "{Metal}: primero las amplitudes mayores",
  rankingNote: "fila de arriba: fila entre los datos de arriba; variación: frente a todos los datos en uso",
  input: "Dato",
  rank: "Puesto",
  place: "Fila de arriba",
  "change-low": "Variación, bajo, kt",
  "change-high": "Variación, alto, kt",
  tornadoTitle: "Necesidad no cubierta de {metal}: variación con un dato en un extremo",
  tornadoValues: "Variación en el último año del plan, kt",
  tornadoAlt:
    "Barras a ambos lados de la necesidad no cubierta de {metal} actual: su variación en kilotoneladas con un dato en su extremo bajo y en el alto, la mayor amplitud arriba.",
  tornadoSummary:
    "{Metal}, necesidad no cubierta en {year}: {amount} kt; con el dato de mayor amplitud, {input}, en su extremo bajo {low} kt, en el alto {high} kt",
  widest: "{Metal}: la necesidad no cubierta depende sobre todo de {input}; su rango la mueve en {amount} kt",
};

export const agreedWords: Translation<typeof englishAgreed> = {
  version: "La versión",
  note: "valores de una versión anterior, vacíos hasta fijar una; Balances muestra hoy menos lo acordado",
  pair: "{home}–{producer}",
  metal: "{Metal}: según lo acordado",
  source: "este libro, cuando se fijó",
  confidence: "acordado",
};

export const riskWords: Translation<typeof englishRisk> = {
  id: "id",
  title: "Riesgo",
  pillar: "Tema",
  likelihood: "Probabilidad, 1–5",
  impact: "Impacto, 1–5",
  score: "Puntaje",
  owner: "Responsable",
  response: "Respuesta",
  action: "Lo atiende",
  secondAction: "y también",
  status: "Estado",
  source: "Fuente",
  note: "Nota",
  example: "Probabilidad e impacto son ejemplos por editar; puntaje: probabilidad × impacto.",
};

export const planningSheets: Translation<typeof english> = {
  names: { agreed: "Acordado", risks: "Riesgos", sensitivity: "Sensibilidad" },
  titles: {
    agreed: "La versión acordada",
    risks: "Registro de riesgos",
    sensitivity: "Sensibilidad de la necesidad no cubierta",
  },
  checks: {
    riskThemes: "Riesgos con un tema desconocido",
    riskActions: "Riesgos que nombran una acción desconocida",
    riskCover: "Temas sin riesgo",
  },
  describe: {
    agreed: "resultados de una versión fijada, comparados con hoy en Balances y Panel",
    risks: "qué puede fallar, con qué probabilidad e impacto, y qué acciones lo atienden",
    sensitivity: "qué dato incierto mueve más la necesidad no cubierta",
  },
};
