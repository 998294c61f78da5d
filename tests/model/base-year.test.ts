/** The base year is the published one, in every scenario and end use. */
import { shippedInputs } from "../../src/data/shipped-inputs";
import { endUses, useId } from "../../src/model/demand/end-uses";
import { metals } from "../../src/model/metals";
import { inScenario } from "../../src/model/per-scenario";
import { scenarios } from "../../src/model/scenarios";
import { baseYear } from "../../src/model/years";
import { demandWith, numberOf } from "./evaluations";

const evaluation = demandWith();

describe.each(scenarios)("%s", (scenario) => {
  test.each([
    ["copper", 26717.225],
    ["zinc", 13510],
  ] as const)("refined use of %s in the base year is %d kt", (metal, total) => {
    expect(numberOf(evaluation, inScenario(useId(metal, "total"), scenario), baseYear)).toBeCloseTo(total, 6);
  });

  test("every end use starts from its own figure", () => {
    for (const metal of metals) {
      for (const { id } of endUses[metal]) {
        const start = shippedInputs[`${metal}.base-use.${id}`]?.value;
        expect(numberOf(evaluation, inScenario(useId(metal, id), scenario), baseYear)).toBe(start);
      }
    }
  });
});
