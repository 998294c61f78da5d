import { partnerships } from "../data/partners";
import type { Given } from "../line-items/evaluation";
import type { Value } from "../line-items/value";
import { agreedResults } from "./agreed-items";
import type { Roadmap } from "./build-roadmap";
import type { Edits } from "./edits";
import type { RoadmapOptions } from "./options";
import { roadmapWords } from "./roadmap-words";

/**
 * The results of a roadmap as entries of the sheet Agreed, so that a build with them keeps this version beside what
 * comes later.
 * @param name what the version is called, such as "as agreed in 2026"
 * @param date of the day when it is kept, where that is not the day of the build
 */
export function frozen({ evaluation, options }: Roadmap, name: string, date: string = options.date): Edits {
  const { first, last } = evaluation.axis("model");
  const years = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const rows = options.metals
    .flatMap(agreedResults)
    .map(({ today, agreed }): [string, Given] => [
      agreed,
      new Map(years.map((year) => [year, numberOrNothing(evaluation.value(today, year))])),
    ]);
  return {
    items: new Map<string, Given>([
      ["agreed.name", name],
      ["agreed.partners", pairWords(options)],
      ["agreed.date", date],
      ...rows,
    ]),
  };
}

/** Whose version it is: it stays where a workbook goes on with other partners. */
export function pairWords(options: RoadmapOptions): string {
  const words = roadmapWords(options, partnerships[options.partners]);
  return words.fill(words.sheets.agreed.pair);
}

const numberOrNothing = (value: Value): number | null => (typeof value === "number" ? value : null);
