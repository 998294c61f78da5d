import type { pillarSheets as english } from "../en/pillar-sheets";
import type { Translation } from "../translation";

/** Words of the pillar sheets: names, headings, checks, the scorecard. */
export const pillarSheets: Translation<typeof english> = {
  names: {
    economic: "Economía",
    energy: "Energía",
    people: "Personas",
    security: "Seguridad",
    sustainability: "Sostenibilidad",
  },
  titles: {
    economic: "Cooperación económica",
    energy: "Suministro de energía",
    people: "Intercambio de personas",
    security: "Seguridad del suministro",
    sustainability: "Minería sostenible",
  },
  describe: {
    economic: "inversión, capacidad, offtake, proporción y valor del comercio",
    energy: "electricidad de las minas, suministro renovable, costo",
    people: "personas capacitadas por las acciones y personal que el crecimiento requiere",
    security: "concentración, pérdida de un proveedor, reserva estratégica, conflicto",
    sustainability: "emisiones, agua, relaves, reciclaje, monitoreo",
  },
  sections: {
    investment: "Inversión",
    trade: "{Metal}: capacidad y comercio",
    need: "Demanda de electricidad",
    supply: "De dónde proviene",
    training: "Capacitación",
    staff: "Personal",
    conflict: "Conflicto",
    suppliers: "{Metal}: proveedores",
    stock: "{Metal}: reserva estratégica y necesidad no cubierta",
    emissions: "Emisiones y monitoreo",
    metal: "{Metal}: por tonelada y su reciclaje",
    targetNote:
      "meta: suma de las acciones, o de Metas; margen: último año del plan, menor que 0, no se alcanza la meta",
    baseline: "Línea de base",
    margin: "Margen",
    inputs: "Factores de la hoja {sheet}",
    disruption: "Interrupción, probabilidad",
  },
  checks: {
    pillarCapacity: "{Metal}: las acciones no suman más que sus toneladas",
    pillarEnergy: "Electricidad cubierta y no cubierta es la demanda",
    pillarPeople: "Capacitados antes y en el año cuadran",
    pillarStock: "{Metal}: la reserva no supera lo que forman las acciones",
    pillarEmissions: "Emisiones evitadas por debajo de las de la demanda",
  },
  scorecard: {
    title: "Cuadro de mando por pilar",
    note: "situación en el último año del plan, por todas las metas fijadas:",
    rules: {
      met: "✓ en su meta: se cumplen todas las metas fijadas",
      partly: "◐ en parte: se cumplen algunas; la del indicador principal no se incumple",
      behind: "✗ rezagado: ninguna se cumple o se incumple la del indicador principal",
      none: "– sin meta fijada: ninguna tiene una cifra con que compararla",
      way: "Avance hacia la meta: del indicador principal, desde el año base",
    },
    pillar: "Pilar",
    standing: "Situación; metas cumplidas",
    way: "Avance hacia la meta",
    done: "Avance de acciones",
    actions: "Acciones",
    counts: "Metas en el último año del plan",
    standings: "{standing}: {met} de {set}",
    leading: "Indicador principal de cada pilar y su meta",
    message: "Cumplen todas sus metas en {year}: {met} de {known} pilares con meta",
    chartTitle: "Avance hacia la meta y avance de las acciones, por pilar",
    chartValues: "proporción",
    chartAlt:
      "Barras: para cada pilar, el avance hacia su meta en el último año del plan y el avance de sus acciones, en proporción.",
    energy: "Electricidad de las minas",
    energyTitle: "Electricidad que necesitan las minas de {producer}, GWh por año",
    energyValues: "GWh por año",
    energyAlt:
      "Columnas apiladas: electricidad que necesitan las minas de {producer}, cubierta por acciones y sin cubrir, en cada año del plan, gigavatios hora.",
    energyCovered: "Las acciones cubren el {amount} % de la electricidad de minas de {metals} en {year}",
    energyUnknown:
      "Aún sin cifra de la electricidad de las minas de {metals}: complete sus factores en {inputs}",
  },
};
