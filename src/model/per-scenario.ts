import { choose } from "../line-items/build";
import type { Expression } from "../line-items/expression";
import type { LineItem } from "../line-items/line-item";
import { type Scenario, scenarios } from "./scenarios";

/** Id of an item in one scenario. */
export const inScenario = (id: string, scenario: Scenario): string => `${id}.${scenario}`;

/** Ids of an item in all scenarios, in their order. */
export const inAllScenarios = (id: string): readonly string[] =>
  scenarios.map((scenario) => inScenario(id, scenario));

/**
 * An item computed in every scenario, followed by the row of the scenario in use, chosen by its number.
 * @param item what all rows share; its id stands for the scenario in use
 * @param expression the definition in one scenario
 */
export function perScenario(
  item: Omit<LineItem, "expression" | "shape">,
  expression: (scenario: Scenario) => Expression,
): LineItem[] {
  const rows = scenarios.map((scenario): LineItem => ({
    ...item,
    id: inScenario(item.id, scenario),
    label: [...item.label, `scenario.${scenario}`],
    shape: "series",
    expression: expression(scenario),
  }));
  const live: LineItem = {
    ...item,
    method: "method.inUse",
    label: [...item.label, "scenario.inUse"],
    shape: "series",
    expression: choose(inAllScenarios(item.id), "scenario.number"),
  };
  return [...rows, live];
}
