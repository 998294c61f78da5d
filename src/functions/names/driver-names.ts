import { labels } from "../../language/en/labels";
import { drivers, type Driver } from "../../model/demand/drivers";
import { Names } from "./names";

const also: Readonly<Record<Driver, readonly string[]>> = {
  "electric-cars": ["electric cars", "EV sales", "EV", "autos eléctricos", "電気自動車"],
  solar: ["solar PV", "solar power", "solar additions", "solar fotovoltaica", "太陽光"],
  "wind-onshore": ["onshore wind", "eólica terrestre", "陸上風力"],
  "wind-offshore": ["offshore wind", "eólica marina", "洋上風力"],
  storage: ["battery storage", "almacenamiento", "蓄電池"],
  "other-low-emission": ["other low emission"],
  "grid-lines": ["grid", "lines", "redes", "送配電線"],
  "gdp-growth": ["GDP", "growth", "PIB", "crecimiento del PIB", "GDP成長率"],
  population: ["people", "población", "人口"],
  "price.copper": ["copper price", "precio del cobre", "銅価格"],
  "secondary-share.copper": ["secondary copper", "cobre secundario", "二次銅"],
  "secondary-share.zinc": ["secondary zinc", "zinc secundario", "二次亜鉛"],
  "price.zinc": ["zinc price", "precio del zinc", "亜鉛価格"],
};

/** Drivers, with or without the word `driver` before their id. */
export const driverNames = new Names<Driver>(
  "driver",
  drivers.map((id) => ({ id, name: labels[`driver.${id}`], also: [`driver.${id}`, ...also[id]] })),
);
