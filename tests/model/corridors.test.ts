/** Every total falls in the corridor written before the scenarios were set up, or docs/validation.md says FAIL. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { demandCorridors, type DemandCorridor } from "../../src/data/demand-corridors";
import { labels } from "../../src/language/en/labels";
import { useId } from "../../src/model/demand/end-uses";
import { inScenario } from "../../src/model/per-scenario";
import { demandWith, numberOf } from "./evaluations";

const evaluation = demandWith();

const isOutside = ({ metal, scenario, year, centre, margin }: DemandCorridor): boolean =>
  Math.abs(numberOf(evaluation, inScenario(useId(metal, "total"), scenario), year) - centre) >
  centre * margin;

/** Rows of the table of a metal that the page marks as failed, such as `Reference 2030`. */
function admitted(metal: DemandCorridor["metal"]): string[] {
  const page = readFileSync(join(__dirname, "../../docs/validation.md"), "utf8");
  const title = `### ${metal.charAt(0).toUpperCase()}${metal.slice(1)}, kt`;
  const [, table = ""] = new RegExp(`^${title}$(.*?)^###? `, "ms").exec(page) ?? [];
  const rows = [...table.matchAll(/^\| ([^|]+) \| (\d{4}) \|.*\| ([^|]+) \|$/gm)];
  expect(rows).toHaveLength(demandCorridors.filter((corridor) => corridor.metal === metal).length);
  return rows
    .filter(([, , , result = ""]) => /fail/i.test(result))
    .map(([, name = "", year = ""]) => `${name} ${year}`);
}

test.each(["copper", "zinc"] as const)("%s", (metal) => {
  const outside = demandCorridors.filter((corridor) => corridor.metal === metal && isOutside(corridor));
  const names = outside.map(({ scenario, year }) => `${labels[`scenario.${scenario}`]} ${year}`);
  expect(names).toEqual(admitted(metal));
});
