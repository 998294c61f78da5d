/** Refined use in every scenario against the corridors written for it. */
import { type DemandCorridor, demandCorridors } from "../../../src/data/demand-corridors";
import { labels } from "../../../src/language/en/labels";
import { type Metal, metals } from "../../../src/model/metals";
import { capital, difference, fixed, table } from "../markdown";
import { refinedUse } from "../model-run";
import { firstCentres } from "./first-corridors";

type Bounds = Pick<DemandCorridor, "centre" | "margin">;

/** Whether a total falls inside, in the word the page prints. */
export const verdict = (total: number, { centre, margin }: Bounds): "pass" | "**FAIL**" =>
  Math.abs(total / centre - 1) <= margin ? "pass" : "**FAIL**";

const modelTotal = ({ metal, scenario, year }: Pick<DemandCorridor, "metal" | "scenario" | "year">): number =>
  refinedUse(metal, scenario, year);

export function corridorSection(): string[] {
  const outside = demandCorridors.filter((corridor) => verdict(modelTotal(corridor), corridor) !== "pass");
  const inside = demandCorridors.length - outside.length;
  return [
    "## Refined use against corridors",
    "A corridor says where the total of a scenario must fall in a year: a published total of the same kind of scenario " +
      "with a margin where one was obtained, else a derived one. The list is `src/data/demand-corridors.ts`; every row " +
      "of it is shown here, whatever the result.",
    `**${String(inside)} of ${String(demandCorridors.length)} totals fall inside.**`,
    ...metals.flatMap((metal) => [`### ${capital(labels[`metal.${metal}`])}, kt`, corridorTable(metal)]),
    "### Why these corridors",
    reasons(),
  ];
}

function corridorTable(metal: Metal): string {
  const rows = demandCorridors.filter((corridor) => corridor.metal === metal);
  return table(
    ["Scenario", "Year", "Corridor", "Centre", "Basis", "Model", "Model − centre", "Result"],
    rows.map((corridor) => {
      const { scenario, year, centre, margin, basis } = corridor;
      const total = modelTotal(corridor);
      return [
        labels[`scenario.${scenario}`],
        String(year),
        `${fixed(centre * (1 - margin))} to ${fixed(centre * (1 + margin))}`,
        `${fixed(centre)} ± ${String(Math.round(margin * 100))} %`,
        basis,
        fixed(total),
        difference(total / centre - 1),
        verdict(total, corridor),
      ];
    }),
  );
}

function reasons(): string {
  const texts = new Map<string, string[]>();
  for (const { metal, scenario, year, reason, source } of demandCorridors) {
    const key = `${reason} Source: ${source}.`;
    texts.set(key, [...(texts.get(key) ?? []), `${metal} ${labels[`scenario.${scenario}`]} ${String(year)}`]);
  }
  return [...texts].map(([reason, rows]) => `- ${capital(rows.join(", "))}: ${reason}`).join("\n");
}

/** What became of the first version of the corridors. */
export function corridorHistorySection(): string[] {
  const changes = firstCentres.map((first) => successorOf(first).centre / first.centre - 1);
  const small = changes.filter((change) => Math.abs(change) < 0.01).length;
  return [
    "### What changed after the corridors were first written",
    "The first version was written before any scenario had values. Later the centres for copper were replaced by the " +
      "unrounded totals of the IEA's data set, which also gives totals of 2030 and 2040 for announced pledges and net " +
      `zero; ${String(small)} of ${String(changes.length)} moved by less than 1 %. ` +
      "The margins were kept: the corridors of 2040 in Accelerated and " +
      "Net zero still have the 10 % that was set for derived centres. In the same change one driver moved: car sales " +
      "of Net zero in 2030 went from 70 to 61.7 million, to count cars as the other scenarios do. The corridors for " +
      "zinc are as first written.",
    table(
      [
        "Scenario",
        "Year",
        "First centre",
        "First basis",
        "Centre now",
        "Change",
        "Model",
        "In the first corridor",
      ],
      firstCentres.map((first) => {
        const now = successorOf(first);
        const total = modelTotal(now);
        return [
          labels[`scenario.${first.scenario}`],
          String(first.year),
          fixed(first.centre),
          first.basis,
          fixed(now.centre),
          difference(now.centre / first.centre - 1),
          fixed(total),
          verdict(total, { centre: first.centre, margin: now.margin }),
        ];
      }),
    ),
  ];
}

function successorOf(first: (typeof firstCentres)[number]): DemandCorridor {
  const now = demandCorridors.find(
    ({ metal, scenario, year }) =>
      metal === first.metal && scenario === first.scenario && year === first.year,
  );
  if (now === undefined) throw new RangeError("A first corridor has no successor.");
  return now;
}
