import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { cultureInfoClass } from "./culture-info";
import type { Model } from "./model";
import { oneOf } from "./readers";

const modes = oneOf("Automatic", "AutomaticExceptTables", "Manual");

/** Excel itself. Unlike Excel, the engine does not calculate a formula as it is entered in manual mode. */
export const applicationClass: ClassDefinition<{ readonly model: Model }> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: ({ model }) => model.engine.calculationMode(),
      set: ({ model }, value) => {
        model.engine.setCalculationMode(modes(value));
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  navigation: { cultureInfo: () => hostObject(cultureInfoClass, null) },
  methods: {
    async calculate({ model }, args) {
      const kind = oneOf("Recalculate", "Full", "FullRebuild")(args.raw(0));
      if (kind === "Recalculate") await model.engine.calculate();
      else await model.engine.recalculate();
    },
    suspendApiCalculationUntilNextSync: ({ model }) => {
      model.atEndOfRequest(model.engine.holdCalculation());
    },
    suspendScreenUpdatingUntilNextSync: ({ model }) => {
      model.atEndOfRequest(model.engine.holdScreen());
    },
  },
};
