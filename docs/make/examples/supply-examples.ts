/** Supply, balances and security of supply. */
import type { FunctionTexts } from "./function-text";

const caseNote =
  "Cases of supply: Base takes every input as it stands. Low and High put the inputs that ship with a range at its lower or upper " +
  "end: the yearly change of Peru's mines that are not listed, and the share of mine production that becomes refined metal (ids " +
  "`copper.other-mines-change`, `copper.mine-to-refined`, and the same of zinc). Nothing else of supply has a cited range. An " +
  "assumption that differs from the shipped value holds in every case. 2024, the base year, is data and the same in every case; the ends hold from " +
  "2025 on. The yearly change adds up with the years; the share refined differs from year to year, so its whole range is open at once.";
const assumptionsNote =
  "`assumptions` takes the ranges Assumptions_Inputs and Assumptions_Scenarios of the roadmap: with them the result is the row of the " +
  "sheet. Mines, projects, countries and actions are those that ship; edits of these tables are not seen, so read the sheet there.";
const boundaryNote =
  "Boundary: refined metal of the world. Japan's smelter feed (contained metal in concentrate), its refined balance and its stockpile " +
  "are rows of the Balance sheet; none of them is added to this.";
const sharesNote =
  "Shares may be fractions, percents or tonnes: each counts against the sum of the range. Blank cells are left out. With names beside the " +
  "amounts a header is passed over.";

