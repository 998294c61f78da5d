/** A few builds that differ in everything; tests/long has every scenario and case, other starts and languages. */
import { describeRecalculation } from "./recalculated";

describeRecalculation({
  reference: {},
  "net-zero-high": { scenario: "net-zero", case: "high" },
  "accelerated-2040-zinc": { scenario: "accelerated", start: 2040, metals: ["zinc"] },
  "japan-chile-net-zero-2030": { partners: "japan-chile", scenario: "net-zero", start: 2030 },
});
