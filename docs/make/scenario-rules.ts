/** The written rule of every driver, from the data. */
import type { DriverPath } from "../../src/data/model-input";
import { scenarioPaths } from "../../src/data/scenario-anchors";
import { labels } from "../../src/language/en/labels";
import { driverPath } from "../../src/model/demand/driver-path";
import { type Driver, drivers, driverUnits } from "../../src/model/demand/drivers";
import { type ShippedScenario, shippedScenarios } from "../../src/model/scenarios";
import { baseYear, lastYear } from "../../src/model/years";
import { fixed, table } from "./markdown";

const rules = { growth: "constant yearly rate", line: "straight line" } as const;

/** A table for every driver: its anchors and what lies between them, scenario by scenario. */
export const scenarioRules = (): string => drivers.map(driverSection).join("\n\n");

function driverSection(driver: Driver): string {
  const paths = scenarioPaths[driver];
  if (paths === undefined) throw new RangeError(`No path ships for "${driver}".`);
  const distinct = [...new Set(shippedScenarios.map((scenario) => paths[scenario]))];
  const rows = distinct.map((path) => {
    const names = shippedScenarios
      .filter((scenario) => paths[scenario] === path)
      .map((scenario) => labels[`scenario.${scenario}`]);
    return [
      names.length === shippedScenarios.length ? "all scenarios" : names.join(", "),
      anchors(path),
      rules[path.rule],
      ...[2030, 2035, 2040].map((year) => number(driverPath(path.rule, path.anchors, year))),
      path.reason,
    ];
  });
  return [
    `**${labels[`driver.${driver}`]}**, ${driverUnits[driver]} (\`driver.${driver}\`)`,
    table(
      ["Scenario", "Anchors: year, value, source, confidence", "Between", "2030", "2035", "2040", "Reason"],
      rows,
    ),
    ...disorder(paths),
  ].join("\n\n");
}

/** Years in which a scenario runs ahead of a more ambitious one, said where there are any. */
function disorder(paths: Readonly<Record<ShippedScenario, DriverPath>>): string[] {
  const at = (scenario: ShippedScenario, year: number): number =>
    driverPath(paths[scenario].rule, paths[scenario].anchors, year);
  const years = Array.from({ length: lastYear - baseYear + 1 }, (_, step) => baseYear + step);
  return shippedScenarios.slice(1).flatMap((higher, index) => {
    const lower = shippedScenarios[index] ?? "reference";
    const ahead = years.filter((year) => at(lower, year) > at(higher, year));
    if (ahead.length === 0) return [];
    const span = [...new Set([ahead[0], ahead[ahead.length - 1]])].join(" to ");
    return [`${labels[`scenario.${lower}`]} is above ${labels[`scenario.${higher}`]} in ${span}.`];
  });
}

const anchors = (path: DriverPath): string =>
  path.anchors
    .map(
      ({ year, value, source, confidence }) => `${String(year)}: ${number(value)} (${source}, ${confidence})`,
    )
    .join("; ");

/** With as many decimals as the size of the number can bear. */
function number(value: number): string {
  const decimals = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 100 ? 1 : 2;
  return fixed(value, decimals)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}
