/** Bands of demand and their causes. */
import type { FunctionTexts } from "./function-text";

const inputs =
  "Uncertain are the inputs that ship with a cited range: change in intensity, income elasticity and its decline, price " +
  "elasticity. Everything else is fixed because no range is cited: drivers (deployment, GDP, population, prices), use in the base " +
  "year, and the share of aluminium. So the band is that of the demand model within one scenario; compare scenarios for the rest.";
const ranges =
  "Ranges of your own: rows with the id of an input or driver and .low or .high behind it, such as driver.solar.reference.high " +
  "(one value, or one a year), or the columns low and high of the Inputs sheet. A base outside its range widens the range.";
const method =
  "Each range is a PERT distribution (λ = 4) of low, base and high. Where low and high are quartiles of published estimates, as for " +
  "the income elasticity, the ends are moved out until half of the distribution lies between them. A driver keeps its place in its range in all years.";
const distributions =
  "Distributions of your own: a row with .distribution behind the id, and PERT, Triangular, Uniform, Normal or Lognormal. Normal and Lognormal have the " +
  "value of the input as their mean and need a row with .sd behind the id, the standard deviation of the input itself (of a lognormal too, not of its " +
  "logarithm), one value or one a year. One that draws what the input cannot be, such as additions below 0, is refused.";

export const uncertaintyExamples: FunctionTexts = {
  DEMANDBAND: {
    purpose:
      "Says how far refined use may fall from a scenario: low, median and high of 10,000 draws of the uncertain inputs, each run " +
      "through the same line items as DEMAND.",
    examples: [
      { formula: '=MINERALS.DEMANDBAND("copper",2030,3)', says: "Copper in Reference, 5 to 95 %" },
      {
        formula: '=MINERALS.DEMANDBAND("copper",2035,1,"Net zero",{"band.level",0.8;"band.seed",7})',
        says: "Net zero, 10 to 90 %, from another seed",
      },
      {
        formula:
          '=MINERALS.DEMANDBAND("copper",2035,1,,{"driver.solar.reference.low",400;"driver.solar.reference.high",900})',
        says: "With a range of your own for solar additions",
      },
      {
        formula:
          '=MINERALS.DEMANDBAND("copper",2035,1,,{"copper.elasticity.income.distribution","Lognormal";"copper.elasticity.income.sd",0.2;' +
          '"band.correlation: copper.elasticity.income & copper.elasticity.income-decline",0.5})',
        says: "A lognormal income elasticity with a standard deviation of 0.2, which goes together with its decline",
      },
    ],
    short: { unit: "kt", decimals: 0 },
    failures: [
      '=MINERALS.DEMANDBAND("copper",2030,3,,{"band.level",90})',
      '=MINERALS.DEMANDBAND("copper",2045,10)',
      '=MINERALS.DEMANDBAND("copper",2030,3,,{"driver.solar.reference.distribution","Normal";"driver.solar.reference.sd",400})',
    ],
    notes: [
      inputs,
      "Read the band as the least there is: in the hindcasts of copper and zinc from 2000 and 2010 reality fell inside it in fewer " +
        "than half of the years, since an equation may be wrong and an economy may turn out otherwise (docs/validation.md). The band of FORECAST, " +
        "which knows no causes, is wider and held.",
      method,
      ranges,
      distributions,
      "Settings among the assumptions: band.level (share between low and high, 0.9), band.draws (10,000, at most), band.seed (1), " +
        "band.correlation (between all drivers with a range, 0: an assumption of this product, as none is cited). A row such as band.correlation: copper.elasticity.income & copper.elasticity.income-decline states the " +
        "correlation of two inputs, from -1 to 1; correlations are those of normal scores. The four trends of zinc use are one estimate and are drawn as one.",
      "The same seed gives the same numbers everywhere: whole-number arithmetic draws (xoshiro128**, one stream an input), and results " +
        "are rounded to 8 digits, beyond which engines may differ in powers and logarithms. Draws are stratified (Latin hypercube); percentiles " +
        "are of type 7, as PERCENTILE.INC. The median differs a little from DEMAND where ranges are lopsided.",
      "Sources: Malcolm et al. 1959, doi:10.1287/opre.7.5.646 (PERT); Iman and Conover 1982, " +
        "doi:10.1080/03610918208812265 (correlations); McKay, Beckman and Conover 1979, " +
        "doi:10.1080/00401706.1979.10489755 (Latin hypercube); Blackman and Vigna 2021, doi:10.1145/3460772 (generator); Hyndman and Fan 1996, " +
        "doi:10.1080/00031305.1996.10473566 (percentiles).",
    ],
  },
  SENSITIVITY: {
    purpose:
      "Ranks the uncertain inputs by how far each moves the refined use of a year: the bars of a tornado chart, and the correlation " +
      "of ranks in the draws of DEMANDBAND.",
    examples: [
      { formula: '=MINERALS.SENSITIVITY("copper",2035)', says: "What matters for copper in Reference" },
      { formula: '=MINERALS.SENSITIVITY("zinc",2040,"Net zero")', says: "And for zinc in Net zero" },
    ],
    short: { unit: "", decimals: 0 },
    failures: ['=MINERALS.SENSITIVITY("copper",2060)'],
    notes: [
      "Low, base and high are those of the input, as the Inputs sheet shows them. Swing: refined use with the input at its high less that at its " +
        "low, all others at their base. The low and high of the income elasticity are quartiles, so half of its draws move the total further. Rank correlation: " +
        "Spearman's, between input and refined use over all draws; near 0 means that the input is lost among the others. Inputs of one estimate are one row.",
      inputs,
      method,
      ranges,
      distributions,
      "Of Normal and Lognormal the 5th and 95th percentile stand as low and high, and the swing is between them. Correlations count for the ranks, not for swings.",
      "Sources: Eschenbach 1992, doi:10.1287/inte.22.6.40 (tornado); Spearman 1904, doi:10.2307/1412159.",
    ],
  },
};
