/** Stocks in use, scrap and recycling. */
import type { FunctionTexts } from "./function-text";

const conventionNote =
  "Convention: annual steps, stock at the end of the year, age 0 in the year of the inflow, so stock(t) is the sum of " +
  'inflow(c) × survival(t − c). The setting `"inflow at","middle"` makes a cohort half a year old at the end of its first ' +
  'year, `"start"` one year.';
const distributionNote =
  "`lifetime` and `spread` are the mean and the standard deviation in years. Those of Lognormal belong to the lognormal itself, " +
  "not to its logarithm: σ² = ln(1 + sd² / mean²), μ = ln(mean) − σ² / 2. Those of Folded normal belong to the normal before " +
  "folding. Normal is not cut off at 0: the share with a lifetime below 0 leaves in the year of its inflow. Weibull finds its " +
  "shape and scale from mean and standard deviation; Weibull (scale, shape) takes the scale as `lifetime` and the shape as `spread`.";
const cohortNote =
  "A range of as many cells as there are years gives each year's cohort a lifetime or spread of its own.";
const seriesNote =
  "The series may be what SERIES answers with, header and years included. Years must follow each other; an empty cell is " +
  "refused, since a gap is not 0.";
const initialNote =
  'The setting `"initial stock"` with one value is a total, spread over ages as if the same inflow had come in every year ' +
  "before; with several values side by side it is the stock by age, the youngest first: what came in one year before the first " +
  "year, then two years before. It survives on from the share its age has reached, under the lifetime of the first cohort.";
const balanceNote =
  "Mass balance is inflow − outflow − stock change. Outflow and stock are summed cohort by cohort, each for itself; what " +
  "remains within 1e-12 of the largest value is rounding and shown as 0.";
const sources =
  "Source of the method: van der Voet and others 2002, Ecological Economics 41 (inflow-driven); Müller 2006, " +
  "doi:10.1016/j.ecolecon.2005.09.025 (stock-driven); Müller and others 2014, doi:10.1021/es403506a (review).";

