import { functions } from "../../language/en/functions";
import { intensities } from "../../data/intensities";
import { Names } from "./names";

/** Common short names and those of the partners' languages. */
const also: Readonly<Record<string, readonly string[]>> = {
  "electric-car": [
    "electric cars",
    "electric vehicle",
    "electric vehicles",
    "EV",
    "BEV",
    "auto eléctrico",
    "電気自動車",
  ],
  "plug-in-hybrid": ["PHEV", "plug-in hybrid car"],
  "hybrid-car": ["HEV", "hybrid"],
  "conventional-car": ["ICE", "petrol car"],
  "electric-bus": ["electric buses"],
  "charger-slow": ["slow charger"],
  "charger-fast": ["fast charger"],
  solar: ["solar PV", "PV", "photovoltaics", "solar fotovoltaica", "太陽光"],
  "wind-onshore": ["onshore wind", "onshore", "eólica terrestre", "陸上風力"],
  "wind-offshore": ["offshore wind", "offshore", "eólica marina", "洋上風力"],
  nuclear: ["nuclear power", "原子力"],
  gas: ["natural gas"],
  csp: ["concentrated solar", "solar thermal"],
  hydro: ["hydropower", "hidroeléctrica", "水力"],
  storage: ["batteries", "battery", "almacenamiento", "蓄電池"],
};

const ids = [...new Set(intensities.map(({ technology }) => technology))];

/** Technologies with a cited intensity of some metal. */
export const technologyNames = new Names<string>(
  "technology",
  ids.map((id) => ({ id, name: functions.technologies[id] ?? id, also: also[id] ?? [] })),
  functions.seeTechnologies,
);
