/** The line items compute what the same definitions give when written out by hand. */
import { useId } from "../../src/model/demand/end-uses";
import { metals } from "../../src/model/metals";
import { inScenario } from "../../src/model/per-scenario";
import { shippedScenarios } from "../../src/model/scenarios";
import { allYears, demandWith, numberOf } from "./evaluations";
import { plainDemand } from "./plain-demand";

const evaluation = demandWith();

describe.each(metals)("%s", (metal) => {
  test.each(shippedScenarios)("%s, every year", (scenario) => {
    for (const year of allYears) {
      const total = numberOf(evaluation, inScenario(useId(metal, "total"), scenario), year);
      // The model takes its drivers to 8 digits.
      expect(total / plainDemand(metal, scenario, year)).toBeCloseTo(1, 8);
    }
  });
});
