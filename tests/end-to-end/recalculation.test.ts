/** A few builds that differ in everything; tests/long has every scenario and case, other starts and languages. */
import { describeRecalculation } from "./recalculated";

describeRecalculation({
  reference: {},
  "accelerated-2040-zinc-spanish": { scenario: "accelerated", start: 2040, metals: ["zinc"], language: "es" },
  "japan-chile-net-zero-2030": { partners: "japan-chile", scenario: "net-zero", start: 2030 },
});
