import { call, maximum, minus, more, over, plus, power, times, when } from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import { useId } from "../demand/end-uses";
import { input } from "../input";
import type { Metal } from "../metals";
import { inScenario, perScenario } from "../per-scenario";
import type { TableSizes } from "../tables";
import { actionTonnes } from "../supply/action-items";

export const refinedBalanceInputs = (metal: Metal): LineItem[] => [
  input(`${metal}.mine-to-refined`, "share", "input.mineToRefined", `metal.${metal}`),
  input(`${metal}.direct-melt`, "share", "input.directMelt", `metal.${metal}`),
  input(`${metal}.elasticity.scrap`, "elasticity", "input.elasticityScrap", `metal.${metal}`),
  input(`${metal}.elasticity.mine`, "elasticity", "input.elasticityMine", `metal.${metal}`),
];

/** World refined balance: refined use − secondary refined production − primary refined production. */
export function refinedBalanceItems(metal: Metal, sizes: TableSizes): LineItem[] {
  const id = (name: string): string => `${metal}.${name}`;
  const kt = (name: string, method: string, expression: Expression): LineItem => ({
    id: id(name),
    unit: "kt",
    label: [`item.${name}`],
    role: "calculation",
    shape: "series",
    method,
    expression,
  });
  const grouped = { unit: "kt", role: "calculation" } as const;
  const use = (scenario: Parameters<typeof inScenario>[1]): string =>
    inScenario(useId(metal, "total"), scenario);
  return [
    ...perScenario(
      { ...grouped, id: id("secondary"), label: ["item.secondary"], method: "method.secondary" },
      (scenario) => times(use(scenario), inScenario(`driver.secondary-share.${metal}`, scenario)),
    ),
    kt("recycling-actions", "method.recyclingActions", actionTonnes(metal, "recycling", sizes.actions)),
    kt("primary", "method.primary", times(id("mine-production"), id("mine-to-refined"))),
    ...perScenario(
      { ...grouped, id: id("balance"), label: ["item.balance"], method: "method.balance" },
      (scenario) =>
        minus(use(scenario), inScenario(id("secondary"), scenario), id("recycling-actions"), id("primary")),
    ),
    ...perScenario(
      { ...grouped, id: id("unmet"), label: ["item.unmet"], method: "method.unmet" },
      (scenario) => maximum(0, inScenario(id("balance"), scenario)),
    ),
    {
      ...kt("coverage", "method.coverage", minus(1, over(id("unmet"), useId(metal, "total")))),
      unit: "share",
      role: "indicator",
    },
    ...clearingItems(metal, kt),
    kt("total-use", "method.totalUse", times(useId(metal, "total"), plus(1, id("direct-melt")))),
  ];
}

type SeriesMaker = (name: string, method: string, expression: Expression) => LineItem;

/**
 * The price change that would close the unmet need. With use falling by the price elasticity and supply rising by
 * its own, use·p^εd = supply·p^εs, hence p = (use / supply)^(1 / (εs − εd)).
 */
function clearingItems(metal: Metal, kt: SeriesMaker): LineItem[] {
  const id = (name: string): string => `${metal}.${name}`;
  const supplied = plus(id("secondary"), id("recycling-actions"), id("primary"));
  const weighted = plus(
    times(id("elasticity.scrap"), plus(id("secondary"), id("recycling-actions"))),
    times(id("elasticity.mine"), id("primary")),
  );
  const spread = minus(id("supply-elasticity"), id("elasticity.price"));
  const ratio = power(over(useId(metal, "total"), id("refined-supply")), over(1, spread));
  return [
    kt("refined-supply", "method.refinedSupply", supplied),
    {
      ...kt("supply-elasticity", "method.supplyElasticity", over(weighted, id("refined-supply"))),
      unit: "elasticity",
    },
    {
      ...kt(
        "clearing-price-change",
        "method.clearingPrice",
        when(more(id("unmet"), 0), call("IFERROR", minus(ratio, 1), "text.not-available"), 0),
      ),
      unit: "share",
      role: "indicator",
    },
  ];
}
