/** Totals of other publishers, and what agreement with them is worth. */
import { publishedTotals2035 } from "../../../src/data/demand-corridors";
import { sourceById } from "../../../src/data/sources";
import { labels } from "../../../src/language/en/labels";
import { shippedScenarios } from "../../../src/model/scenarios";
import { difference, fixed, percent, table } from "../markdown";
import { refinedUse, valueOf } from "../model-run";

export function publishedSection(): string[] {
  const totals = shippedScenarios.map((scenario) => refinedUse("copper", scenario, 2035));
  const names = shippedScenarios.map((scenario) => labels[`scenario.${scenario}`]);
  return [
    "## Totals of other publishers, 2035",
    "Shown beside the model and used for no corridor and no setting. Copper, kt; in brackets the model against the " +
      "published total.",
    table(
      ["Publisher", "Total", ...names],
      publishedTotals2035.map(({ publisher, total, source }) => [
        `${publisher} (${sourceById(source).publisher}, ${source})`,
        fixed(total),
        ...totals.map((own) => `${fixed(own)} (${difference(own / total - 1)})`),
      ]),
    ),
    "Both are far above Reference. Part of the distance is definition: a total that includes directly melted scrap is " +
      `larger than refined use, by ${percent(valueOf("copper.direct-melt"), 0)} on the figures of 2019, which would ` +
      `put Reference at about ${fixed(refinedUse("copper", "reference", 2035) * (1 + valueOf("copper.direct-melt")))} kt. ` +
      "The publishers' boundaries were not read in full, so no total is converted here. The rest is a real difference " +
      "of view: a planner who holds the higher view can enter it as the own scenario.",
    "No total of another publisher was obtained for zinc.",
  ];
}

const otherShare = (): number => valueOf("copper.use.other-uses", 2024) / valueOf("copper.use.total", 2024);

export const circularSection = (): string[] => [
  "## Why agreement is partly circular",
  [
    "- Car sales, solar, wind and storage follow pathways of the IEA, and the corridors for copper are totals of the " +
      "IEA. That part of the test shows that drivers were carried over correctly, not that they will come true.",
    "- The base year of copper is the IEA's too, so 2024 agrees by construction.",
    `- What is independent of the IEA's totals: other uses, ${percent(otherShare(), 0)} of copper use in 2024, which follow ` +
      "population, income " +
      "and elasticities of other authors; the growth of grids; everything about zinc except its solar and wind.",
    "- The yearly decline of the income elasticity and the trend of zinc's intensity are choices of this product. The " +
      "table above shows what the corridors would say at other values.",
    "- The corridors for zinc rest on an outlook to 2027 carried on, and those of Accelerated and Net zero on the wind " +
      "additions that the scenarios themselves use. They are wide and prove little.",
  ].join("\n"),
];
