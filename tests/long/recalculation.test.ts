/** Every scenario in every case from the default start; then other starts, with one metal and both, and other pairs. */
import { cases } from "../../src/model/cases";
import { scenarios } from "../../src/model/scenarios";
import { describeRecalculation, type NamedChoices } from "../end-to-end/recalculated";

const scenarioCases: NamedChoices = Object.fromEntries(
  scenarios.flatMap((scenario) => cases.map((each) => [`${scenario}-${each}`, { scenario, case: each }])),
);

describeRecalculation({
  ...scenarioCases,
  "reference-2028-copper": { start: 2028, metals: ["copper"] },
  "net-zero-2028": { scenario: "net-zero", start: 2028 },
  "net-zero-high-japanese": { scenario: "net-zero", case: "high", language: "ja" },
  japanese: { language: "ja", scenario: "accelerated" },
  "spanish-2028-copper": { language: "es", start: 2028, metals: ["copper"] },
  "net-zero-2040": { scenario: "net-zero", start: 2040 },
  "accelerated-2040-zinc-spanish": { scenario: "accelerated", start: 2040, metals: ["zinc"], language: "es" },
  "japan-chile-accelerated-2040-zinc-spanish": {
    partners: "japan-chile",
    scenario: "accelerated",
    start: 2040,
    metals: ["zinc"],
    language: "es",
  },
  "japan-chile-net-zero-2030": { partners: "japan-chile", scenario: "net-zero", start: 2030 },
  "japan-chile-own-2028-copper": {
    partners: "japan-chile",
    scenario: "own",
    start: 2028,
    metals: ["copper"],
  },
});
