/** Forecasts of yearly series. */
import type { FunctionTexts } from "./function-text";

/** Made-up series of twelve years. */
const series = "{210;218;231;229;242;255;251;268;280;277;291;305}";

export const forecastExamples: FunctionTexts = {
  FORECAST: {
    purpose:
      "Carries a yearly series on, with a band in which reality falls as often as the band says. The combination is the choice " +
      "for any series; the other methods are there to compare.",
    examples: [
      {
        formula: `=MINERALS.FORECAST(${series},5)`,
        says: "Five years ahead with a band of 95 % (example numbers)",
      },
      {
        formula: '=MINERALS.FORECAST({2018,52;2019,55;2020,51;2021,57;2022,60;2023,62},3,"Damped Holt",0.8)',
        says: "With years beside the values, another method and a band of 80 %",
      },
      {
        formula: `=MINERALS.FORECAST(${series},2,,{0.8,0.95})`,
        says: "Both bands beside each other",
      },
    ],
    short: { unit: "", decimals: 1 },
    failures: [
      "=MINERALS.FORECAST({5;6},3)",
      '=MINERALS.FORECAST({5;6;7;8},3,"Theta")',
      "=MINERALS.FORECAST({5;6;7},0)",
      '=MINERALS.FORECAST({5;6;7},2,"Thetta")',
      "=MINERALS.FORECAST({5;6;7},2,,200)",
      '=MINERALS.FORECAST({5;0;7},2,"Log drift")',
    ],
    notes: [
      "Combination: drift, drift and least squares slope of the recent half, damped Holt and the dynamic optimised Theta model, on square " +
        "roots where the series is never negative; each year the highest and the lowest are left out and the other three averaged.",
      "The column Mean is the point forecast. For a series that is never negative the combination's is nearer the median of what may come than its " +
        "mean, because it is averaged as square roots and squared again: half of what comes should lie above it, and the mean lies a little higher. " +
        "Log drift, averaged as logarithms, is a median too.",
      "Band, for every method: Student's quantile × size of the yearly changes × years ahead ^ 0.75, on the same scale. " +
        "It is not symmetric and stays above 0 for a positive series. On the 181 yearly series of the M1 competition the band of " +
        "95 % around the combination held 94 % of what came and that of 80 % held 81 %; around the other methods see the validation.",
      "The band covers the uncertainty of a series that goes on as it did. It knows nothing of a mine that closes.",
      "A gap inside the series is refused: fill it, or begin after it. At least 3 values (5 for Theta and Holt), at most 300. " +
        "A series that never changed gets a band without width, since it shows no error at all. " +
        "Log drift needs values above 0 and says so; the combination and all other methods take any values.",
      "Several levels, at most five, give a band each, in their order. `INDEX(table,2,2)` is next year's mean.",
      "Sources: Fiorucci et al. 2016, doi:10.1016/j.ijforecast.2016.02.005 (Theta); Holt 2004, doi:10.1016/j.ijforecast.2003.09.015; Gardner and " +
        "McKenzie 1985, doi:10.1287/mnsc.31.10.1237 (damped); Box and Cox 1964, doi:10.1111/j.2517-6161.1964.tb00553.x (square roots).",
    ],
  },
  BACKTEST: {
    purpose:
      "Tells how well a method would have forecast this very series: it forecasts from every year of the second half as if the series ended there, and " +
      "compares with what came.",
    examples: [
      {
        formula: `=MINERALS.BACKTEST(${series},3)`,
        says: "The combination, three years ahead (example numbers)",
      },
      { formula: `=MINERALS.BACKTEST(${series},3,"Log drift")`, says: "Another method on the same series" },
    ],
    short: { unit: "", decimals: 2 },
    failures: ["=MINERALS.BACKTEST({1;2;3;4;5;6},5)", '=MINERALS.BACKTEST({1;2;3},1,"Holt")'],
    notes: [
      "MASE: mean absolute error ÷ mean absolute yearly change of the past. sMAPE: 200 × |error| ÷ (|actual| + |forecast|). OWA: mean of both ratios to " +
        "naive; below 1 is better than naive. MSIS: width of the band, plus 40 times what falls outside, in units of that yearly change. Definitions of the M4 competition.",
      "Bias: mean of forecast − actual, in units of the yearly change.",
      "Origins: from half of the series on, at least five values, while the whole horizon is known; the latest 40. Neighbouring forecasts overlap, so " +
        "few origins say little: coverage of one short series is no proof for or against a band.",
      "A ratio to a naive error of 0 is left empty.",
      "Sources: Makridakis, Spiliotis and Assimakopoulos 2020, doi:10.1016/j.ijforecast.2019.04.014; Tashman 2000, doi:10.1016/S0169-2070(00)00065-0.",
    ],
  },
};
