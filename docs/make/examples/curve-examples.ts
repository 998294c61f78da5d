/** Growth curves and elasticities. */
import type { FunctionTexts } from "./function-text";

const shapes =
  "Exponential: level · exp(r (x − origin)). Logistic: K / (1 + exp(−r (x − midpoint))). Gompertz: K · exp(−exp(−r (x − " +
  "inflection))). Bass: m (1 − e) / (1 + (q/p) e) with e = exp(−(p + q)(x − start)), what is adopted by x; Bass rate is " +
  "the difference Bass(x) − Bass(x − 1), what is adopted in the unit of x that ends at x, such as the sales of a year.";
/** Made-up shares in per cent. */
const shares = "{2017;2018;2019;2020;2021;2022;2023;2024},{2;4;8;14;22;31;39;44}";
/** Made-up series of ten years. */
const demand = "{12.4;12.9;13.8;14.1;15;15.1;15.9;17.2;17.6;18.9}";
const gdp = "{50.1;52;54.3;55.9;58.8;60.1;61.2;64.9;67.2;70.3}";
const price = "{6.1;6.9;5.2;6.3;5.9;7.4;7;5.5;6.2;5.1}";
const perHead = "{2.1;2.7;3.4;4.3;5.2;6.1;7;7.9;8.6;9.2}";
const gdpPerHead = "{3000;3500;4100;4900;5800;6900;8100;9600;11300;13400}";

