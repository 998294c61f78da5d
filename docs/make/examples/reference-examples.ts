/** Cited figures and where they come from. */
import type { FunctionTexts } from "./function-text";

export const referenceExamples: FunctionTexts = {
  DATA: {
    purpose:
      "Puts a cited figure into a cell: production, prices, reserves, trade, inputs of the model, intensities. " +
      "SOURCE with the same arguments says where it comes from.",
    examples: [
      {
        formula: '=MINERALS.DATA("copper.mine-production.peru",2024)',
        says: "Copper mined in Peru in 2024, kt",
      },
      {
        formula: '=MINERALS.DATA("copper.mine-production.peru",{2022,2023,2024})',
        says: "Three years in one formula",
      },
      { formula: '=MINERALS.DATA("copper.elasticity.income")', says: "An input of the model" },
    ],
    short: { unit: "kt", decimals: 1 },
    failures: [
      '=MINERALS.DATA("copper.refined-use.world",2015)',
      '=MINERALS.DATA("zinc.feed.producer")',
      '=MINERALS.DATA("coper.price.real")',
    ],
    notes: [
      "The unit is that of the series; CATALOG shows it. Figures are never interpolated: a year without a figure is #N/A.",
    ],
  },
  SERIES: {
    purpose: "Spills all years of a series, ready for a chart. Years without a figure are left out.",
    examples: [
      {
        formula: '=MINERALS.SERIES("copper.mine-production.peru",2022)',
        says: "Copper mined in Peru from 2022 on",
      },
      {
        formula: '=MINERALS.SERIES("driver.solar.net-zero",2028,2030)',
        says: "A driver of a scenario has a value in every year from 2024 to 2050",
      },
    ],
    short: { unit: "", decimals: 1 },
    failures: ['=MINERALS.SERIES("copper.refined-use.world",2030)', '=MINERALS.SERIES("copper.price.world")'],
    notes: ["The header names the quantity, the region and the unit."],
  },
  SOURCE: {
    purpose:
      "Says where a figure comes from, in one sentence that can stand under a table: publisher, title, address, licence, " +
      "and whether the figure was read in the source, quoted by others, computed or assumed.",
    examples: [
      {
        formula: '=MINERALS.SOURCE("copper.mine-production.peru",2024)',
        says: "The citation of one figure",
      },
      {
        formula: '=MINERALS.SOURCE("copper.elasticity.income")',
        says: "An input of the model, with the note on how it was derived",
      },
    ],
    short: { unit: "", decimals: 0 },
    failures: ['=MINERALS.SOURCE("networks.aluminium-share")'],
    notes: ["For a driver, the points around the year are cited, and the rule between them."],
  },
  CATALOG: {
    purpose:
      "Lists what there is: id, name, unit, first and last year, publisher. The ids go into DATA, SERIES and SOURCE.",
    examples: [
      { formula: '=MINERALS.CATALOG("zinc price")', says: "Everything that has both words" },
      { formula: '=MINERALS.CATALOG("japan fiscal production")', says: "Series of Japanese fiscal years" },
    ],
    short: { unit: "", decimals: 0 },
    failures: ['=MINERALS.CATALOG("unobtainium")'],
    notes: ["A metal may be named in Spanish or Japanese: `cobre`, `銅`."],
  },
};
