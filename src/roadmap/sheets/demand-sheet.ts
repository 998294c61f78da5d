import { endUses, useId } from "../../model/demand/end-uses";
import { baseUseId, ownBaseTakenId, ownUseIds, ownUsesId } from "../../model/demand/own-items";
import type { Metal } from "../../model/metals";
import { inAllScenarios } from "../../model/per-scenario";
import { incomeEffectIds } from "../../model/sensitivity/input-effects";
import type { RowPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap, section } from "../layout";
import { seriesRow, type RowLook } from "../series-rows";
import { calculationSheet, lastColumnOf } from "./calculation-sheet";
import { figureRow } from "./pillar-sheet";

/** Demand for one metal by end use, every scenario side by side. */
export const demandSheet = (context: Context, metal: Metal) =>
  calculationSheet(context, `demand-${metal}`, [
    ...activityRows(context, metal),
    ...endUses[metal].flatMap((use) => endUseRows(context, metal, use.id, use.kind === "networks")),
    ...ownUseRows(context, metal),
    section(context.words.sheets.demand.total, lastColumnOf(context)),
    ...scenarioRows(context, useId(metal, "total"), { strong: true, total: true }),
    gap,
    section(context.words.sheets.demand.incomeEnds, lastColumnOf(context)),
    ...incomeEffectIds(metal).map((id) => seriesRow(context, id)),
  ]);

/** The rows of all scenarios and of the one in use, which stands out. */
export const scenarioRows = (
  context: Context,
  id: string,
  live: RowLook = {},
  look: RowLook = {},
): RowPlan[] => [
  ...inAllScenarios(id).map((row) => seriesRow(context, row, look)),
  seriesRow(context, id, { ...look, ...live }),
];

function activityRows(context: Context, metal: Metal): RowPlan[] {
  return [
    section(context.words.sheets.demand.activity, lastColumnOf(context)),
    figureRow(context, ownBaseTakenId(metal)),
    seriesRow(context, `${metal}.elasticity.income-path`),
    ...["income-effect", "price-effect", "activity"].flatMap((name) =>
      scenarioRows(context, `${metal}.${name}`),
    ),
    gap,
  ];
}

function endUseRows(context: Context, metal: Metal, use: string, isNetwork: boolean): RowPlan[] {
  const shift = isNetwork ? ["networks.aluminium-share-path", "networks.copper-share-index"] : [];
  const without = [`endUse.${use}`];
  return [
    section(context.words.label(`endUse.${use}`), lastColumnOf(context)),
    figureRow(context, baseUseId(metal, use), without, useId(metal, use)),
    seriesRow(context, `${metal}.intensity-index.${use}`, { without }),
    ...shift.map((id) => seriesRow(context, id)),
    ...scenarioRows(context, useId(metal, use), { strong: true, total: true }, { without }),
    gap,
  ];
}

const ownUseRows = (context: Context, metal: Metal): RowPlan[] => [
  section(context.words.label("item.ownUses"), lastColumnOf(context)),
  ...ownUseIds(metal).map((id) => seriesRow(context, id)),
  seriesRow(context, ownUsesId(metal), { strong: true, total: true }),
  gap,
];
