import type { ActionWords } from "../translation";

const example = "Ejemplo: título, meta y años están por acordar.";

/** Starter actions of the pair with Chile by id: title, indicator and note. */
export const chileActions = {
  C01: { title: "Reunión anual sobre inversión minera", indicator: "Reuniones realizadas", note: example },
  C02: {
    title: "Nuevos contratos de concentrado de cobre",
    indicator: "Contratos firmados",
    note: "Ejemplo. Las toneladas por año redirigidas a Japón quedan por completar.",
  },
  C03: {
    title: "Elevar la autosuficiencia en metales básicos al 80 %",
    indicator: "Mineral propio y reciclaje sobre consumo",
    note: "Meta del gobierno de Japón para 2030, desde cerca de la mitad en 2021; todos los metales básicos.",
  },
  C04: {
    title: "Energía renovable para minas",
    indicator: "Proyectos acordados",
    note: "Ejemplo. Los MWh por año recién contratados quedan por completar.",
  },
  C05: {
    title: "Menos electricidad por tonelada de cobre",
    indicator: "Electricidad por tonelada de cobre",
    note: "Línea de base: media de las minas de Chile en 2022. Volver al nivel de 2019 es un ejemplo.",
  },
  C06: {
    title: "Capacitar a ingenieros de minas en Japón",
    indicator: "Personas capacitadas por año",
    note: example,
  },
  C07: {
    title: "Intercambio de investigadores: fundición e impurezas",
    indicator: "Intercambios realizados",
    note: example,
  },
  C08: {
    title: "Estudiar una reserva estratégica de sesenta días (hipotética)",
    indicator: "Días de consumo en reserva, cobre",
    note: "Cobre y zinc no están en ninguna reserva estatal. Sesenta días es la norma de los metales raros, repartida en cinco años; fije una probabilidad mayor que 0 para ver el efecto.",
  },
  C09: {
    title: "Diálogo de cancillerías sobre el suministro",
    indicator: "Diálogos realizados",
    note: example,
  },
  C10: {
    title: "Seguridad de las rutas marítimas del mineral",
    indicator: "Intercambios realizados",
    note: example,
  },
  C11: {
    title: "Más chatarra electrónica en Naoshima y Onahama",
    indicator: "Material tratado",
    note: "183 kt de material, 14.4 % más que antes. El cobre contenido queda por completar; no se cuentan toneladas.",
  },
  C12: {
    title: "Vigilar por satélite el entorno de las minas",
    indicator: "Sitios monitoreados",
    note: example,
  },
  C13: {
    title: "Menos agua continental por tonelada de cobre",
    indicator: "Agua continental por tonelada de cobre",
    note: "Línea de base: media de las minas de Chile en 2019. La meta es un ejemplo.",
  },
} as const satisfies Record<string, ActionWords>;
