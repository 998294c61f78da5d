/** Refined use written out by hand, without line items: what the model must equal, and what its speed is measured by. */
import { scenarioPaths } from "../../src/data/scenario-anchors";
import { shippedInputs } from "../../src/data/shipped-inputs";
import { endUses } from "../../src/model/demand/end-uses";
import { driverPath } from "../../src/model/demand/driver-path";
import type { Driver } from "../../src/model/demand/drivers";
import type { Metal } from "../../src/model/metals";
import type { ShippedScenario } from "../../src/model/scenarios";
import { baseYear } from "../../src/model/years";

const input = (id: string): number => shippedInputs[id]?.value ?? 0;

function driverIn(driver: Driver, scenario: ShippedScenario, year: number): number {
  const path = scenarioPaths[driver]?.[scenario];
  return path === undefined ? NaN : driverPath(path.rule, path.anchors, year);
}

/** Refined use of all end uses in a year, kt, from the shipped inputs. */
export function plainDemand(metal: Metal, scenario: ShippedScenario, year: number): number {
  const ratio = (driver: Driver): number =>
    driverIn(driver, scenario, year) / driverIn(driver, scenario, baseYear);
  const economy =
    ratio("population") *
    incomeEffect(metal, scenario, year) *
    ratio(`price.${metal}`) ** input(`${metal}.elasticity.price`);
  let total = 0;
  for (const use of endUses[metal]) {
    const intensity = (1 + input(`${metal}.intensity-change.${use.id}`)) ** (year - baseYear);
    const activity = use.kind === "economy" ? economy : ratio(use.driver);
    total += input(`${metal}.base-use.${use.id}`) * activity * intensity;
  }
  return total;
}

/** Growth of GDP per head since the base year, each year to the power of that year's elasticity. */
function incomeEffect(metal: Metal, scenario: ShippedScenario, year: number): number {
  let effect = 1;
  for (let each = baseYear + 1; each <= year; each += 1) {
    const growth = 1 + driverIn("gdp-growth", scenario, each) / 100;
    const people = driverIn("population", scenario, each) / driverIn("population", scenario, each - 1);
    const decline = input(`${metal}.elasticity.income-decline`) * (each - baseYear);
    effect *= (growth / people) ** Math.max(0, input(`${metal}.elasticity.income`) - decline);
  }
  return effect;
}
