/** Drivers, intensities and demand. */
import type { FunctionTexts } from "./function-text";

const assumptionsNote =
  "`assumptions` takes the shape of the roadmap workbook: ids in one column, then one value, or one value a year under a " +
  "header of years. In the workbook use the names `Assumptions_Inputs` and `Assumptions_Scenarios`, or both with " +
  "`VSTACK(Assumptions_Inputs,Assumptions_Scenarios)`: then the function equals the row of the Demand sheet, with your " +
  "edits and your own scenario. Blank cells leave the shipped value. Ids the roadmap uses elsewhere are passed over; an " +
  "unknown id or an impossible value is refused by name.";
const ownNote =
  "Own is Reference until an own scenario is passed in `assumptions`; without a scenario, the one in use in the " +
  "assumptions counts, else Reference.";
const scopeNote =
  "The electric car counts the battery and motor only (incremental), the plug-in hybrid, the conventional car and the bus " +
  "the whole vehicle: do not compare or add them as they stand. `electric-car.copper.whole` is the whole electric car. " +
  "SOURCE cites the figure and CATALOG names its scope.";

export const demandExamples: FunctionTexts = {
  DRIVER: {
    purpose:
      "Gives what moves demand in a scenario: sales of electric cars, additions of solar, wind and storage, lines, growth, " +
      "people, prices. The rules behind each path are in [the model](../model.md#rules-of-the-scenarios).",
    examples: [
      {
        formula: '=MINERALS.DRIVER("Solar power additions",2030,"Net zero")',
        says: "Solar power added in 2030 in Net zero, GW",
      },
      {
        formula: '=MINERALS.DRIVER("electric cars",{2024,2030,2035},"Accelerated")',
        says: "Million electric cars sold, three years",
      },
    ],
    short: { unit: "GW", decimals: 1 },
    failures: ['=MINERALS.DRIVER("wind",2030)', '=MINERALS.DRIVER("solar",2055)'],
    notes: ["Solar, wind and storage are additions of the year, not what stands. Own is Reference here."],
  },
  INTENSITY: {
    purpose: "Gives kilograms of metal in one unit of a technology, as cited.",
    examples: [
      {
        formula: '=MINERALS.INTENSITY("copper","Electric car")',
        says: "Kilograms of copper in battery and motor of an electric car",
      },
      {
        formula: '=MINERALS.INTENSITY("copper",{"solar.copper";"solar.copper.sp";"solar.copper.elma"})',
        says: "Three sources for solar power, kg/MW: they differ by boundary",
      },
      {
        formula: '=MINERALS.INTENSITY("copper","Solar power",2035,-0.01)',
        says: "With 1 % less copper a year, from the year of the figure to 2035",
      },
    ],
    short: { unit: "kg", decimals: 1 },
    failures: [
      '=MINERALS.INTENSITY("zinc","Nuclear")',
      '=MINERALS.INTENSITY("copper","Solar power",2035,-1)',
    ],
    notes: [scopeNote, "The model of DEMAND does not use these kilograms: it moves the base year by ratios."],
  },
  DEMAND: {
    purpose:
      "Gives the refined use of copper or zinc in a year and scenario, in all or in one end use. It computes the same line items " +
      "as the Demand sheets of the roadmap workbook. Definitions are in [the model](../model.md#demand).",
    examples: [
      {
        formula: '=MINERALS.DEMAND("copper",2035)',
        says: "Refined use of copper in 2035 in Reference, kt",
      },
      {
        formula: '=MINERALS.DEMAND("copper",{2030;2035},{"Reference","Net zero"})',
        says: "Years down, scenarios across, in one formula",
      },
      {
        formula: '=MINERALS.DEMAND("zinc",2035,"Net zero","Onshore wind")',
        says: "One end use",
      },
      {
        formula: '=MINERALS.DEMAND("copper",2035,"Reference",,{"copper.elasticity.income",0.6})',
        says: "With an assumption of your own: an income elasticity of 0.6",
      },
    ],
    short: { unit: "kt", decimals: 0 },
    failures: [
      '=MINERALS.DEMAND("coper",2035)',
      '=MINERALS.DEMAND("copper",45292)',
      '=MINERALS.DEMAND("zinc",2035,,"Electric vehicles")',
      '=MINERALS.DEMAND("copper",2055)',
      '=MINERALS.DEMAND("copper",2035,,,{"copper.elasticity.incom",0.6})',
    ],
    notes: [assumptionsNote, ownNote],
  },
  DEMANDTABLE: {
    purpose:
      "Spills the refined use by end use over a run of years: a header, one row an end use, and the total in the last row.",
    examples: [
      {
        formula: '=MINERALS.DEMANDTABLE("copper",2024,3)',
        says: "Copper in Reference, three years, kt",
      },
      { formula: '=MINERALS.DEMANDTABLE("zinc",2030,2,"Net zero")', says: "Zinc in Net zero, two years, kt" },
    ],
    short: { unit: "", decimals: 0 },
    failures: ['=MINERALS.DEMANDTABLE("copper",2045,10)', '=MINERALS.DEMANDTABLE("copper",2030,2.5)'],
    notes: [assumptionsNote, ownNote],
  },
  TECHDEMAND: {
    purpose:
      "Multiplies units of a technology by its cited intensity: a quick estimate for a programme or a project.",
    examples: [
      {
        formula: '=MINERALS.TECHDEMAND("copper","Onshore wind",1000)',
        says: "Copper in 1,000 MW of onshore wind, kt",
      },
      {
        formula: '=MINERALS.TECHDEMAND("copper","Electric car",{1000000;5000000})',
        says: "Copper in battery and motor of one and of five million electric cars, kt",
      },
    ],
    short: { unit: "kt", decimals: 1 },
    failures: [
      '=MINERALS.TECHDEMAND("zinc","Battery storage",1000)',
      '=MINERALS.TECHDEMAND("copper","Onshore wind",-1000)',
    ],
    notes: [
      "Units are those of the intensity: MW, vehicles, kWh, km or pieces. 1 GW is 1,000 MW.",
      scopeNote,
      "The result holds all the metal of the equipment: do not add it to DEMAND, whose other uses hold part of it already.",
    ],
  },
};
