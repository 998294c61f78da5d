import { errors } from "../../language/en/errors";
import { functions } from "../../language/en/functions";
import { labels, type LabelKey } from "../../language/en/labels";
import { endUses } from "../../model/demand/end-uses";
import type { Metal } from "../../model/metals";
import { isOmitted, type Cell } from "../cells/cell";
import { noFigure } from "../function-error";
import { metalNames } from "./metal-names";
import { Names, type Named } from "./names";

/** Names in the languages of the partners, and common short ones. */
const also: Readonly<Record<string, readonly string[]>> = {
  total: ["all", "all uses", "total use", "todos", "合計", "全体"],
  solar: ["solar PV", "PV", "photovoltaics", "solar fotovoltaica", "太陽光", "太陽光発電"],
  "wind-onshore": ["onshore", "wind onshore", "eólica terrestre", "陸上風力"],
  "wind-offshore": ["offshore", "wind offshore", "eólica marina", "洋上風力"],
  "electric-vehicles": [
    "EV",
    "EVs",
    "electric cars",
    "electric vehicle",
    "vehículos eléctricos",
    "電気自動車",
  ],
  storage: ["batteries", "grid batteries", "almacenamiento", "蓄電池"],
  "other-low-emission": ["other low emission", "otras bajas emisiones", "その他低排出"],
  networks: ["grid", "grids", "power networks", "redes", "redes eléctricas", "送配電網"],
  "other-uses": ["other", "others", "otros", "otros usos", "その他"],
  construction: ["building", "construcción", "建設"],
  transport: ["transporte", "輸送"],
  "consumer-electrical": ["consumer", "electrical", "consumo y eléctrico", "民生・電気"],
  machinery: ["maquinaria", "機械"],
};

/** The words for an end use. */
export const endUseLabel = (id: string): string => labels[`endUse.${id}` as LabelKey];

const named = (id: string): Named<string> => ({
  id,
  name: id === "total" ? functions.total : endUseLabel(id),
  also: also[id] ?? [],
});

const idsOf = (metal: Metal): readonly string[] => ["total", ...endUses[metal].map(({ id }) => id)];

const namesOf: Readonly<Record<Metal, Names<string>>> = {
  copper: new Names("endUse", idsOf("copper").map(named)),
  zinc: new Names("endUse", idsOf("zinc").map(named)),
};

/** The end use a cell names, `total` where it is left out. */
export function endUseOf(cell: Cell, metal: Metal): string {
  if (isOmitted(cell)) return "total";
  const other = metal === "copper" ? namesOf.zinc : namesOf.copper;
  if (typeof cell === "string" && namesOf[metal].lookUp(cell) === undefined) {
    const elsewhere = other.lookUp(cell);
    if (elsewhere !== undefined) throw noFigure(notOfThisMetal(elsewhere, metal));
  }
  return namesOf[metal].find(cell);
}

const notOfThisMetal = (id: string, metal: Metal): string => {
  const name = metalNames.entries.find((entry) => entry.id === metal)?.name ?? metal;
  return `${errors.endUseOfOtherMetal(endUseLabel(id), name)} ${namesOf[metal].choices()}`;
};
