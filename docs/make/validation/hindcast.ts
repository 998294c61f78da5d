/** The demand side run from 2000 and 2010, against what came. */
import { difference, fixed, percent, table } from "../markdown";
import { yearsCarriedOn } from "./hindcast-economy";
import { lastObserved, sectorSource, valueIn } from "./hindcast-series";
import { technologiesTable } from "./hindcast-technologies";
import { lastError, meanError } from "./hindcast-errors";
import { hindcastFindings, shareWithin, withinOf } from "./hindcast-findings";
import { modelTellers, type Teller, type Telling, type Trial, trials } from "./hindcast-trials";
import { variantsTable } from "./hindcast-variants";

const names: Readonly<Record<Teller, string>> = {
  came: "Model, economy and price as they came",
  held: "Model, economy as it came, price held",
  then: "Model, economy as thought then",
  naive: "Naive",
  trend: "Straight line",
  forecast: "FORECAST",
};
const tellers = Object.keys(names) as Teller[];

export const hindcastSection = (): string[] => [
  "## Hindcast",
  "The independent test of the demand side: the line items of the model, run from 2000 and from 2010 to 2019 with every " +
    "input as it ships, but for the base year, the use in it, and the economy. Nothing was tuned on it.",
  setUp(),
  "### What came of it",
  `Mean absolute error of the years after the base year:`,
  resultTable(({ actual }, { mean }) => percent(meanError(actual, mean))),
  `Error in ${String(lastObserved)}:`,
  resultTable(({ actual }, { mean }) => difference(lastError(actual, mean))),
  "Years in which reality fell within the band of 90 %:",
  bandTable(),
  hindcastFindings(),
  "### Inputs that decide it",
  "Totals, with economy and price as they came and other inputs than shipped: mean absolute error, and error in 2019. The " +
    "last row uses what was estimated on the years before 2000 alone (Evans and Lewis 2005, as listed in GLOMBO table S28).",
  variantsTable(),
  "### Drivers that did not exist",
  "The sectors hold all metal, also that of technologies, so these count as zero as end uses of their own: solar, onshore " +
    "and offshore wind, electric vehicles, storage and other low-emission power; and networks, for which no history of " +
    "lines was obtained. Their growth is missing from the model's answer. What they held, from the additions and sales of " +
    "those years times the metal per unit of 2024:",
  technologiesTable(),
];

const setUp = (): string =>
  [
    "- **Model, economy and price as they came**: a conditional hindcast. World GDP, population and the real price of the " +
      "metal are the World Bank's figures for every year to 2019, which nobody had in the base year.",
    "- **Model, economy as it came, price held**: as before with the real price of the base year throughout, which is how " +
      "the scenarios treat prices.",
    `- **Model, economy as thought then**: GDP and population carry on with the mean growth of the ${String(yearsCarriedOn)} ` +
      "years before the base year, the real price is held. Nothing after the base year enters but the elasticities and " +
      "trends, which are those shipped: they were estimated on data that reach to 2010 and beyond, and the trend of zinc " +
      "rests partly on 2013 to 2024. To that extent no row is blind.",
    "- **Rivals**: naive (the last value), the straight line through all years before, and FORECAST with its band. They " +
      "see the series from 1980 on. That of zinc begins in 2000: from there its past is what mines produced from 1980 on, " +
      "scaled to the use of 2000, as in the history of the workbook.",
    "- **Band of the model**: the middle 90 % of 2,000 draws as DEMANDBAND makes them, from the ranges on Inputs. GDP, population and " +
      "prices have no range there and are not drawn.",
    "- **Reality**: copper is total use with directly melted scrap, zinc is first use with recycled metal. Both are wider " +
      "than refined use, which the model is made for; no yearly series of refined use is open. The five sectors of copper " +
      `come from another compilation than the total: they sum to ${sumOfSectors(2000)} kt against ${totalIn(2000)} in 2000 ` +
      `and to ${sumOfSectors(2019)} against ${totalIn(2019)} in 2019. They are partly modelled from 2000 on and come from ` +
      "another compiler before, so the earlier years are moved to the level of 2000 with the growth of the total. The " +
      "total of 2008 equals that of 2009, which is suspect.",
    `- **Sources**: sectors, and total to 2000: ${sectorSource}. All others are in [data and sources](data.md).`,
  ].join("\n");

const inYear = (year: number, wanted: (label: string) => boolean): string =>
  fixed(
    trials()
      .filter(
        ({ baseYear, observed }) =>
          baseYear === 2000 && observed.metal === "copper" && wanted(observed.label),
      )
      .reduce((sum, { observed }) => sum + valueIn(observed, year), 0),
  );

const totalIn = (year: number): string => inYear(year, (label) => label.endsWith("total"));
const sumOfSectors = (year: number): string => inYear(year, (label) => !label.endsWith("total"));

const rowsOf = (columns: readonly Teller[], cell: (trial: Trial, telling: Telling) => string): string[][] =>
  trials().map((trial) => [
    trial.observed.label,
    String(trial.baseYear),
    ...columns.map((teller) => {
      const telling = trial.told[teller];
      return telling === undefined ? "no history" : cell(trial, telling);
    }),
  ]);

const headOf = (columns: readonly Teller[]): string[] => [
  "Use",
  "From",
  ...columns.map((teller) => names[teller]),
];

const resultTable = (cell: (trial: Trial, telling: Telling) => string): string =>
  table(headOf(tellers), rowsOf(tellers, cell));

const banded: readonly Teller[] = [...modelTellers, "forecast"];

function bandTable(): string {
  const shares = banded.map((teller) => percent(shareWithin(teller), 0));
  return table(headOf(banded), [
    ...rowsOf(
      banded,
      (trial, telling) => `${String(withinOf(trial, telling))} of ${String(trial.actual.length)}`,
    ),
    ["**All**", "", ...shares.map((share) => `**${share}**`)],
  ]);
}
