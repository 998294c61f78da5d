/** Supply and balances against cited figures. No corridor was written for these, so nothing passes or fails. */
import { fixed, table } from "../markdown";
import { valueOf } from "../model-run";
import { cited } from "./cited";
import { compare, comparisonTable } from "./comparison";

const outlookYears = [2030, 2035, 2040] as const;
const asBuilt = "carried on as in the base year";

export const supplySection = (): string[] => [
  "## Supply against cited figures",
  "No corridor was written for supply, so nothing passes or fails here. The starter actions are in force as shipped.",
  comparisonTable([
    compare(
      "Peru, copper mined",
      "copper.producer-output",
      2024,
      "copper.mine-supply-outlook.peru",
      "the model takes the ministry's figure",
    ),
    compare(
      "Peru, copper mined",
      "copper.producer-output",
      2024,
      "copper.mine-production.peru.usgs",
      "the same",
    ),
    compare("Peru, zinc mined", "zinc.producer-output", 2024, "zinc.mine-production.peru.usgs", "the same"),
    compare(
      "World, copper mined",
      "copper.mine-production",
      2024,
      "copper.mine-supply-outlook.world",
      "Peru's higher and other countries' lower figures nearly cancel",
    ),
    compare(
      "World, copper mined",
      "copper.mine-production",
      2024,
      "copper.mine-production.world",
      "rounded by the publisher",
    ),
    compare(
      "World, zinc mined",
      "zinc.mine-production",
      2024,
      "zinc.mine-production-disr.world",
      "another collection of countries",
    ),
    compare(
      "World, copper refined",
      "copper.refined-supply",
      2024,
      "copper.refined-supply-outlook.world",
      "yield and secondary share are taken from it: circular",
    ),
    compare(
      "World, zinc refined",
      "zinc.refined-supply",
      2024,
      "zinc.refined-production-disr.world",
      "secondary share is a remainder of it: circular",
    ),
    compare(
      "Secondary copper",
      "copper.secondary.reference",
      2030,
      "copper.secondary-supply-outlook.world",
      "a straight line of shares lies above a curve",
    ),
    compare(
      "Secondary copper",
      "copper.secondary.reference",
      2040,
      "copper.secondary-supply-outlook.world",
      "share taken from it, on a larger use: circular",
    ),
  ]),
  "### Mine output after the base year",
  "The model holds every listed mine and every other country at its output of 2024 unless somebody changes it, and adds " +
    "Peru's projects with their probability. The IEA's base case lets operating mines decline and counts announced " +
    "projects. The difference grows large, and it decides the unmet need:",
  comparisonTable(
    outlookYears.flatMap((year) => [
      compare(
        "Peru, copper mined",
        "copper.producer-output",
        year,
        "copper.mine-supply-outlook.peru",
        "declines are for the user to enter",
      ),
      compare(
        "World, copper mined",
        "copper.mine-production",
        year,
        "copper.mine-supply-outlook.world",
        asBuilt,
      ),
    ]),
  ),
  "Read the unmet need accordingly: it is too high in so far as projects outside Peru are not counted, and too low in so far " +
    "as no mine declines. The table below shows what the IEA's mine supply would make of it. Yearly changes by mine and by " +
    "country are inputs for this reason.",
  unmetWithOutlook(),
];

/** What the IEA's mine supply would do to the unmet need, everything else as in the model. */
function unmetWithOutlook(): string {
  const rows = outlookYears.flatMap((year) => {
    const mined = cited("copper.mine-supply-outlook.world", year);
    if (mined === undefined) return [];
    const change =
      (valueOf("copper.mine-production", year) - mined.value) * valueOf("copper.mine-to-refined");
    const balance = valueOf("copper.balance.reference", year);
    return [[String(year), fixed(Math.max(0, balance)), fixed(balance + change)]];
  });
  return [
    table(
      [
        "Year",
        "Unmet need of copper in Reference, kt",
        "With the IEA's mine supply in the place of the model's, kt",
      ],
      rows,
    ),
    "",
    "A negative value is a surplus.",
  ].join("\n");
}
