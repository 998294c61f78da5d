import type { ReferenceSeries } from "./reference-series";
import { copperWorld } from "./series/copper-world";
import { countries } from "./series/countries";
import { economy } from "./series/economy";
import { energyEnvironment } from "./series/energy-environment";
import { japanSeries } from "./series/japan";
import { peopleSecurity } from "./series/people-security";
import { peruSeries } from "./series/peru";
import { prices } from "./series/prices";
import { recycling } from "./series/recycling";
import { technologyDrivers } from "./series/technology-drivers";
import { zincWorld } from "./series/zinc-world";

/** Every reference series, shipped or withheld; readers use the catalogue. */
export const referenceSeries: readonly ReferenceSeries[] = [
  ...copperWorld,
  ...zincWorld,
  ...prices,
  ...economy,
  ...technologyDrivers,
  ...countries,
  ...peruSeries,
  ...japanSeries,
  ...recycling,
  ...energyEnvironment,
  ...peopleSecurity,
];
