import type { ClassDefinition } from "../rich-api/host-object";
import { apiNotFound } from "../rich-api/rich-api-error";
import type { Model } from "./model";
import { oneOf } from "./readers";

const modes = oneOf("Automatic", "AutomaticExceptTables", "Manual");

/** Excel itself. Calculation is always automatic: the engine has no other, so that another mode is refused. */
export const applicationClass: ClassDefinition<{ readonly model: Model }> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: () => "Automatic",
      set: (_, value) => {
        if (modes(value) !== "Automatic")
          throw apiNotFound("Application.calculationMode other than Automatic");
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    async calculate({ model }, args) {
      oneOf("Recalculate", "Full", "FullRebuild")(args.raw(0));
      await model.engine.recalculate();
    },
    // A request is calculated when it reads and painted when it ends, as if both were always suspended.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};
