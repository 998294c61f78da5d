/** Two builds that differ in everything; tests/long has every scenario and case, other starts and languages. */
import { describeRecalculation } from "./recalculated";

describeRecalculation({
  reference: {},
  "japan-chile-accelerated-2040-zinc-spanish": {
    partners: "japan-chile",
    scenario: "accelerated",
    start: 2040,
    metals: ["zinc"],
    language: "es",
  },
});
