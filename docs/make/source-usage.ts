import { copperBaseOpen, copperBaseOpenTotal, zincBaseOpen } from "../../src/data/base-year";
import { cohortFigures } from "../../src/data/cohort-inputs";
import { demandCorridors, publishedTotals2035 } from "../../src/data/demand-corridors";
import { intensities } from "../../src/data/intensities";
import { pairIds, type Partnership, partnerships } from "../../src/data/partners";
import { peruNationalTotal } from "../../src/data/peru-national-total";
import { referenceSeries } from "../../src/data/reference-series-list";
import { pillarFigures } from "../../src/data/pillar-inputs";
import { scenarioPaths } from "../../src/data/scenario-anchors";
import { baseTotals, shippedInputs } from "../../src/data/shipped-inputs";
import type { Confidence } from "../../src/data/source";

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

/** What belongs to one pair of countries. */
const ofPair = (pair: Partnership): readonly Usage[] => {
  const part = (name: string): string => `${name}, ${pair.home.name}–${pair.producer.name}`;
  return [
    use("Partnership", pair.id, pair),
    ...record(part("Inputs"), pair.inputs),
    use(part("Inputs"), `economic.${pair.currency.id}-rate`, pair.currency.rate),
    ...rows(part("Mines"), pair.mines),
    ...rows(part("Projects"), pair.projects),
    ...named(part("Mine production by country"), pair.countries),
    ...named(part("Feed by origin"), pair.origins),
    ...rows(part("Starter actions"), pair.actions),
    ...rows(part("Starter risks"), pair.risks),
  ];
};

/** Every citation in src/data, in the order of the parts. */
export const usages: readonly Usage[] = [
  ...referenceSeries.flatMap((series) =>
    series.segments.map((segment) => use("Reference series", series.id, segment)),
  ),
  ...rows("Material intensities", intensities),
  ...record("National mine output", peruNationalTotal),
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
  ...pairIds.flatMap((id) => ofPair(partnerships[id])),
  ...demandCorridors.map((corridor) =>
    use("Demand corridors", `${corridor.metal} ${corridor.scenario} ${String(corridor.year)}`, corridor),
  ),
  ...publishedTotals2035.map((total) => use("Published totals of 2035", total.publisher, total)),
];
