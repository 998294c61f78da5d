/** How much the corridors depend on each uncertain input of demand. */
import { demandCorridors, type DemandCorridor } from "../../../src/data/demand-corridors";
import { shippedInputs } from "../../../src/data/shipped-inputs";
import { labels } from "../../../src/language/en/labels";
import { endUses } from "../../../src/model/demand/end-uses";
import { type Metal, metals } from "../../../src/model/metals";
import { capital, fixed, plain, table } from "../markdown";
import { refinedUse } from "../model-run";
import { verdict } from "./corridors";

/** Inputs that are moved together, since one judgement stands behind them. */
interface Tried {
  readonly label: string;
  readonly ids: readonly string[];
}

export function sensitivitySection(): string[] {
  return [
    "### How much the result depends on single inputs",
    "The same test for Reference, with one judgement at a time at the low and high end of its range on Inputs and " +
      "everything else as shipped. What fails here shows how much the pass above owes to the value chosen. The price " +
      "elasticity is not listed: prices are held in real terms, so it has no effect on use.",
    ...metals.flatMap((metal) => [
      `#### ${capital(labels[`metal.${metal}`])}, Reference, kt`,
      tableOf(metal),
    ]),
  ];
}

function tableOf(metal: Metal): string {
  const corridors = demandCorridors.filter(
    (corridor) => corridor.metal === metal && corridor.scenario === "reference",
  );
  const results = (ids: readonly string[], end?: "low" | "high"): string[] =>
    corridors.map((corridor) => result(corridor, changesOf(ids, end)));
  const base = results([]);
  const rows = tried(metal).flatMap(({ label, ids }) =>
    (["low", "high"] as const).flatMap((end) => {
      const cells = results(ids, end);
      return cells.join() === base.join() ? [] : [[label, `${end}: ${valuesOf(ids, end)}`, ...cells]];
    }),
  );
  const years = corridors.map(({ year }) => String(year));
  return table(["Judgement", "Value", ...years], [["As shipped", "", ...base], ...rows]);
}

function tried(metal: Metal): Tried[] {
  const intensity = (kinds: readonly string[]): string[] =>
    endUses[metal]
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id }) => `${metal}.intensity-change.${id}`);
  return [
    { label: "Income elasticity in the base year", ids: [`${metal}.elasticity.income`] },
    { label: "Yearly decline of the income elasticity", ids: [`${metal}.elasticity.income-decline`] },
    { label: "Yearly change of intensity, wider economy", ids: intensity(["economy"]) },
    { label: "Yearly change of intensity, technologies", ids: intensity(["technology"]) },
    ...(metal === "copper"
      ? [{ label: "Yearly change of intensity, networks", ids: intensity(["networks"]) }]
      : []),
  ];
}

const endOf = (id: string, end: "low" | "high"): number | undefined => shippedInputs[id]?.[end];

const valuesOf = (ids: readonly string[], end: "low" | "high"): string =>
  [...new Set(ids.map((id) => plain(endOf(id, end) ?? 0)))].join(", ");

function changesOf(ids: readonly string[], end?: "low" | "high"): ReadonlyMap<string, number> {
  const values = ids.map((id): [string, number | undefined] => [
    id,
    end === undefined ? undefined : endOf(id, end),
  ]);
  return new Map(values.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

function result(corridor: DemandCorridor, changes: ReadonlyMap<string, number>): string {
  const total = refinedUse(corridor.metal, corridor.scenario, corridor.year, changes);
  return `${fixed(total)}, ${verdict(total, corridor)}`;
}
