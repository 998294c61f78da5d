import type { dashboardWords as english } from "../en/dashboard-words";
import type { Translation } from "../translation";

/** Words of the Dashboard: what its charts say and are about, its headings. */
export const dashboardWords: Translation<typeof english> = {
  use: "{Metal}: consumo de refinado por uso final",
  unmet: "{Metal}: necesidad no cubierta en cada escenario",
  supply: "{Metal}: suministro de refinado",
  changes: "{Metal}: variación frente a Referencia",
  agreed: "{Metal}: hoy frente a la versión acordada",
  feed: "{Metal}: concentrado para las fundiciones de {home}",
  cover: "Cobertura del concentrado para las fundiciones de {home}",
  emissions: "Emisiones de las minas",
  titles: "Lo que dicen los gráficos: sus títulos",
  year: "Año",
  kt: "kt por año",
  share: "proporción",
  kilotonnes: "kt CO₂e por año",

  useGrows: "{Metal}: el consumo de refinado llega a {amount} kt en {year}, escenario {scenario}",
  unmetGrows: "{Metal}: la necesidad no cubierta crece a {amount} kt en {year}, escenario {scenario}",
  unmetFalls: "{Metal}: la necesidad no cubierta es de {amount} kt en {year}, escenario {scenario}",
  feedShare: "{Metal}: {producer} aporta el {amount} % del concentrado que {home} necesita en {year}",
  feedUnknown:
    "{Metal}: aún sin cifra de la parte de {producer} en el concentrado de {home}: complétela en {inputs}",
  supplyCovers: "{Metal}: minas y reciclaje cubren el {amount} % del consumo en {year}, escenario {scenario}",
  coverSays: "El concentrado que {home} necesita se cubre al menos al {amount} % para cada metal en {year}",
  emissionsReach: "Minas de {metals} de {producer}: {amount} kt CO₂e en {year}, escenario {scenario}",
  emissionsUnknown:
    "Aún sin cifra de emisiones de las minas de {metals} de {producer}: complete factores en {inputs}",
  leftOut: "; sin contar {metal}",

  useSummary:
    "{Metal}, consumo de refinado: {first} kt en {from}, {amount} kt en {year}; frente a Referencia {change} kt",
  unmetSummary:
    "{Metal}, necesidad no cubierta: {first} kt en {from}, {amount} kt en {year}, por {money} millones de US$; frente a Referencia {change} kt",
  feedSummary:
    "{Metal}, concentrado en {year}: necesidad {need} kt; de {producer} {own} kt, de otros {others} kt, faltan {amount} kt",
  feedOpen:
    "{Metal}, concentrado en {year}: necesidad {need} kt, faltan {amount} kt; los orígenes aparecen con el dato de comercio",
  supplySummary:
    "{Metal} en {year}: primario {primary} kt, secundario {secondary} kt, reciclaje por acciones {recycling} kt, no cubierto {amount} kt",
  pillarsSummary:
    "Se cumplen {met} de {set} metas de todos los pilares; el registro tiene {count} acciones no descartadas",
  energySummary:
    "Electricidad de las minas: {first} GWh en {from}, {amount} GWh en {year}; las acciones cubren {covered} GWh",
  coverSummary: "Concentrado para {home} en {year}.",
  coverMetal: " {Metal}: {own} % de {producer}, {amount} % cubierto en total.",
  coverMetalOpen: " {Metal}: {amount} % cubierto en total; de {producer}, aún sin cifra.",
  emissionsSummary: "Emisiones: {first} kt CO₂e en {from}, {amount} en {year}.",
  emissionsOpen: "Aún sin cifra de emisiones: complete los factores en {inputs}.",
  emissionsTarget: " Meta en {year}: {target} kt CO₂e.",
  emissionsNoTarget: " Aún sin meta para {year}: fíjela en {targets}.",
  emissionsTonne: " {Metal}: {amount} t por t.",

  useTitle: "Consumo de {metal} refinado por uso final, kt por año",
  unmetTitle: "Necesidad no cubierta de {metal}, kt por año",
  feedTitle: "Concentrado para {home}, {metal}, kt contenidas por año",
  supplyTitle: "Suministro de {metal} refinado y necesidad no cubierta, kt por año",
  coverTitle: "Cobertura del concentrado para {home}, proporción",
  emissionsTitle: "Emisiones de las minas de {producer}, kt CO₂e por año",

  supplyAlt:
    "Columnas apiladas: producción primaria y secundaria de refinado, reciclaje por acciones y necesidad no cubierta de {metal} en cada año del plan, kilotoneladas.",
  useAlt: "Columnas apiladas: consumo de {metal} refinado por uso final en cada año del plan, kilotoneladas.",
  unmetAlt: "Líneas: necesidad no cubierta de {metal} en cada escenario y año del plan, kilotoneladas.",
  feedAlt:
    "Columnas apiladas: concentrado para las fundiciones de {home} de {producer}, de otros orígenes y faltante, kilotoneladas de {metal}.",
  coverAlt:
    "Columnas: para cada metal, la proporción del concentrado que {home} necesita que viene de {producer} y la cubierta en total, en cada año del plan.",
  emissionsAlt:
    "Columnas: emisiones de las minas de {producer} y su meta, si se ingresó, en cada año del plan, kilotoneladas de CO₂ equivalente.",
};
