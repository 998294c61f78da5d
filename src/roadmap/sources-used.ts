/** Which source feeds what in a roadmap. */
import { scenarioPaths } from "../data/scenario-anchors";
import { isOwnEntry } from "../model/demand/own-items";
import { driversFor } from "../model/model-items";
import { shippedScenarios } from "../model/scenarios";
import type { Context } from "./context";
import { inputRecord, rangeEnd } from "./input-records";
import { pastSources, pastUseOf } from "./history-records";

/** Parts of the workbook a source feeds, by source id, in the order of the sheets. */
export function sourcesUsed(context: Context): ReadonlyMap<string, readonly string[]> {
  const texts = context.words.sheets.sources;
  const used = new Map<string, Set<string>>();
  const feed = (source: string, part: string): void => {
    const parts = used.get(source) ?? new Set<string>();
    used.set(source, parts.add(part));
  };
  for (const id of figureInputs(context)) feed(inputRecord(context, id).source, texts.feedsInputs);
  for (const driver of driversFor(context.options.metals)) {
    for (const scenario of shippedScenarios) {
      for (const anchor of scenarioPaths[driver]?.[scenario].anchors ?? [])
        feed(anchor.source, texts.feedsScenarios);
    }
  }
  const { mines, projects, countries, origins, actions } = context.partners;
  mines.forEach((mine) => {
    feed(mine.source, texts.feedsMines);
  });
  projects.forEach((project) => {
    feed(project.source, texts.feedsProjects);
  });
  [...countries, ...origins].forEach((row) => {
    feed(row.source, texts.feedsTrade);
    feed(row.zincSource ?? row.source, texts.feedsTrade);
  });
  actions.forEach((action) => {
    feed(action.source, texts.feedsActions);
  });
  context.partners.risks.forEach((risk) => {
    feed(risk.source, texts.feedsRisks);
  });
  for (const metal of context.options.metals) {
    for (const use of pastUseOf(metal)) {
      for (const source of pastSources(metal, use)) feed(source, texts.feedsHistory);
    }
  }
  feed(context.partners.source, texts.feedsActions);
  return new Map(
    [...used].sort(([a], [b]) => a.localeCompare(b, "en")).map(([id, parts]) => [id, [...parts]]),
  );
}

/** Inputs that hold a figure, not a word, a choice, an end of the range of another, or what only planners bring. */
export const figureInputs = (context: Context): string[] =>
  context.model.items
    .filter(({ shape, role, unit }) => shape === "scalar" && role === "input" && unit !== "text")
    .filter(({ id }) => rangeEnd(context, id) === undefined && !isOwnEntry(id))
    .map((item) => item.id);
