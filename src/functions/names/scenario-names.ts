import { labels } from "../../language/en/labels";
import type { Scenario } from "../../model/scenarios";
import { Names } from "./names";

/** Scenarios, also by the names of comparable published ones. */
export const scenarioNames = new Names<Scenario>("scenario", [
  {
    id: "reference",
    name: labels["scenario.reference"],
    also: [
      "STEPS",
      "stated policies",
      "referencia",
      "políticas declaradas",
      "基準",
      "レファレンス",
      "リファレンス",
    ],
  },
  {
    id: "accelerated",
    name: labels["scenario.accelerated"],
    also: ["APS", "announced pledges", "acelerado", "acelerada", "compromisos anunciados", "加速"],
  },
  {
    id: "net-zero",
    name: labels["scenario.net-zero"],
    also: ["NZE", "net zero by 2050", "cero neto", "emisiones netas cero", "ネットゼロ", "実質ゼロ"],
  },
  {
    id: "own",
    name: labels["scenario.own"],
    also: ["my own", "user", "propio", "propia", "独自", "自社"],
  },
]);
