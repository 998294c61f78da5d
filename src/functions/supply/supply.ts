import { japanPeru } from "../../data/partners";
import { labels } from "../../language/en/labels";
import { supplyErrors } from "../../language/en/supply-errors";
import { supplyWords } from "../../language/en/supply-words";
import type { Metal } from "../../model/metals";
import { elementwise, type Table } from "../cells/elementwise";
import { modelYear } from "../cells/year";
import { noFigure } from "../function-error";
import { metalNames } from "../names/metal-names";
import { Names, type Named } from "../names/names";
import { balanceCaseOf, supplyCaseOf } from "./balance";
import type { SupplyCase } from "./balance-model";

const { home, producer, countries: mineCountries } = japanPeru;

/** Common short names and those of the partners' languages. */
const also: Readonly<Record<string, readonly string[]>> = {
  [producer.name]: ["ペルー"],
  Chile: ["チリ"],
  China: ["中国"],
  "Congo (Kinshasa)": ["DRC", "DR Congo", "Democratic Republic of the Congo", "Congo"],
  Mexico: ["México"],
  Russia: ["Russian Federation"],
  "United States": ["US", "USA", "United States of America", "Estados Unidos"],
  "Other countries": ["Others", "other"],
};

const named = (id: string, name = id): Named<string> => ({ id, name, also: also[name] ?? [] });

const countryNames = new Names<string>(
  "country",
  [
    named(producer.name),
    ...mineCountries.map(({ name }) => named(name)),
    { ...named("rest-of-world", supplyWords.restOfWorld), also: ["RoW"] },
    { ...named("mine-production", supplyWords.world), also: ["global", "mundo", "世界"] },
    { ...named(home.id, home.name), also: ["日本"] },
  ],
  supplyErrors.seeCountries,
);

/** Mine production in kt; arguments as Excel hands them over: country, metal, year, case. */
export function supplyValues(args: readonly unknown[], assumptions: unknown): Table {
  const model = balanceCaseOf(assumptions);
  return elementwise(
    ["supply", ...args],
    model.memo,
    ([, country = null, metalCell = null, year = null, which = null]) => {
      const metal = metalNames.find(metalCell);
      const supplyCase = supplyCaseOf(which);
      const row = rowOf(countryNames.find(country), metal, supplyCase);
      // Supply is the same in every scenario.
      return model.valueOf(`${metal}.${row}`, { scenario: "reference", supplyCase }, modelYear(year));
    },
  );
}

/** The row of a country's mine production. */
function rowOf(country: string, metal: Metal, supplyCase: SupplyCase): string {
  if (country === producer.name) return "producer-output";
  if (country === "mine-production") return country;
  if (country === home.id) throw noFigure(supplyErrors.noMines(home.name));
  const { restOfWorld } = supplyWords;
  if (supplyCase !== "base") {
    throw noFigure(supplyErrors.noCase(country === "rest-of-world" ? restOfWorld : country, producer.name));
  }
  if (country === "rest-of-world") return country;
  const place = mineCountries.findIndex(({ name }) => name === country);
  if ((mineCountries[place]?.[metal] ?? null) === null) {
    throw noFigure(supplyErrors.notNamed(country, labels[`metal.${metal}`]));
  }
  return `country.${String(place + 1)}`;
}