export const supplyExamples: FunctionTexts = {
  RAMPUP: {
    purpose:
      "Gives the output of a mine or plant that grows to its capacity: capacity × (year − start year + 1) / ramp-up years, " +
      "from 0 to the capacity.",
    examples: [
      { formula: "=MINERALS.RAMPUP(120,2027,3,2028)", says: "Second of three years: two thirds of 120 kt" },
      {
        formula: "=MINERALS.RAMPUP(120,2027,3,{2026,2027,2028,2029,2030})",
        says: "Five years in one cell",
      },
      {
        formula:
          '=MINERALS.RAMPUP(120,2027,3,{2028,2029,2030,2040,2041},{"decline",0.02;"last year",2040;"probability",0.6;"stake",0.25})',
        says: "Expected equity metal of a quarter of a likely mine that declines by 2 % a year and closes after 2040",
      },
    ],
    short: { unit: "kt", decimals: 0 },
    failures: [
      "=MINERALS.RAMPUP(-1,2027,3,2028)",
      "=MINERALS.RAMPUP(120,46388,3,2028)",
      '=MINERALS.RAMPUP(120,2027,3,2028,{"probability",60})',
    ],
    notes: [
      "Convention: the first year counts one step and the last year of the ramp counts full, as in the roadmap's projects. Ramp-up years of " +
        "0 and 1 mean full output from the first year.",
      "Settings: with decline, the output is (1 − decline) ^ years after the ramp-up times the capacity; it is 0 after the last year; probability " +
        "and stake multiply it: expected output, and equity metal. Probability and stake are 1 if left out, decline 0.",
    ],
  },
  SUPPLY: {
    purpose:
      "Gives mine production: of Peru by operating mines, projects with ramp-up and probability, and actions; of other countries as the " +
      "base year held, since no open forward supply by mine exists.",
    examples: [
      { formula: '=MINERALS.SUPPLY("Peru","copper",2030)', says: "Peru, contained copper" },
      {
        formula: '=MINERALS.SUPPLY("Peru","copper",{2025,2030,2035},"Low")',
        says: "Low case of three years",
      },
      { formula: '=MINERALS.SUPPLY({"Chile";"Peru";"World"},"copper",2030)', says: "Several countries" },
    ],
    short: { unit: "kt", decimals: 0 },
    failures: [
      '=MINERALS.SUPPLY("Japan","copper",2030)',
      '=MINERALS.SUPPLY("Bolivia","copper",2030)',
      '=MINERALS.SUPPLY("Chile","copper",2030,"High")',
    ],
    notes: [
      "Boundary: contained metal mined, before losses in smelting and refining. It equals the rows Mine production, of Peru, of the country or " +
        "of the world, of the Supply sheet.",
      caseNote,
      assumptionsNote,
      "Yearly decline, last years, stakes and probabilities of mines and projects stand in the Inputs sheet.",
    ],
  },
  GAP: {
    purpose:
      "Gives the world's balance of refined metal: refined use − secondary refined production − recycling actions − mine production × " +
      "share refined. Above 0 it is unmet need at the prices of the scenario.",
    examples: [
      { formula: '=MINERALS.GAP("copper",2035)', says: "Reference scenario, base case" },
      {
        formula: '=MINERALS.GAP("copper",2035,"Net zero",{"Low","Base","High"})',
        says: "Three cases of supply",
      },
      {
        formula: '=MINERALS.GAP("copper",2035,"Net zero",,{"copper.mine-to-refined",0.97})',
        says: "With an assumption of your own",
      },
    ],
    short: { unit: "kt", decimals: 0 },
    failures: [
      '=MINERALS.GAP("copper",2060)',
      '=MINERALS.GAP("copper",2035,"Net zero",,{"copper.mine-to-refined",97})',
    ],
    notes: [
      boundaryNote,
      "A negative gap is a surplus. MAX(0, gap) is the row Unmet need of the Balance sheet.",
      caseNote,
      assumptionsNote,
    ],
  },
  COVERAGE: {
    purpose:
      "Gives the share of the world's refined use that production covers: 1 − unmet need / refined use.",
    examples: [
      { formula: '=MINERALS.COVERAGE("copper",2035)', says: "Reference scenario, base case" },
      { formula: '=MINERALS.COVERAGE("zinc",{2026,2030,2035},"Net zero")', says: "Three years" },
    ],
    short: { unit: "", decimals: 3 },
    failures: [
      '=MINERALS.COVERAGE("copper",2035,"Net zeros")',
      '=MINERALS.COVERAGE("copper",2035,,"Medium")',
    ],
    notes: [boundaryNote, "A surplus counts as 1, as in the Balance sheet.", caseNote, assumptionsNote],
  },
  CONCENTRATION: {
    purpose: "Gives the Herfindahl–Hirschman index of suppliers: 10,000 × the sum of their squared shares.",
    examples: [
      { formula: "=MINERALS.CONCENTRATION({50;30;20})", says: "Three suppliers" },
      {
        formula: "=MINERALS.CONCENTRATION({800;450;5300;1800;3300;1100},22640)",
        says: "Six large copper miners of 22,640 kt in all; the small ones count as none",
      },
    ],
    short: { unit: "", decimals: 0 },
    failures: ["=MINERALS.CONCENTRATION({50;-30;20})", "=MINERALS.CONCENTRATION({50;30;20},80)"],
    notes: [
      sharesNote,
      "With `total` the suppliers that are not in the range count as too small to matter, so the index is a lower bound; without it a row " +
        "such as Other countries would count as one large supplier. Leave that row out and give the total.",
      "Above 1,800 authorities on competition speak of a highly concentrated market.",
      "Source of the method: Herfindahl 1950 and Hirschman 1945; United States Merger Guidelines 2023.",
    ],
  },
  LOSSTEST: {
    purpose:
      "Gives the demand left unmet in the first year without a supplier: its share × demand, while the others deliver what they did.",
    examples: [
      { formula: "=MINERALS.LOSSTEST({50;30;20},1200)", says: "Without the largest of three" },
      {
        formula: '=MINERALS.LOSSTEST({"Chile",541;"Peru",197;"Others",403},1200,"Peru")',
        says: "Without Peru, by its share of Japan's feed",
      },
    ],
    short: { unit: "kt", decimals: 0 },
    failures: [
      '=MINERALS.LOSSTEST({"Chile",541;"Peru",197},1200,"Pero")',
      "=MINERALS.LOSSTEST({50;30;20},1200,4)",
    ],
    notes: [
      sharesNote,
      "The shares must make up all of the supply: give the rest a row of its own, and name the supplier that is lost where that row is the " +
        "largest.",
      "Spare capacity, stocks and lower use would make the loss smaller; none is assumed. STOCKPILE gives what bridges it.",
    ],
  },
  STOCKPILE: {
    purpose: "Gives the metal that covers so many days of demand: demand × days / 365.",
    examples: [
      { formula: "=MINERALS.STOCKPILE(957,60)", says: "60 days of a use of 957 kt a year" },
      { formula: "=MINERALS.STOCKPILE(957,{30,60,90})", says: "Three sizes" },
    ],
    short: { unit: "kt", decimals: 0 },
    failures: ["=MINERALS.STOCKPILE(957,-60)", '=MINERALS.STOCKPILE(957,"two months")'],
    notes: [
      "A year counts 365 days, as in the row Stockpile, days of use, of the Balance sheet, of which this is the inverse.",
      "Stockpiles of copper and zinc are a hypothetical option: neither metal is known to be in a state stockpile of Japan.",
    ],
  },
};
