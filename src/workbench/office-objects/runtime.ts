import type { ClassDefinition } from "../rich-api/host-object";
import type { Model } from "./model";
import { flag } from "./readers";

/** How the add-in runs: whether it hears of events. */
export const runtimeClass: ClassDefinition<{ readonly model: Model }> = {
  name: "Runtime",
  properties: {
    enableEvents: {
      get: ({ model }) => model.events.enabled,
      set: ({ model }, value) => {
        model.events.enabled = flag(value);
      },
    },
  },
};
