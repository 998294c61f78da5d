import type { records as english } from "../en/records";
import type { Translation } from "../translation";

/** Words of the records that a workbook starts with: how figures were obtained, countries, partners, bodies. */
export const records: Translation<typeof english> = {
  confidence: {
    seen: "leído",
    "second-hand": "de segunda mano",
    derived: "derivado",
    recalled: "de memoria",
    assumption: "supuesto",
    "user to supply": "por completar",
  },
  licenceStatus: {
    open: "abierta",
    "facts quoted": "datos citados",
    "to be confirmed": "por confirmar",
    "own derivation": "derivación propia",
  },
  partners: { japan: "Japón", peru: "Perú", chile: "Chile" },
  agreements: {
    "japan-peru":
      "Hoja de ruta para fortalecer la Asociación Estratégica, 2024–2033, acordada en Lima el 17 de noviembre de 2024",
    "japan-chile":
      "No se obtuvo una hoja de ruta de los dos países: el período y la mayoría de las acciones son ejemplos",
  },
  countries: {
    Australia: "Australia",
    Bolivia: "Bolivia",
    Canada: "Canadá",
    Chile: "Chile",
    China: "China",
    "Congo (Kinshasa)": "R. D. del Congo",
    India: "India",
    Indonesia: "Indonesia",
    Kazakhstan: "Kazajistán",
    Mexico: "México",
    "Papua New Guinea": "Papúa Nueva Guinea",
    Peru: "Perú",
    Philippines: "Filipinas",
    Poland: "Polonia",
    Russia: "Rusia",
    "South Africa": "Sudáfrica",
    Sweden: "Suecia",
    "United States": "Estados Unidos",
    Zambia: "Zambia",
    "Other countries": "Otros países",
  },
  bodies: {
    "To be named": "Por designar",
    Smelters: "Fundiciones",
    "Ministry of Foreign Affairs": "Ministerio de Relaciones Exteriores",
    "Ministry of Defense": "Ministerio de Defensa",
    "Ministry of Defence": "Ministerio de Defensa",
    "Japanese lead investor": "Inversionista principal japonés",
    METI: "METI",
    MINEM: "MINEM",
    "Mitsubishi Corporation": "Mitsubishi Corporation",
    "Mitsubishi Materials": "Mitsubishi Materials",
  },
};
