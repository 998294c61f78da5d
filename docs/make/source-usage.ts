import { copperBaseOpen, copperBaseOpenTotal, zincBaseOpen } from "../../src/data/base-year";
import { cohortFigures } from "../../src/data/cohort-inputs";
import { demandCorridors, publishedTotals2035 } from "../../src/data/demand-corridors";
import { intensities } from "../../src/data/intensities";
import { japanPeru } from "../../src/data/partners";
import { mines, peruNationalTotal } from "../../src/data/peru-mines";
import { projects } from "../../src/data/peru-projects";
import { referenceSeries } from "../../src/data/reference-series-list";
import { pillarFigures } from "../../src/data/pillar-inputs";
import { scenarioPaths } from "../../src/data/scenario-anchors";
import { baseTotals, shippedInputs } from "../../src/data/shipped-inputs";
import type { Confidence } from "../../src/data/source";
import { starterActions } from "../../src/data/starter-actions";
import { starterRisks } from "../../src/data/starter-risks";
import { feedOrigins, mineCountries } from "../../src/data/supply-tables";

/** One figure that cites a source. */
export interface Usage {
  readonly source: string;
  readonly part: string;
  readonly id: string;
  /** Null where the part states facts without a confidence of their own. */
  readonly confidence: Confidence | null;
}

interface Cited {
  readonly source: string;
  readonly confidence?: Confidence;
}

const use = (part: string, id: string, { source, confidence }: Cited): Usage => ({
  source,
  part,
  id,
  confidence: confidence ?? null,
});

const record = (part: string, figures: Readonly<Record<string, Cited>>): readonly Usage[] =>
  Object.entries(figures).map(([id, figure]) => use(part, id, figure));

const rows = (part: string, figures: readonly (Cited & { readonly id: string })[]): readonly Usage[] =>
  figures.map((figure) => use(part, figure.id, figure));

const named = (part: string, figures: readonly (Cited & { readonly name: string })[]): readonly Usage[] =>
  figures.map((figure) => use(part, figure.name, figure));

const openBase = "Model inputs without the IEA data set";

/** Every citation in src/data, in the order of the parts. */
export const usages: readonly Usage[] = [
  ...referenceSeries.flatMap((series) =>
    series.segments.map((segment) => use("Reference series", series.id, segment)),
  ),
  ...rows("Material intensities", intensities),
  ...rows("Mines", mines),
  ...record("National mine output", peruNationalTotal),
  ...rows("Projects", projects),
  ...named("Mine production by country", mineCountries),
  ...named("Feed by origin", feedOrigins),
  ...record("Model inputs", shippedInputs),
  ...record("Pillar inputs", pillarFigures),
  ...record("Lifetimes and scrap", cohortFigures),
  ...record("Base totals", baseTotals),
  ...record(openBase, copperBaseOpen),
  ...record(openBase, zincBaseOpen),
  use(openBase, "copper total", copperBaseOpenTotal),
  ...Object.entries(scenarioPaths).flatMap(([driver, paths]) =>
    Object.values(paths).flatMap((path) =>
      path.anchors.map((anchor) => use("Scenario anchors", driver, anchor)),
    ),
  ),
  ...rows("Starter actions", starterActions),
  ...rows("Starter risks", starterRisks),
  use("Partnership", `${japanPeru.home.id}-${japanPeru.producer.id}`, japanPeru),
  ...demandCorridors.map((corridor) =>
    use("Demand corridors", `${corridor.metal} ${corridor.scenario} ${String(corridor.year)}`, corridor),
  ),
  ...publishedTotals2035.map((total) => use("Published totals of 2035", total.publisher, total)),
];
