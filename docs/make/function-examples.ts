/** The texts of every function, family by family. */
import { curveExamples } from "./examples/curve-examples";
import { demandExamples } from "./examples/demand-examples";
import { energyExamples } from "./examples/energy-examples";
import { forecastExamples } from "./examples/forecast-examples";
import type { FunctionTexts } from "./examples/function-text";
import { referenceExamples } from "./examples/reference-examples";
import { roadmapExamples } from "./examples/roadmap-examples";
import { stockExamples } from "./examples/stock-examples";
import { supplyExamples } from "./examples/supply-examples";
import { uncertaintyExamples } from "./examples/uncertainty-examples";
import { unitExamples } from "./examples/unit-examples";

export const functionTexts: FunctionTexts = {
  ...referenceExamples,
  ...demandExamples,
  ...curveExamples,
  ...forecastExamples,
  ...stockExamples,
  ...supplyExamples,
  ...energyExamples,
  ...roadmapExamples,
  ...uncertaintyExamples,
  ...unitExamples,
};
