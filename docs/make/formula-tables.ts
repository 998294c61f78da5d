/** Every computed item with its formula as the code has it. */
import { labels, type LabelKey } from "../../src/language/en/labels";
import type { LineItem } from "../../src/line-items/line-item";
import { drivers } from "../../src/model/demand/drivers";
import { endUses } from "../../src/model/demand/end-uses";
import { modelItems } from "../../src/model/model-items";
import { pillarItems } from "../../src/model/pillars/pillar-items";
import { scenarios } from "../../src/model/scenarios";
import { cohortItems } from "../../src/model/secondary/cohort-items";
import { sectors } from "../../src/model/secondary/sectors";
import { expressionText, withoutNumber } from "./expression-text";
import { table } from "./markdown";

/** Two rows are enough to show how a row of a table is computed. */
const sizes = { mines: 2, projects: 2, countries: 2, origins: 2, actions: 2, risks: 2, history: 2 };

/** Groups by the beginning of the id without the metal; the first that fits takes the item. */
const groups: readonly (readonly [title: string, pattern: RegExp])[] = [
  ["Drivers and the wider economy", /^(driver|gdp|population|scenario)\./],
  [
    "Demand",
    /^(base|own-base|own-use|own-uses|elasticity\.income-path|income-effect|price-effect|activity|intensity-index|use|networks)\b/,
  ],
  ["Actions", /^action\./],
  ["Pillars", /^(economic|energy|people|security|sustainability)\./],
  ["Secondary metal by cohorts", /^cohort\./],
  ["Japan", /^(feed|producer-own|producer-index|rest-of-world-index|home|stockpile|equity-cover)/],
  [
    "Supply from mines",
    /^(mine|mines|project|projects|new-capacity|producer-output|country|rest-of-world|equity)\b/,
  ],
  ["World balance and price", /./],
];

/** A table of formulas for each part of the model, shown for copper. */
export function formulaTables(): string {
  const rows = distinctRows([
    ...modelItems(["copper"], sizes),
    ...cohortItems("copper"),
    ...pillarItems(["copper"], sizes, "pen"),
  ]);
  const taken = new Set<Row>();
  return groups
    .map(([title, pattern]) => {
      const own = rows.filter((row) => !taken.has(row) && pattern.test(row.id));
      own.forEach((row) => taken.add(row));
      const cells = own.map(({ full, unit, label, formula }) => [
        `\`${full}\``,
        unit,
        label,
        `\`${formula}\``,
      ]);
      return [`### ${title}`, table(["Item", "Unit", "What it is", "Formula"], cells)].join("\n\n");
    })
    .join("\n\n");
}

interface Row {
  /** Without the metal. */
  readonly id: string;
  readonly full: string;
  readonly unit: string;
  readonly label: string;
  readonly formula: string;
}

/** Computed items; rows that differ only in scenario, number, driver or technology are shown once. */
function distinctRows(items: readonly LineItem[]): Row[] {
  const ids = new Set(items.map(({ id }) => id));
  const rows = new Map<string, Row>();
  for (const { id, unit, label, expression } of items) {
    if (expression === undefined || ids.has(`${id}.reference`) || isOtherScenario(id)) continue;
    const write = general(id);
    const full = write(id);
    const row = {
      id: full.replace(/^copper\./, ""),
      full,
      unit: full.includes("‹driver›") ? "as the driver" : unit,
      label: labelOf(full, label),
      formula: write(expressionText(expression)),
    };
    if (!rows.has(full)) rows.set(full, row);
  }
  return [...rows.values()];
}

/** Only Reference is shown, and Own where it has a formula of its own. */
const isOtherScenario = (id: string): boolean =>
  scenarios.some((scenario) => {
    const shown = id.startsWith("driver.") ? "own" : "reference";
    return scenario !== shown && id.endsWith(`.${scenario}`);
  });

function labelOf(id: string, keys: readonly string[]): string {
  if (id.includes("‹driver›")) return "A driver in the own scenario";
  if (id.includes("intensity-index.‹technology›")) return "Intensity of an end use that follows a technology";
  if (id.includes("‹technology›")) return "An end use that follows a technology";
  return keys
    .filter((key) => !key.startsWith("scenario.") && !(id.includes("‹sector›") && key.startsWith("sector.")))
    .map((key) => labels[key as LabelKey].replaceAll("{home}", "Japan").replaceAll("{producer}", "Peru"))
    .join(", ");
}

/** Leaves open in a text what differs between rows of one kind: the scenario, the number, the driver, the technology. */
function general(id: string): (text: string) => string {
  const use = endUses.copper.find((each) => each.kind === "technology" && id.split(".").includes(each.id));
  const sector = sectors.find((each) => id.startsWith("cohort.") && id.endsWith(`.${each}`));
  const driver = drivers.find((each) => id === `driver.${each}.own`);
  return (text) => {
    let open = withoutNumber(text);
    if (id.endsWith(".reference")) open = open.replaceAll(/\.reference\b/g, ".‹scenario›");
    if (sector !== undefined) open = open.replaceAll(new RegExp(`\\.${sector}\\b`, "g"), ".‹sector›");
    if (driver !== undefined) open = open.replaceAll(`driver.${driver}.`, "driver.‹driver›.");
    if (use?.kind !== "technology") return open;
    return open
      .replaceAll(`driver.${use.driver}.`, "driver.‹its driver›.")
      .replaceAll(new RegExp(`\\.${use.id}\\b`, "g"), ".‹technology›");
  };
}
