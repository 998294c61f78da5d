/** What the scenario in use changes against Reference, and what the unmet need is worth. */
import { minus, over, times } from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import type { Unit } from "../../line-items/units";
import { driverId } from "../demand/drivers";
import { useId } from "../demand/end-uses";
import type { Metal } from "../metals";
import { inScenario } from "../per-scenario";

/** Rows of one metal, in the order of the sheet. */
export function referenceChangeItems(metal: Metal): LineItem[] {
  const unmet = `${metal}.unmet`;
  const price = driverId(`price.${metal}`);
  const row = (name: string, unit: Unit, expression: Expression): LineItem => ({
    id: `${metal}.${name}`,
    unit,
    label: [`item.${name}`],
    role: "indicator",
    shape: "series",
    method: `method.${name}`,
    expression,
  });
  const change = (name: string, id: string): LineItem =>
    row(`change.${name}`, "kt", minus(id, inScenario(id, "reference")));
  const value = row("unmet-value", "million US$", over(times(unmet, price), 1000));
  const before = over(times(inScenario(unmet, "reference"), inScenario(price, "reference")), 1000);
  return [
    change("use", useId(metal, "total")),
    change("secondary", `${metal}.secondary`),
    change("unmet", unmet),
    value,
    row("change.unmet-value", "million US$", minus(value.id, before)),
  ];
}
