/** What the sheets of all pillars share: sections, and rows of indicators beside their baselines. */
import type { Metal } from "../../model/metals";
import { hasTarget, marginId, targetId } from "../../model/pillars/indicators";
import { type Pillar, pillarId } from "../../model/pillars/pillar-rows";
import type { RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { columns, section } from "../layout";
import { planYears } from "../options";
import { countId } from "../scorecard-items";
import { formatOf, type RowLook, seriesRow } from "../series-rows";
import { calculationSheet, lastColumnOf } from "./calculation-sheet";

/**
 * A protected sheet of indicators; the column of constants shows the base year, that of totals how much better than its
 * target an indicator is.
 */
export function pillarSheet(context: Context, pillar: Pillar, rows: readonly RowPlan[]): SheetPlan {
  const { baseline, margin } = context.words.sheets.pillars;
  const all = [...rows, ...countRows(context, pillar)];
  return calculationSheet(context, pillar, all, { constant: baseline, total: margin });
}

/** How many of the targets above are set and met, which the scorecard makes the standing of; both say how, on paper too. */
const countRows = (context: Context, pillar: Pillar): RowPlan[] => [
  section(context.words.sheets.scorecard.counts, lastColumnOf(context)),
  ...(["set", "met"] as const).map((name) =>
    withMethodAt(lastColumnOf(context) - planYears + 1, figureRow(context, countId(pillar, name))),
  ),
];

/** The method moved over the plan years, where paper shows it. */
const withMethodAt = (column: number, { cells }: RowPlan): RowPlan => ({
  cells: cells.map((cell) => (cell.column === columns.note ? { ...cell, column } : cell)),
});

/** A heading over rows, of one metal where one is named. */
export function pillarSection(
  context: Context,
  title: keyof Context["words"]["sheets"]["pillars"],
  metal?: Metal,
): RowPlan {
  const { words } = context;
  const { pillars } = words.sheets;
  const of = metal === undefined ? {} : { metal: words.label(`metal.${metal}`) };
  return section(words.fill(pillars[title], of), lastColumnOf(context), pillars.targetNote);
}

/**
 * Rows of a pillar by their names, an indicator below its target; a section that names the metal leaves it out of the
 * labels.
 */
export function pillarRows(
  context: Context,
  pillar: Pillar,
  names: readonly string[],
  metal?: Metal,
): RowPlan[] {
  const look: RowLook = {
    baseline: true,
    flag: "missing",
    without: metal === undefined ? [] : [`metal.${metal}`],
  };
  return names.flatMap((name) => {
    const id = pillarId(pillar, name, metal);
    if (name === "unmet-value") return [seriesRow(context, id, { ...look, flag: "shortfall" })];
    if (!hasTarget(pillar, name, metal)) return [seriesRow(context, id, look)];
    return [
      seriesRow(context, targetId(id), { ...look, baseline: false, strong: true }),
      seriesRow(context, id, { ...look, result: marginId(id) }),
    ];
  });
}

/** One row for each metal, directly below each other so that a sum can take them; labels name the metal. */
export const metalRows = (context: Context, pillar: Pillar, name: string): RowPlan[] =>
  context.options.metals.map((metal) =>
    seriesRow(context, pillarId(pillar, name, metal), { baseline: true, flag: "missing" }),
  );

/** A row that holds one figure, in the column of constants, with the decimals of the series it begins. */
export function figureRow(
  context: Context,
  id: string,
  without: readonly string[] = [],
  decimalsOf?: string,
): RowPlan {
  const { item } = context.model.find(id);
  const { words } = context;
  const format = formatOf(item.unit);
  return {
    cells: [
      { kind: "value", column: columns.label, value: words.itemLabel(item, without), style: "labelIndented" },
      { kind: "value", column: columns.unit, value: words.unit(item.unit), style: "unit" },
      { kind: "value", column: columns.note, value: words.label(item.method ?? ""), style: "note" },
      {
        kind: "item",
        column: columns.constant,
        id,
        style: "calculation",
        ...(format === undefined ? {} : { format }),
        ...(decimalsOf === undefined ? {} : { decimalsOf }),
      },
    ],
  };
}
