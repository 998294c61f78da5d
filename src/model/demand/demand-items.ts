import {
  base,
  isNumber,
  maximum,
  minimum,
  minus,
  over,
  plus,
  power,
  previous,
  total,
  times,
  when,
  year,
  call,
  equal,
  type Term,
} from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import { input } from "../input";
import type { Metal } from "../metals";
import { inScenario, perScenario } from "../per-scenario";
import type { Scenario } from "../scenarios";
import { driverId } from "./drivers";
import { type EndUse, endUses, useId } from "./end-uses";
import { baseItems, baseUseId, ownBaseInputs, ownUseInputs, ownUseItems, ownUsesId } from "./own-items";

const elapsed = minus(year, "base-year");

/** Inputs that the demand of a metal needs, by end use and in general. */
export function demandInputs(metal: Metal): LineItem[] {
  const uses = endUses[metal].map((use) =>
    input(`${metal}.base-use.${use.id}`, "kt", "input.baseUse", `endUse.${use.id}`),
  );
  const changes = endUses[metal].map((use) =>
    input(`${metal}.intensity-change.${use.id}`, "share a year", "input.intensityChange", `endUse.${use.id}`),
  );
  return [
    ...uses,
    ...ownBaseInputs(metal),
    ...changes,
    input(`${metal}.elasticity.income`, "elasticity", "input.elasticityIncome"),
    input(`${metal}.elasticity.income-decline`, "elasticity", "input.elasticityDecline"),
    input(`${metal}.elasticity.price`, "elasticity", "input.elasticityPrice"),
    ...(metal === "copper" ? aluminiumInputs : []),
    ...ownUseInputs(metal),
  ];
}

const aluminiumInputs: readonly LineItem[] = [
  input("networks.aluminium-share", "share", "input.aluminiumShare"),
  input("networks.aluminium-share-target", "share", "input.aluminiumShareTarget"),
  input("networks.aluminium-target-year", "year", "input.aluminiumTargetYear"),
];

/** World GDP and GDP per head, spliced from growth rates, never from levels of different price bases. */
export const economyItems: readonly LineItem[] = [
  ...perScenario(
    {
      id: "gdp.index",
      unit: "index",
      label: ["item.gdpIndex"],
      role: "calculation",
      method: "method.gdpIndex",
    },
    (scenario) => {
      const id = inScenario("gdp.index", scenario);
      const growth = over(inScenario(driverId("gdp-growth"), scenario), 100);
      return when(equal(year, "base-year"), 1, times(previous(id), plus(1, growth)));
    },
  ),
  ...perScenario(
    {
      id: "population.index",
      unit: "index",
      label: ["item.populationIndex"],
      role: "calculation",
      method: "method.populationIndex",
    },
    (scenario) => {
      const population = inScenario(driverId("population"), scenario);
      return over(population, base(population));
    },
  ),
];

/** Every computed row of a metal's demand, in the order of its sheet. */
export function demandItems(metal: Metal): LineItem[] {
  return [
    ...baseItems(metal),
    elasticityItem(metal),
    ...activityItems(metal),
    ...endUses[metal].flatMap((use) => endUseItems(metal, use)),
    ...ownUseItems(metal),
    ...perScenario(
      {
        id: useId(metal, "total"),
        unit: "kt",
        label: ["item.refinedUse", `metal.${metal}`],
        role: "calculation",
        method: "method.sumOfEndUses",
      },
      (scenario) =>
        total([...endUses[metal].map((use) => inScenario(useId(metal, use.id), scenario)), ownUsesId(metal)]),
    ),
  ];
}

const elasticityItem = (metal: Metal): LineItem => ({
  id: `${metal}.elasticity.income-path`,
  unit: "elasticity",
  label: ["item.elasticityPath"],
  role: "calculation",
  shape: "series",
  method: "method.elasticityPath",
  expression: elasticityPath(`${metal}.elasticity.income`, `${metal}.elasticity.income-decline`),
});

/** The income elasticity of a year: that of the base year less its decline, at least 0. */
export const elasticityPath = (start: Term, decline: Term): Expression =>
  maximum(0, minus(start, times(decline, elapsed)));