export const stockExamples: FunctionTexts = {
  SURVIVAL: {
    purpose:
      "Gives the probability that a product lives longer than an age: what STOCK, INFLOW and SCRAP multiply cohorts with.",
    examples: [
      {
        formula: "=MINERALS.SURVIVAL(30,30,9)",
        says: "Share in use at the mean lifetime of 30 years; below a half, since a few products live very long",
      },
      {
        formula: '=MINERALS.SURVIVAL({0;10;20;30;40},30,9,"Normal")',
        says: "A normal lifetime at five ages",
      },
      {
        formula: '=MINERALS.SURVIVAL(10,13.9,2.2,"Weibull (scale, shape)")',
        says: "A Weibull lifetime by scale and shape, as many studies print it",
      },
    ],
    short: { unit: "", decimals: 4 },
    failures: [
      "=MINERALS.SURVIVAL(-1,30,9)",
      '=MINERALS.SURVIVAL(10,30,,"Normal")',
      '=MINERALS.SURVIVAL(10,30,9,"Weibul")',
    ],
    notes: [
      distributionNote,
      "Without a spread the lifetime is fixed: products live while their age is below it.",
    ],
  },
  STOCK: {
    purpose:
      "Builds the stock in use from yearly inflows, cohort by cohort: the inflow-driven model of material flow analysis.",
    examples: [
      {
        formula: "=MINERALS.STOCK({100;110;120;130},3,1)",
        says: "Four years of inflow, lognormal lifetime of 3 ± 1 years",
      },
      {
        formula: '=MINERALS.STOCK({2020,100;2021,110;2022,120},{3;3;5},1,"Weibull",{"inflow at","middle"})',
        says: "Years beside the inflows, a longer life for the last cohort, inflow in the middle of the year",
      },
      {
        formula: '=MINERALS.STOCK({10;10;10},3,,,{"initial stock",60})',
        says: "With a stock of 60 before the first year",
      },
    ],
    short: { unit: "", decimals: 0 },
    failures: [
      "=MINERALS.STOCK({100;110;120},{3;4},1)",
      '=MINERALS.STOCK({100;110},3,1,,{"initial stok",60})',
      "=MINERALS.STOCK({2020,100;2022,110},3,1)",
    ],
    notes: [
      conventionNote,
      distributionNote,
      cohortNote,
      seriesNote,
      initialNote,
      balanceNote,
      "Inflows may be negative.",
      sources,
    ],
  },
  INFLOW: {
    purpose:
      "Finds the inflow that makes a stock what it is at the end of each year: the stock-driven model, the inverse of STOCK.",
    examples: [
      {
        formula: "=MINERALS.INFLOW({100;200;290;360},3,1)",
        says: "Inflow behind a stock that grows ever more slowly",
      },
      {
        formula: '=MINERALS.INFLOW({100;200;100;150},10,3,"Normal",{"negative inflow","corrected"})',
        says: "A stock that falls faster than its products die: the excess is retired before its time",
      },
    ],
    short: { unit: "", decimals: 0 },
    failures: ["=MINERALS.INFLOW({100;-20},3,1)", '=MINERALS.INFLOW({100;200},0.5,,,{"inflow at","start"})'],
    notes: [
      conventionNote,
      "Where a stock falls faster than its products die, the inflow of that year is negative. With " +
        '`"negative inflow","corrected"` it is 0 and every cohort in use loses the same share, in that and all later years, as in the ' +
        "open model ODYM (Pauliuk and Heeren 2020, doi:10.1111/jiec.12952). Then too the stock is met and the balance closes.",
      "Without an initial stock the whole stock of the first year flows in that year.",
      distributionNote,
      cohortNote,
      seriesNote,
      initialNote,
      balanceNote,
      sources,
    ],
  },
  SCRAP: {
    purpose:
      "Follows metal from fabrication through use to scrap. Metal leaving use is lost in use (dissipative loss) or discarded; " +
      "discarded metal is collected or not; collected metal is recovered as old scrap or lost. New scrap comes from fabrication " +
      "and stays apart.",
    examples: [
      {
        formula: "=MINERALS.SCRAP({100;100;100;100},2,0.5,0.6,0.9)",
        says: "Four years, 60 % collected and 90 % of that recovered",
      },
      {
        formula:
          '=MINERALS.SCRAP({100;100;100},1,0,{0.5;0.55;0.6},0.9,{"fabrication yield",0.9;"dissipative loss",0.05})',
        says: "With new scrap, a dissipative loss, and collection that improves",
      },
    ],
    short: { unit: "", decimals: 0 },
    failures: [
      "=MINERALS.SCRAP({100;100},2,0.5,60)",
      '=MINERALS.SCRAP({100;100},2,0.5,0.6,0.9,{"yield",0.9})',
    ],
    notes: [
      "With a `fabrication yield` the inflows are what fabricators use: that share goes into use, the rest is new scrap. Without " +
        "one they are metal in finished products.",
      "`dissipative loss` is the share of the metal leaving use that corrosion, weathering and wear took before: it counts in the " +
        "year in which the rest is discarded. Zinc has one.",
      "Settings are distribution, inflow at, initial stock, dissipative loss and fabrication yield; shares are one value, or one a " +
        "year side by side.",
      "Mass balance is metal into use − stock change − dissipative loss − not collected − lost in recovery − old scrap recovered.",
      conventionNote,
      distributionNote,
      cohortNote,
      "Source of terms and boundaries: Graedel and others 2011, doi:10.1111/j.1530-9290.2011.00342.x.",
    ],
  },
  RECYCLINGRATE: {
    purpose:
      "Gives three indicators that are often mixed up. Recycling input rate: (old scrap + new scrap) / (old scrap + new scrap + " +
      "primary), the secondary share of supply. End-of-life recycling rate: old scrap / discarded metal. Recycling efficiency: (old scrap + " +
      "new scrap) / (discarded metal + new scrap), overall.",
    examples: [
      {
        formula: '=MINERALS.RECYCLINGRATE(45,100,30,225,"End-of-life recycling rate")',
        says: "One indicator as a value",
      },
      { formula: "=MINERALS.RECYCLINGRATE(45,100,30,225)", says: "All three" },
      {
        formula: '=MINERALS.RECYCLINGRATE({45;50},{100;105},30,225,"RIR")',
        says: "Over two years",
      },
    ],
    short: { unit: "", decimals: 2 },
    failures: [
      '=MINERALS.RECYCLINGRATE(0,0,30,225,"EOL-RR")',
      "=MINERALS.RECYCLINGRATE(45,-100,30,225)",
      '=MINERALS.RECYCLINGRATE(45,100,30,225,"recycling")',
    ],
    notes: [
      "All four flows are metal content in one unit and one region. Columns of SCRAP fit: Old scrap recovered, Discarded, New scrap.",
      "New scrap counts in the input rate and in the efficiency, never in the end-of-life rate. All new scrap given is taken as recovered.",
      "A rate above 1 is possible where scrap is imported or drawn from stocks.",
      "Source of the definitions: Glöser, Soulier, Tercero Espinoza 2013, doi:10.1021/es400069b; Graedel and others 2011, " +
        "doi:10.1111/j.1530-9290.2011.00342.x.",
    ],
  },
};
