/** Line items of the version agreed: its results as values, kept beside those of today. */
import { isNumber, minus, when } from "../line-items/build";
import type { LineItem } from "../line-items/line-item";
import type { Unit } from "../line-items/units";
import { useId } from "../model/demand/end-uses";
import { input } from "../model/input";
import type { Metal } from "../model/metals";
import { dashboardId, planRow } from "./roadmap-items";

/** Results that are agreed on, by the row of today. */
const results: readonly {
  readonly name: string;
  readonly unit: Unit;
  readonly today: (metal: Metal) => string;
}[] = [
  { name: "use", unit: "kt", today: (metal) => useId(metal, "total") },
  { name: "unmet", unit: "kt", today: (metal) => `${metal}.unmet` },
  { name: "coverage", unit: "share", today: (metal) => `${metal}.coverage` },
];

/** A result with its row of today, as agreed, and the difference of the two. */
export interface AgreedResult {
  readonly today: string;
  readonly agreed: string;
  readonly difference: string;
}

export const agreedResults = (metal: Metal): readonly AgreedResult[] =>
  results.map(({ name, today }) => ({
    today: today(metal),
    agreed: `agreed.${metal}.${name}`,
    difference: `${metal}.since-agreed.${name}`,
  }));

/** Ids of what names the version. */
export const agreedNames = ["agreed.name", "agreed.partners", "agreed.date"] as const;

/** Whether an id belongs to the version agreed. */
export const isAgreed = (id: string): boolean => id.startsWith("agreed.");

export const agreedItems = (metals: readonly Metal[]): LineItem[] => [
  ...agreedNames.map((id) => input(id, "text", `item.${id}`)),
  ...metals.flatMap((metal) =>
    results.flatMap(({ name, unit }, index) => {
      const ids = agreedResults(metal)[index];
      return ids === undefined ? [] : rows(ids, name, unit);
    }),
  ),
];

function rows({ today, agreed, difference }: AgreedResult, name: string, unit: Unit): LineItem[] {
  return [
    { id: agreed, unit, label: [`item.agreed.${name}`], role: "input", shape: "series" },
    {
      id: difference,
      unit,
      label: [`item.since-agreed.${name}`],
      role: "indicator",
      shape: "series",
      method: "method.since-agreed",
      expression: when(isNumber(agreed), minus(today, agreed), "text.not-available"),
    },
    planRow(difference, [`item.since-agreed.${name}`], unit),
  ];
}

/** Ids of the rows on the Dashboard. */
export const agreedOnDashboard = (metal: Metal): string[] =>
  agreedResults(metal).map(({ difference }) => dashboardId(difference));
