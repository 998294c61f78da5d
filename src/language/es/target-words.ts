import type { targetLabels as englishLabels, targetSheets as englishSheets } from "../en/target-words";
import type { Translation } from "../translation";

/** Words of the sheet Targets, and rows of targets that planners enter. */
export const targetSheets: Translation<typeof englishSheets> = {
  names: { targets: "Metas" },
  titles: { targets: "Metas de los pilares" },
  describe: { targets: "metas anuales de los indicadores, para completar" },
  sections: {
    higher: "más es mejor; deje vacío el año sin meta",
    lower: "menos es mejor; deje vacío el año sin meta",
    source: "propio",
    date: "el mismo año",
    confidence: "por completar",
  },
};

export const targetLabels: Translation<typeof englishLabels> = {
  "indicator.officials-trained": "Funcionarios capacitados por año",
  "input.people.officials-baseline": "Funcionarios capacitados por año, línea de base",
  "input.security.refining-baseline": "Concentración de la refinación, año base (IHH)",

  "item.people.officials-target": "Meta: funcionarios en programas conjuntos",
  "item.people.officials": "Funcionarios esperados en programas conjuntos",
  "item.security.hhi-refining": "Concentración de la refinación mundial (IHH)",
  "item.security.largest-share": "Principal origen sobre concentrado disponible",
  "item.energy.open-target": "Meta: demanda no cubierta por acciones",

  "item.economic.offtake-share-target": "Meta: concentrado a {home} sobre producción",
  "item.economic.trade-value-target": "Meta: valor del concentrado",
  "item.energy.need-target": "Meta: demanda eléctrica",
  "item.energy.of-generation-target": "Meta: demanda sobre generación",
  "item.energy.renewable-share-target": "Meta: proporción renovable",
  "item.energy.cost-target": "Meta: costo de la electricidad",
  "item.people.workforce-target": "Meta: personal",
  "item.people.needed-target": "Meta: personal que requiere el crecimiento",
  "item.people.coverage-target": "Meta: capacitados sobre requeridos",
  "item.security.hhi-mining-target": "Meta: concentración de la minería (IHH)",
  "item.security.hhi-refining-target": "Meta: concentración de la refinación (IHH)",
  "item.security.hhi-feed-target": "Meta: concentración del abastecimiento (IHH)",
  "item.security.largest-share-target": "Meta: principal origen sobre disponible",
  "item.security.loss-target": "Meta: concentrado faltante sin él",
  "item.security.loss-share-target": "Meta: faltante sobre concentrado necesario",
  "item.security.at-risk-target": "Meta: concentrado en riesgo",
  "item.security.risk-weighted-target": "Meta: disponible ponderado por riesgo",
  "item.sustainability.emissions-target": "Meta: emisiones de las minas",
  "item.sustainability.intensity-target": "Meta: emisiones por tonelada",
  "item.sustainability.water-target": "Meta: agua",
  "item.sustainability.tailings-target": "Meta: relaves",
  "item.sustainability.recycled-share-target": "Meta: proporción reciclada",

  "item.margin": "margen",

  "item.targets-set": "Metas fijadas",
  "item.targets-met": "Metas cumplidas",
  "method.targets-set": "metas con una cifra con que compararlas",
  "method.targets-met": "de ellas, con margen no inferior a 0",
  "method.target.entered": "de Metas",
  "method.people.officials-target": "línea de base + variación por acciones, según plan",
  "method.people.officials": "línea de base + variación por acciones, ponderada",
  "method.security.hhi-refining": "del año base, en Datos",
  "method.security.largest-share": "principal origen ÷ disponible",
  "method.energy.open-target": "demanda menos meta de suministro",
};
