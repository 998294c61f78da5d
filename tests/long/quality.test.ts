/** Every scenario in every case, four starts, one metal and both, every pair of partners. */
import { pairIds } from "../../src/data/partners";
import { cases } from "../../src/model/cases";
import { metals } from "../../src/model/metals";
import { scenarios } from "../../src/model/scenarios";
import { describeQuality } from "../roadmap/quality-of";

describeQuality([
  { partners: "japan-chile", scenario: "net-zero", start: 2040, metals: ["zinc"], case: "high" },
  { scenario: "net-zero", start: 2040, metals: ["zinc"], case: "high" },
  { partners: "japan-chile", scenario: "own", start: 2031 },
  ...scenarios.flatMap((scenario) => cases.map((each) => ({ scenario, case: each }))),
  ...pairIds.flatMap((partners) =>
    [2024, 2028, 2031, 2040].flatMap((start) =>
      metals.map((metal) => ({ partners, start, metals: [metal] })),
    ),
  ),
]);
