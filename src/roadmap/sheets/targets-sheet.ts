import { indicatorsOf, targetEntryId } from "../../model/pillars/indicators";
import { pillars } from "../../model/pillars/pillar-rows";
import type { SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap } from "../layout";
import { entryRow, entrySection, entrySheet } from "./yearly-entries";

/** Yellow rows for the targets that no action adds up to; the sheets of the pillars hold them against what is expected. */
export function targetsSheet(context: Context): SheetPlan {
  const { words, options } = context;
  const { targets, titles } = words.sheets;
  const rows = pillars.flatMap((pillar) => [
    entrySection(context, titles[pillar]),
    ...indicatorsOf(pillar, options.metals)
      .filter(({ target }) => target === "entered")
      .map(({ id, better }) => entryRow(context, targetEntryId(id), { ...targets, rule: targets[better] })),
    gap,
  ]);
  return entrySheet(context, "targets", rows);
}
