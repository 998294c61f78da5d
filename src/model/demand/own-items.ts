/**
 * What planners bring themselves: a base year of their own, such as one from a licensed series, and end uses that the
 * model does not name. While nothing is entered, the shipped base counts and own end uses are nothing.
 */
import {
  atMost,
  block,
  call,
  equal,
  minus,
  plus,
  power,
  sum,
  times,
  when,
  year,
} from "../../line-items/build";
import type { LineItem } from "../../line-items/line-item";
import { input } from "../input";
import type { Metal } from "../metals";
import { endUses } from "./end-uses";

/** End uses that a planner may add to a metal. */
const ownUses = [1, 2, 3, 4, 5] as const;

const ownUseId = (metal: Metal, number: number): string => `${metal}.own-use.${String(number)}`;
const ownBaseId = (metal: Metal, use: string): string => `${metal}.own-base.${use}`;

/** Use in the base year that an end use starts from: the shipped figure, or the planner's own. */
export const baseUseId = (metal: Metal, use: string): string => `${metal}.base.${use}`;
/** 1 where the own base is complete, so that it counts, and 0 else. */
export const ownBaseTakenId = (metal: Metal): string => `${metal}.own-base.taken`;
export const ownUsesId = (metal: Metal): string => `${metal}.own-uses`;
export const ownUseIds = (metal: Metal): readonly string[] =>
  ownUses.map((number) => ownUseId(metal, number));

/** Whether an input is for what planners bring themselves, and ships empty. */
export const isOwnEntry = (id: string): boolean => /^(copper|zinc)\.own-(base|use)\./.test(id);

/** Use in the base year by end use, in place of the shipped figures; it counts only as a whole. */
export const ownBaseInputs = (metal: Metal): LineItem[] =>
  endUses[metal].map(({ id }) => input(ownBaseId(metal, id), "kt", "input.ownBase", `endUse.${id}`));

/** Name, use in the base year and yearly change of each own end use. */
export const ownUseInputs = (metal: Metal): LineItem[] =>
  ownUses.flatMap((number) => {
    const id = ownUseId(metal, number);
    const label = `ownUse.${String(number)}`;
    return [
      input(`${id}.name`, "text", label, "input.ownUse.name"),
      input(`${id}.base`, "kt", label, "input.ownUse.base"),
      input(`${id}.change`, "share a year", label, "input.ownUse.change"),
    ];
  });

/** Which base counts, and the figure of each end use in it. */
export function baseItems(metal: Metal): LineItem[] {
  const own = block(endUses[metal].map(({ id }) => ownBaseId(metal, id)));
  const missing = call("SUMPRODUCT", times(atMost(own, 0), 1));
  const taken = ownBaseTakenId(metal);
  const common = { label: ["item.ownBaseTaken"], role: "calculation", shape: "scalar" } as const;
  return [
    {
      ...common,
      id: taken,
      unit: "1 or 0",
      method: "method.ownBaseTaken",
      expression: when(equal(missing, 0), 1, 0),
    },
    ...endUses[metal].map(({ id }): LineItem => ({
      ...common,
      id: baseUseId(metal, id),
      unit: "kt",
      label: ["input.baseUse", `endUse.${id}`],
      method: "method.baseTaken",
      expression: when(equal(taken, 1), ownBaseId(metal, id), `${metal}.base-use.${id}`),
    })),
  ];
}

/** Own end uses and their sum, the same in every scenario. */
export function ownUseItems(metal: Metal): LineItem[] {
  const common = { unit: "kt", role: "calculation", shape: "series" } as const;
  const elapsed = minus(year, "base-year");
  const rows = ownUseIds(metal).map((id, index): LineItem => ({
    ...common,
    id,
    label: [`ownUse.${String(index + 1)}`],
    namedBy: `${id}.name`,
    method: "method.ownUse",
    expression: times(`${id}.base`, power(plus(1, `${id}.change`), elapsed)),
  }));
  return [
    ...rows,
    {
      ...common,
      id: ownUsesId(metal),
      label: ["item.ownUses"],
      method: "method.sum",
      expression: sum(block(ownUseIds(metal))),
    },
  ];
}
