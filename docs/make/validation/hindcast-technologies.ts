/** How much metal the technologies held that the hindcast counts as zero. */
import { seriesById } from "../../../src/data/catalogue";
import { scenarioPaths } from "../../../src/data/scenario-anchors";
import { shippedInputs } from "../../../src/data/shipped-inputs";
import { labels } from "../../../src/language/en/labels";
import { driverPath } from "../../../src/model/demand/driver-path";
import type { Driver } from "../../../src/model/demand/drivers";
import type { Metal } from "../../../src/model/metals";
import { baseYear } from "../../../src/model/years";
import { fixed, table } from "../markdown";

/** An end use, its driver and the series that says what the driver was. */
interface Technology {
  readonly endUse: "solar" | "wind-onshore" | "electric-vehicles";
  readonly name: string;
  readonly driver: Driver;
  readonly series: string;
  /** Units of the series in one unit of the driver. */
  readonly units: number;
}

const technologies: readonly Technology[] = [
  {
    endUse: "solar",
    name: labels["endUse.solar"],
    driver: "solar",
    series: "solar-additions.world",
    units: 1,
  },
  {
    endUse: "wind-onshore",
    name: "Wind power, all as onshore",
    driver: "wind-onshore",
    series: "wind-additions.world",
    units: 1,
  },
  {
    endUse: "electric-vehicles",
    name: labels["endUse.electric-vehicles"],
    driver: "electric-cars",
    series: "electric-car-sales.world",
    units: 1000,
  },
];

const years = [2001, 2010, 2019] as const;

export const technologiesTable = (): string =>
  table(
    ["End use counted as zero", ...years.map((year) => `Copper ${String(year)}, kt`), "Zinc 2019, kt"],
    technologies.map((technology) => [
      technology.name,
      ...years.map((year) => metalIn("copper", technology, year)),
      metalIn("zinc", technology, 2019),
    ]),
  );

/** Units installed or sold, times the metal per unit of the base year. */
function metalIn(metal: Metal, { endUse, driver, series, units }: Technology, year: number): string {
  const use = shippedInputs[`${metal}.base-use.${endUse}`]?.value;
  const path = scenarioPaths[driver]?.reference;
  if (use === undefined || use === null || path === undefined) return "none";
  const segment = seriesById(series)?.segments[0];
  const amount = segment?.values[year - segment.from];
  if (amount === undefined) return "not obtained";
  return fixed(((amount / units) * use) / driverPath(path.rule, path.anchors, baseYear));
}
