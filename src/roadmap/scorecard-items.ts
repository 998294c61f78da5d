/** One line a pillar: its actions, how far they are, and one indicator against its target. */
import {
  at,
  base,
  blockWithGaps,
  call,
  column,
  join,
  minus,
  over,
  plus,
  term,
  text,
  year,
} from "../line-items/build";
import type { Expression } from "../line-items/expression";
import type { LineItem } from "../line-items/line-item";
import type { Unit } from "../line-items/units";
import type { Metal } from "../model/metals";
import { indicatorsOf, marginId } from "../model/pillars/indicators";
import { type Pillar, pillarId, pillars } from "../model/pillars/pillar-rows";
import { dashboardId } from "./roadmap-items";

/** A row of a pillar's sheet. */
interface PillarRow {
  readonly id: string;
  readonly label: readonly string[];
}

/** The indicator that says how far a pillar is on its way. */
export interface Leading {
  readonly value: PillarRow;
  readonly target: PillarRow;
  readonly unit: Unit;
}

/** Names of the leading indicators; the one of trade is that of the first metal. */
const leading: Readonly<Record<Pillar, { readonly name: string; readonly unit: Unit }>> = {
  economic: { name: "share", unit: "share" },
  energy: { name: "contracts", unit: "GWh" },
  people: { name: "trainees", unit: "people" },
  security: { name: "blockades", unit: "days a year" },
  sustainability: { name: "sites", unit: "number" },
};

/** The leading indicator of a pillar with its target. */
export function leadingOf(pillar: Pillar, [first]: readonly Metal[]): Leading {
  const { name, unit } = leading[pillar];
  const metal = pillar === "economic" ? first : undefined;
  const row = (rowName: string): PillarRow => ({
    id: pillarId(pillar, rowName, metal),
    label: [`item.${pillar}.${rowName}`, ...(metal === undefined ? [] : [`metal.${metal}`])],
  });
  return { value: row(name), target: row(`${name}-target`), unit };
}

export const scorecardId = (pillar: Pillar, name: "actions" | "done" | "way"): string =>
  dashboardId(`${pillar}.${name}`);

/** How many targets of a pillar are set or met; on its own sheet. */
export const countId = (pillar: Pillar, name: "set" | "met"): string => pillarId(pillar, `targets-${name}`);

/** Counts of the register and of targets, the way gone to one, and the leading indicators over the plan years. */
export const scorecardItems = (metals: readonly Metal[]): LineItem[] =>
  pillars.flatMap((pillar) => {
    const leads = leadingOf(pillar, metals);
    const { value, target, unit } = leads;
    return [
      ...registerItems(pillar),
      wayItem(pillar, leads),
      ...countItems(pillar, metals),
      planRow(value, unit),
      planRow(target, unit),
    ];
  });

/** Actions that are not dropped, and the mean of their progress. */
function registerItems(pillar: Pillar): LineItem[] {
  const ofPillar = [column("actions", "pillar"), term(`pillar.${pillar}`)];
  const notDropped = [column("actions", "status"), join(text("<>"), "status.dropped")];
  const progress = call("SUMIFS", column("actions", "progress"), ...ofPillar, ...notDropped);
  const scalar = { label: [`pillar.${pillar}`], role: "indicator", shape: "scalar" } as const;
  const count = scorecardId(pillar, "actions");
  return [
    {
      ...scalar,
      id: count,
      unit: "number",
      expression: call("COUNTIFS", ...ofPillar, ...notDropped),
    },
    {
      ...scalar,
      id: scorecardId(pillar, "done"),
      unit: "share",
      expression: call("IFERROR", over(progress, count), "text.not-available"),
    },
  ];
}

/** The part of the way from the base year to the target that is gone in the last plan year. */
function wayItem(pillar: Pillar, { value, target }: Leading): LineItem {
  const gone = minus(at(value.id, "plan.end-year"), base(value.id));
  const way = minus(at(target.id, "plan.end-year"), base(value.id));
  return {
    id: scorecardId(pillar, "way"),
    unit: "share",
    label: [`pillar.${pillar}`],
    role: "indicator",
    shape: "scalar",
    expression: call("IFERROR", call("ROUND", over(gone, way), "check.digits"), "text.not-available"),
  };
}

/** Targets that are set for the last plan year and have a figure to be held against, and those of them that are met. */
function countItems(pillar: Pillar, metals: readonly Metal[]): LineItem[] {
  const margins = blockWithGaps(indicatorsOf(pillar, metals).map(({ id }) => marginId(id)));
  const having = (condition: string): Expression => call("COUNTIF", margins, join(text(condition), 0));
  const counted = (name: "set" | "met", expression: Expression): LineItem => ({
    id: countId(pillar, name),
    unit: "number",
    label: [`item.targets-${name}`],
    role: "indicator",
    shape: "scalar",
    method: `method.targets-${name}`,
    expression,
  });
  return [counted("set", plus(having(">="), having("<"))), counted("met", having(">="))];
}

const planRow = ({ id, label }: PillarRow, unit: Unit): LineItem => ({
  id: dashboardId(id),
  unit,
  label,
  role: "indicator",
  shape: "series",
  axis: "plan",
  method: "method.planYears",
  expression: at(id, year),
});
