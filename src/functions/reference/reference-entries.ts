import { catalogue } from "../../data/catalogue";
import { intensities } from "../../data/intensities";
import { isShipped } from "../../data/licences";
import type { ReferenceSeries } from "../../data/reference-series";
import { functions } from "../../language/en/functions";
import { labels } from "../../language/en/labels";
import type { CitedFigure, CitedSeries } from "./cited-series";

/** The reference series, every year with the citation of its segment. */
export const seriesEntries = (): CitedSeries[] =>
  catalogue.map((series) => ({
    id: series.id,
    name: functions.named(series.label, series.region),
    unit: series.unit,
    figures: series.segments.flatMap(figuresOf),
    note: series.note,
  }));

const figuresOf = ({
  from,
  values,
  source,
  confidence,
  note,
}: ReferenceSeries["segments"][number]): CitedFigure[] =>
  values.map((value, index) => ({ year: from + index, value, source, confidence, note }));

/** The intensities: one figure each. */
export const intensityEntries = (): CitedSeries[] =>
  intensities
    .filter(({ source }) => isShipped(source))
    .map(({ id, metal, technology, unit, year, value, source, confidence, note, scope }) => ({
      id,
      name: functions.intensity(
        labels[`metal.${metal}`],
        functions.technologies[technology] ?? technology,
        scope,
      ),
      unit,
      figures: [{ year, value, source, confidence, note }],
    }));
