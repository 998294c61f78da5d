import type { RiskWords } from "../translation";

const example = "Ejemplo, sin dato citado.";
const named = "Por designar";

/** Starter risks by id: title, owner, response and note. */
export const risks = {
  R01: {
    title: "Los inversionistas se alejan y los proyectos se postergan",
    owner: "METI, MINEM",
    response: "Reuniones anuales sobre inversión; renovar el memorando",
    note: "Puesto en atractivo para la inversión minera: 14 de 83 en 2018, 59 de 86 en 2023, 40 de 82 en 2024.",
  },
  R02: {
    title: "Los proyectos empiezan más tarde de lo anunciado",
    owner: "Titulares de los proyectos",
    response: "Seguir cada año los permisos y el ramp-up",
    note: example,
  },
  R03: {
    title: "El offtake no sigue a la participación",
    owner: "JOGMEC, casas comerciales",
    response: "Acordar el offtake junto con la participación",
    note: example,
  },
  R04: {
    title: "La sequía reduce la energía hidroeléctrica",
    owner: "MINEM",
    response: "Solar y eólica junto a la hidroeléctrica",
    note: "La hidroeléctrica aportó el 51.3 % de la generación nacional.",
  },
  R05: {
    title: "La energía renovable se contrata tarde",
    owner: "Empresas mineras",
    response: "Acordar fechas antes de que venzan los contratos",
    note: example,
  },
  R06: {
    title: "La capacitación y la asesoría vuelven a cesar",
    owner: "JOGMEC",
    response: "Destacar a un asesor y fijar plazas por varios años",
    note: "Hubo asesores en el MINEM de abril de 2009 a marzo de 2020.",
  },
  R07: {
    title: "La capacitación no llega a los contratistas",
    owner: "MINEM",
    response: "Abrir los cursos al personal de contratistas",
    note: "Los contratistas emplearon al 70.4 % del personal minero en noviembre de 2024.",
  },
  R08: {
    title: "Muy pocas mujeres entran en la minería",
    owner: "MINEM",
    response: "Plazas y becas para mujeres",
    note: "19,228 mujeres trabajaban en la minería en noviembre de 2024, 7.9 %.",
  },
  R09: {
    title: "Bloqueos de la vía a Las Bambas",
    owner: "Gobierno del Perú",
    response: "Diálogo permanente a lo largo de la vía",
    note: "Más de 540 días de bloqueo de 2016 a noviembre de 2022.",
  },
  R10: {
    title: "Los conflictos detienen una gran mina por meses",
    owner: "Gobierno del Perú",
    response: "Seminarios de prevención, diálogo temprano",
    note: "Las Bambas estuvo detenida más de 50 días en el segundo trimestre de 2022 y perdió 35 kt frente a 2021.",
  },
  R11: {
    title: "Los conflictos sociales vuelven a crecer",
    owner: "Defensoría del Pueblo",
    response: "Seguir el reporte mensual de conflictos",
    note: "209 conflictos en octubre de 2024, de los cuales 163 activos.",
  },
  R12: {
    title: "Falla el principal origen del concentrado",
    owner: "METI, JOGMEC",
    response: "Diversificar los orígenes; estudiar una reserva estratégica",
    note: "Chile aportó 541 de 1,141 kt de cobre en concentrado en 2019.",
  },
  R13: {
    title: "Un sismo rompe una presa de relaves",
    owner: "MINEM",
    response: "Compartir conocimientos sobre presas y sismos",
    note: example,
  },
  R14: {
    title: "La contaminación de minas cerradas resta confianza",
    owner: "MINEM",
    response: "Asesoría sobre minas cerradas; monitoreo",
    note: "La contaminación de minas cerradas es tema del memorando de 2016.",
  },
  R15: {
    title: "Las impurezas dejan el mineral fuera de las fundiciones",
    owner: "JOGMEC",
    response: "Desarrollar tecnología para eliminarlas",
    note: "La eliminación de impurezas del mineral de cobre es tema del memorando de 2024.",
  },
  D01: {
    title: "Los contratos de concentrado no se renuevan en condiciones similares",
    owner: named,
    response: "Empezar a negociar dos años antes del fin de un contrato",
    note: example,
  },
  D02: {
    title: "Falta agua o energía a las minas en años secos",
    owner: named,
    response: "Seguir cada año los contratos de energía y de agua desalada",
    note: example,
  },
  D03: {
    title: "Las personas capacitadas se van a otros sectores",
    owner: named,
    response: "Ofrecer plazas por más tiempo; seguir quién se queda",
    note: example,
  },
  D04: {
    title: "Falla un proveedor con cerca de la mitad del concentrado",
    owner: named,
    response: "Mantener listos contratos con otros orígenes y una reserva estratégica",
    note: example,
  },
  D05: {
    title: "Bajan las leyes del mineral y suben la energía y el agua por tonelada",
    owner: named,
    response: "Informar cada año energía, agua y emisiones por tonelada",
    note: example,
  },
} as const satisfies Record<string, RiskWords>;
