/** Two builds that differ in everything; tests/long has all scenarios, cases and more starts. */
import { describeQuality } from "./quality-of";

describeQuality([
  {},
  { partners: "japan-chile", scenario: "net-zero", start: 2040, metals: ["zinc"], case: "high" },
]);