export const curveExamples: FunctionTexts = {
  CURVE: {
    purpose:
      "Gives the value of a growth curve: for a scenario of your own, or to read a fitted curve at other years. " +
      "The parameters are a row or column of numbers in the order below, or the table of FIT as it stands.",
    examples: [
      {
        formula: '=MINERALS.CURVE("Logistic",2035,{60,0.3,2032})',
        says: "A share that saturates at 60 %, grows by 0.3 a year at first and is half-way in 2032",
      },
      {
        formula: '=MINERALS.CURVE("Bass",{2025;2030;2035},{1000,0.01,0.4,2020})',
        says: "Adopted by the end of three years, of 1,000 in all, from 2020 on",
      },
    ],
    short: { unit: "%", decimals: 1 },
    failures: [
      '=MINERALS.CURVE("Logistc",2035,{60,0.3,2032})',
      '=MINERALS.CURVE("Logistic",2035,{60,0.3})',
      '=MINERALS.CURVE("Bass",5,{1000,0,0.4})',
      '=MINERALS.CURVE("Logistic",2035,{-60,0.3,2032})',
    ],
    notes: [
      shapes,
      "Parameters in their order: level, growth rate, [origin]; saturation, growth rate, midpoint; saturation, growth rate, " +
        "inflection; market potential, innovation p, imitation q, [start]. Origin and start are 0 if left out; before its start a " +
        "Bass curve is 0.",
      "Rates are continuous, in one over the unit of x: 0.05 is 5.1 % a year, exp(0.05) − 1.",
      "Sources: Verhulst 1838 (logistic); Gompertz 1825, doi:10.1098/rstl.1825.0026; Bass 1969, doi:10.1287/mnsc.15.5.215.",
    ],
  },
  FIT: {
    purpose:
      "Fits a growth curve to data by non-linear least squares and says how sure its parameters are. No starting values are " +
      "needed. CURVE takes the whole table as its parameters.",
    examples: [
      {
        formula: `=MINERALS.FIT(${shares},"Logistic")`,
        says: "A logistic curve through shares in per cent (example numbers)",
      },
      {
        formula: '=MINERALS.FIT({1;2;3;4;5;6;7;8;9;10},{1;3;7;13;24;39;55;70;82;89},"Bass")',
        says: "Bass's diffusion through cumulative sales, with the peak of sales (example numbers)",
      },
      {
        formula: '=MINERALS.FIT({1;2;3;4;5;6;7;8;9;10},{1;2;4;6;11;15;16;15;12;7},"Bass rate")',
        says: "The same from the sales of each year: market potential, p and q mean the same as above",
      },
    ],
    short: { unit: "", decimals: 1 },
    failures: [
      '=MINERALS.FIT({2020;2021;2022},{1;2;4},"Logistic")',
      '=MINERALS.FIT({2018;2019;2020;2021;2022;2023},{1;2;4;8;16;32},"Logistic")',
      '=MINERALS.FIT({2020;2021;2022;2023},{5;5;5;5},"Exponential")',
      '=MINERALS.FIT({2020;2021;2022},{1;2},"Exponential")',
    ],
    notes: [
      shapes,
      "The sum of squared differences in y is made least, so all points weigh alike in the unit of y. Standard errors are those " +
        "of the linearised model and assume errors that are independent and alike; yearly data often are not, so take them as a lower bound.",
      "One figure alone: `INDEX(table,2,2)` is the first parameter and `INDEX(table,2,3)` its standard error. " +
        '`MINERALS.CURVE("Logistic",2035,MINERALS.FIT(x,y,"Logistic"))` reads the fitted curve at 2035.',
      "R² counts from the mean of y. At most 300 points; a point with a blank x or y is left out.",
      "`start`: an exponential counts from 0 where 0 lies within one length of the data, else from the first x. A Bass curve " +
        "starts at 0, at the first x or one step before it, whichever fits best; a Bass rate at 0 where the data begin near it, at 1 or later, else one " +
        "before the first x, because its data cannot tell. Standard errors take the start as given. An empty cell as `start` may arrive " +
        "as 0: leave the argument out instead.",
      "Bass rate is fitted to sales as differences of the cumulative curve, not to its slope (Srinivasan and Mason 1986, doi:10.1287/mksc.5.2.169): " +
        "the slope of a year's end is not what was sold in the year. Each y is what one whole unit of x adds. The peak is that of the slope, a moment's pace.",
      "A saturation that is smaller than its own standard error, or more than 1,000 times the largest y, is refused: the data do not show it. So is a growth rate " +
        "that is smaller than its own standard error, and a Bass curve of which neither p nor q is larger than its own.",
      "Method: Levenberg–Marquardt with geodesic acceleration (Moré 1978, doi:10.1007/BFb0067700; Transtrum and Sethna 2012, " +
        "arXiv:1201.5885), started from the best of a grid of shapes. It reaches at least 8 digits on the parameters of all 27 non-linear problems of NIST's " +
        "Statistical Reference Datasets, from both of their starts.",
    ],
  },
  ELASTICITY: {
    purpose:
      "Estimates how demand follows GDP and price: a regression of logarithms with standard errors, t, p and 95 % intervals, or a " +
      "demand per head that saturates with income.",
    examples: [
      {
        formula: `=MINERALS.ELASTICITY(${demand},${gdp},${price})`,
        says: "With price and trend (example numbers)",
      },
      { formula: `=MINERALS.ELASTICITY(${demand},${gdp},,"Without trend")`, says: "GDP alone" },
      {
        formula: `=MINERALS.ELASTICITY(${perHead},${gdpPerHead},,"Saturation")`,
        says: "Kilograms per head against dollars per head",
      },
    ],
    short: { unit: "", decimals: 2 },
    failures: [
      '=MINERALS.ELASTICITY({1;2;3;4;5},{100;103;106.09;109.2727;112.550881},,"With trend")',
      "=MINERALS.ELASTICITY({1;2;3},{1;2;4})",
      "=MINERALS.ELASTICITY({1;0;3;4;5},{1;2;4;5;7})",
    ],
    notes: [
      "With trend: ln demand = constant + a · ln GDP + b · ln price + c · year. The trend is the relative change a year that GDP and " +
        "price do not explain, such as thrifting. Where GDP grows steadily it cannot be told from a trend, and both have wide intervals: " +
        "then choose Without trend, and say so.",
      "Saturation: demand per head = S / (1 + (H / GDP per head)^s), times (price / its geometric mean)^b with a price; fitted to logarithms. The " +
        "income elasticity falls from s to 0 as demand nears S; the table gives it for the last year. S and H have intervals of ratios.",
      "One figure alone: `INDEX(table,2,2)` is the income elasticity of the first two forms.",
      "One row is one year: a year with a blank is left out and the trend goes on counting.",
      "A Durbin–Watson far from 2 says that errors of neighbouring years are alike, so that standard errors are too small; below R² it " +
        "warns of a spurious regression (Granger and Newbold 1974, doi:10.1016/0304-4076(74)90034-7).",
      "Method: Householder QR with column pivoting, refined with residuals in twice the digits (Björck 1967, doi:10.1007/BF01939321). It " +
        "reaches 12 digits on Longley's data and 8 on Filip's, both of NIST.",
    ],
  },
  ELASTICDEMAND: {
    purpose:
      "Projects demand by constant elasticities: base × driver ^ elasticity × price ratio ^ price elasticity.",
    examples: [
      {
        formula: "=MINERALS.ELASTICDEMAND(18980,1.2,0.8)",
        says: "Demand after GDP has grown by a fifth, at an elasticity of 0.8",
      },
      {
        formula: "=MINERALS.ELASTICDEMAND(18980,{1,1.1,1.2},0.8,1.25,-0.1)",
        says: "Along a path of GDP, at a price a quarter higher",
      },
    ],
    short: { unit: "kt", decimals: 0 },
    failures: ["=MINERALS.ELASTICDEMAND(18980,0,0.8)", "=MINERALS.ELASTICDEMAND(-1,1.2,0.8)"],
    notes: [
      "`driver` and `priceRatio` are ratios to the year of the base, not levels.",
      'DATA("copper.elasticity.income") and DATA("copper.elasticity.price") hold cited elasticities.',
    ],
  },
};