/**
 * What incomes do to use since the base year, by chaining the years.
 * @param id the row that holds the effect
 */
export function incomeEffect(
  id: string,
  elasticity: Term,
  { gdp, people }: { readonly gdp: string; readonly people: string },
): Expression {
  const perHead = over(over(gdp, previous(gdp)), over(people, previous(people)));
  return when(equal(year, "base-year"), 1, times(previous(id), power(perHead, elasticity)));
}

/** What the wider economy asks for before changes in intensity of use: people × income effect × price effect. */
function activityItems(metal: Metal): LineItem[] {
  const income = `${metal}.income-effect`;
  const price = `${metal}.price-effect`;
  const activity = `${metal}.activity`;
  const common = { unit: "index", role: "calculation" } as const;
  return [
    ...perScenario(
      { ...common, id: income, label: ["item.incomeEffect"], method: "method.incomeEffect" },
      (scenario) =>
        incomeEffect(inScenario(income, scenario), `${metal}.elasticity.income-path`, {
          gdp: inScenario("gdp.index", scenario),
          people: inScenario("population.index", scenario),
        }),
    ),
    ...perScenario(
      { ...common, id: price, label: ["item.priceEffect"], method: "method.priceEffect" },
      (scenario) => {
        const path = inScenario(`driver.price.${metal}`, scenario);
        return power(over(path, base(path)), `${metal}.elasticity.price`);
      },
    ),
    ...perScenario(
      { ...common, id: activity, label: ["item.activity"], method: "method.activity" },
      (scenario) =>
        times(
          inScenario("population.index", scenario),
          inScenario(income, scenario),
          inScenario(price, scenario),
        ),
    ),
  ];
}

function endUseItems(metal: Metal, use: EndUse): LineItem[] {
  const intensity: LineItem = {
    id: `${metal}.intensity-index.${use.id}`,
    unit: "index",
    label: ["item.intensityIndex", `endUse.${use.id}`],
    role: "calculation",
    shape: "series",
    method: "method.intensityIndex",
    expression: power(plus(1, `${metal}.intensity-change.${use.id}`), elapsed),
  };
  const shift = use.kind === "networks" ? [aluminiumShare, copperShare] : [];
  const rows = perScenario(
    {
      id: useId(metal, use.id),
      unit: "kt",
      label: [`endUse.${use.id}`],
      role: "calculation",
      method: `method.${use.kind}`,
    },
    (scenario) => useExpression(metal, use, scenario),
  );
  return [intensity, ...shift, ...rows];
}

const aluminiumShare: LineItem = {
  id: "networks.aluminium-share-path",
  unit: "share",
  label: ["item.aluminiumShare"],
  role: "calculation",
  shape: "series",
  method: "method.aluminiumShare",
  expression: plus(
    "networks.aluminium-share",
    times(
      minus("networks.aluminium-share-target", "networks.aluminium-share"),
      minimum(1, over(elapsed, maximum(1, minus("networks.aluminium-target-year", "base-year")))),
    ),
  ),
};

/** Copper's part of conductors against the base year; 1 while either share of aluminium is left empty. */
const copperShare: LineItem = {
  id: "networks.copper-share-index",
  unit: "index",
  label: ["item.copperShareIndex"],
  role: "calculation",
  shape: "series",
  method: "method.copperShareIndex",
  expression: when(
    call(
      "AND",
      isNumber("networks.aluminium-share"),
      isNumber("networks.aluminium-share-target"),
      isNumber("networks.aluminium-target-year"),
    ),
    over(minus(1, "networks.aluminium-share-path"), minus(1, "networks.aluminium-share")),
    1,
  ),
};

function useExpression(metal: Metal, use: EndUse, scenario: Scenario): Expression {
  const start = baseUseId(metal, use.id);
  const intensity = `${metal}.intensity-index.${use.id}`;
  if (use.kind === "economy") return times(start, inScenario(`${metal}.activity`, scenario), intensity);
  const driver = inScenario(driverId(use.driver), scenario);
  const projected = times(start, over(driver, base(driver)), intensity);
  return use.kind === "networks" ? times(projected, "networks.copper-share-index") : projected;
}
