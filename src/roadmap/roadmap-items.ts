/** Line items that only the workbook has: its period, its lists, and the rows behind the charts. */
import { at, minus, plus, year } from "../line-items/build";
import type { LineItem } from "../line-items/line-item";
import type { Unit } from "../line-items/units";
import { endUses, useId } from "../model/demand/end-uses";
import { ownUsesId } from "../model/demand/own-items";
import { effectId, effects } from "../model/effects";
import { input } from "../model/input";
import type { Metal } from "../model/metals";
import { inScenario } from "../model/per-scenario";
import { indicatorWords } from "../model/pillars/pillar-items";
import { pillars } from "../model/pillars/pillar-rows";
import { scenarios } from "../model/scenarios";

export { pillars };
export const signedPillars = ["I", "II", "III", "IV", "V"] as const;
export const statuses = ["planned", "in-progress", "done", "delayed", "dropped"] as const;

export const pillarIds = pillars.map((pillar) => `pillar.${pillar}`);
export const signedPillarIds = signedPillars.map((pillar) => `signed-pillar.${pillar}`);
export const statusIds = statuses.map((status) => `status.${status}`);
export const effectIds = effects.map(effectId);
export const indicatorIds = indicatorWords.map(({ id }) => id);
/** How a pillar stands, from the worse to the better. */
export const standingIds = ["standing.behind", "standing.partly", "standing.met"] as const;
/** What stands in its place while no target is set. */
export const noStandingId = "standing.none";

/** Period and lists; `status.dropped` is the model's, which compares with it. */
export const listItems: readonly LineItem[] = [
  input("plan.start-year", "year", "input.startYear"),
  input("plan.years", "years", "input.planYears"),
  {
    id: "plan.end-year",
    unit: "year",
    label: ["input.endYear"],
    role: "calculation",
    shape: "scalar",
    method: "method.endYear",
    expression: minus(plus("plan.start-year", "plan.years"), 1),
  },
  input("check.digits", "number", "input.checkDigits"),
  ...indicatorWords,
  ...[
    ...pillarIds,
    ...signedPillarIds,
    ...standingIds,
    noStandingId,
    ...statusIds.filter((id) => id !== "status.dropped"),
  ].map((id) => input(id, "text", id)),
];

/** The published total that a metal's end uses must sum to. */
export const baseTotalItem = (metal: Metal): LineItem =>
  input(`${metal}.base-total`, "kt", "input.baseTotal");

/** Id of a row behind a chart. */
export const dashboardId = (id: string): string => `dashboard.${id}`;

/** A row of the calculation sheets over the plan years. */
export const planRow = (source: string, label: readonly string[], unit: Unit = "kt"): LineItem => ({
  id: dashboardId(source),
  unit,
  label,
  role: "indicator",
  shape: "series",
  axis: "plan",
  method: "method.planYears",
  expression: at(source, year),
});

/** Electricity of the mines on the Dashboard: what actions cover, and the rest. */
export const energyIds = ["energy.covered", "energy.open"] as const;

export const energyRows: readonly LineItem[] = energyIds.map((id) => planRow(id, [`item.${id}`], "GWh"));

/** Emissions of the mines on the Dashboard, and their target where one is entered. */
export const emissionIds = ["sustainability.emissions", "sustainability.emissions-target"] as const;

export const emissionRows: readonly LineItem[] = emissionIds.map((id) =>
  planRow(id, [`item.${id}`], "kt CO₂e"),
);

/** How far the feed of a metal is covered: by the producing partner, and in all. */
export const coverIds = (metal: Metal): readonly string[] =>
  ["producer-share", "coverage"].map((name) => `${metal}.feed.${name}`);

export const coverRows = (metal: Metal): readonly LineItem[] =>
  ["producer-share", "coverage"].map((name) =>
    planRow(`${metal}.feed.${name}`, [`item.feed.${name}`, `metal.${metal}`], "share"),
  );

/** Rows behind the charts of the Dashboard of a metal, over the ten plan years. */
export const dashboardItems = (metal: Metal): LineItem[] => {
  const id = (name: string): string => `${metal}.${name}`;
  return [
    ...endUses[metal].map((use) => planRow(useId(metal, use.id), [`endUse.${use.id}`])),
    planRow(ownUsesId(metal), ["item.ownUses"]),
    planRow(useId(metal, "total"), ["item.refinedUse"]),
    planRow(id("secondary"), ["item.secondary"]),
    planRow(id("recycling-actions"), ["item.recycling-actions"]),
    planRow(id("primary"), ["item.primary"]),
    ...scenarios.map((scenario) => planRow(inScenario(id("unmet"), scenario), [`scenario.${scenario}`])),
    planRow(id("unmet"), ["item.unmet", "scenario.inUse"]),
    planRow(id("change.use"), ["item.change.use"]),
    planRow(id("change.unmet"), ["item.change.unmet"]),
    planRow(id("unmet-value"), ["item.unmet-value"], "million US$"),
    planRow(id("feed.from-producer"), ["item.feed.from-producer"]),
    planRow(id("feed.others-used"), ["item.feed.others-used"]),
    planRow(id("feed.unmet"), ["item.feed.unmet"]),
  ];
};
