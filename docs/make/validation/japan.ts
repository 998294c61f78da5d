/** Japan in the base year against cited figures. */
import { compare, comparisonTable } from "./comparison";

export const japanSection = (): string[] => [
  "## Japan in the base year",
  "The latest table of Japan's smelters obtained is of fiscal year 2019. The model takes its figures for 2024, except the " +
    "output from ore (calendar 2023), so this part stands on figures five years old until newer ones are entered on Inputs.",
  comparisonTable([
    compare(
      "Copper refined in Japan",
      "copper.home.production",
      2024,
      "copper.refined-supply-outlook.japan",
      "output from ore of 2023, from scrap of fiscal 2019",
    ),
    compare(
      "Copper refined in Japan",
      "copper.home.production",
      2024,
      "copper.refined-production.japan",
      "estimate, rounded",
    ),
    compare(
      "Copper refined in Japan",
      "copper.home.production",
      2024,
      "copper.refined-production-fiscal.japan",
      "fiscal year",
      2019,
    ),
    compare(
      "Copper refined in Japan",
      "copper.home.production",
      2030,
      "copper.refined-supply-outlook.japan",
      "held flat",
    ),
    compare(
      "Copper left for export",
      "copper.home.exports",
      2024,
      "copper.refined-exports-fiscal.japan",
      "a remainder; excludes change of stocks",
      2019,
    ),
    compare(
      "Copper concentrate needed",
      "copper.feed.need",
      2024,
      "copper.concentrate-imports.japan",
      "contained metal; need equals output, no smelting loss",
      2019,
    ),
    compare(
      "Copper from Peru",
      "copper.feed.from-producer-flow",
      2024,
      "copper.concentrate-imports.japan.peru",
      "share of 2019 times the need of 2024",
      2019,
    ),
    compare(
      "Copper equity in Peru",
      "copper.equity",
      2024,
      "copper.japanese-equity.peru",
      "derived here from the same mines: no test",
    ),
    compare(
      "Zinc refined in Japan",
      "zinc.home.production",
      2024,
      "zinc.refined-production-fiscal.japan",
      "the same figure: no test",
      2019,
    ),
    compare(
      "Zinc left for export",
      "zinc.home.exports",
      2024,
      "zinc.refined-exports-fiscal.japan",
      "a remainder",
      2019,
    ),
    compare(
      "Zinc concentrate needed",
      "zinc.feed.need",
      2024,
      "zinc.concentrate-imports.japan",
      "contained metal",
      2019,
    ),
  ]),
];
