import { block, over, plus, sum, term, times } from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import { input } from "../input";
import type { Metal } from "../metals";
import { indicatorChange, sumOfEffects } from "./action-sums";
import { ifAnyKnown, ifKnown, pillarId, rowMaker } from "./pillar-rows";

export const sustainabilityInputs = (metals: readonly Metal[]): LineItem[] => [
  input("sustainability.grid-factor", "t CO₂e/MWh", "input.sustainability.grid-factor"),
  input("sustainability.fuel-factor", "kg CO₂e/GJ", "input.sustainability.fuel-factor"),
  ...metals.flatMap((metal) => [
    input(`sustainability.${metal}.fuel`, "GJ/t", "input.sustainability.fuel", `metal.${metal}`),
    input(`sustainability.${metal}.water-per-tonne`, "m³/t", "input.sustainability.water", `metal.${metal}`),
    input(
      `sustainability.${metal}.tailings-per-tonne`,
      "t/t",
      "input.sustainability.tailings",
      `metal.${metal}`,
    ),
  ]),
];

/** Emissions of the producing partner's mines, and sites that are watched. */
export function emissionItems(metals: readonly Metal[], actions: number): LineItem[] {
  const row = rowMaker("sustainability");
  const parts = metals.map((metal) => pillarId("sustainability", "emissions", metal));
  const avoided = times("energy.covered", "sustainability.grid-factor");
  const watched = (part: "planned" | "in-force"): Expression =>
    indicatorChange("indicator.sites-monitored", part, actions);
  return [
    ...metals.map(emissionsOf),
    row("emissions", "kt CO₂e", ifAnyKnown(parts, sum(block(parts)))),
    row("avoided", "kt CO₂e", ifKnown(["energy.covered", "sustainability.grid-factor"], avoided)),
    row("sites-target", "number", watched("planned")),
    row("sites", "number", watched("in-force")),
  ];
}

/** Electricity that no action covers, by the factor of the grid, and fuels by theirs. */
function emissionsOf(metal: Metal): LineItem {
  const need = pillarId("energy", "need", metal);
  const fuel = `sustainability.${metal}.fuel`;
  const electricity = times(need, over("energy.open", "energy.need"), "sustainability.grid-factor");
  const burnt = over(times(`${metal}.producer-output`, fuel, "sustainability.fuel-factor"), 1000);
  return rowMaker("sustainability", metal)(
    "emissions",
    "kt CO₂e",
    ifKnown([need, fuel, "sustainability.grid-factor"], plus(electricity, burnt)),
  );
}

/** What a tonne leaves behind, and how much of the metal is used again. */
export function sustainabilityItems(metal: Metal, actions: number): LineItem[] {
  const row = rowMaker("sustainability", metal);
  const id = (name: string): string => `${metal}.${name}`;
  const output = id("producer-output");
  const emissions = pillarId("sustainability", "emissions", metal);
  const perTonne = (factor: string): Expression =>
    ifKnown([factor, id("national-output")], over(times(output, factor), 1000));
  const recycled = over(plus(id("secondary"), id("recycling-actions")), id("refined-supply"));
  return [
    row("intensity", "t CO₂e/t", ifKnown([emissions], over(emissions, output))),
    row("water", "million m³", perTonne(`sustainability.${metal}.water-per-tonne`)),
    row("tailings", "Mt", perTonne(`sustainability.${metal}.tailings-per-tonne`)),
    row("recycling-target", "kt", over(sumOfEffects(["recycling"], metal, "planned", actions), 1000)),
    row("recycling", "kt", term(id("recycling-actions"))),
    row("recycled-share", "share", recycled),
  ];
}
