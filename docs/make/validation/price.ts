/** The price change that would close the unmet need, and how little it can bear. */
import { shippedInputs } from "../../../src/data/shipped-inputs";
import { type Metal, metals } from "../../../src/model/metals";
import { capital, difference, fixed, plain, table } from "../markdown";
import { valueOf } from "../model-run";

const year = 2035;

export const priceSection = (): string[] => [
  "## The price that closes the unmet need",
  "Use falls with its price elasticity εd, supply rises with its own εs; the price ratio that makes both equal is " +
    "(use ÷ supply) ^ (1 ÷ (εs − εd)). The result hangs on elasticities that are poorly known:",
  table(
    ["Metal", "εd", "εs", `Use ÷ supply, Reference ${String(year)}`, "Price change"],
    metals.flatMap((metal) => demandElasticities(metal).map((elasticity) => row(metal, elasticity))),
  ),
  [
    "- No elasticity of mine output is cited. It is left empty and counts as 0: mines do not respond to price at all. The " +
      "price changes above are therefore too high, most of all for zinc, whose use hardly responds either. " +
      "They are no price forecast.",
    "- The elasticities are long-run values. Read for a single year they understate what the price would do at first.",
    "- The scrap elasticity was estimated for the collection of old scrap against the price of scrap; here it moves all " +
      "secondary production against the price of the metal.",
    "- The elasticity of copper use in the model (−0.44) is the strongest in its range: the shipped result is the lowest " +
      "price change of the range, and the weakest elasticity gives the highest.",
    "- The formula is exact for constant elasticities with supply weights of the year at the scenario's price.",
  ].join("\n"),
];

function demandElasticities(metal: Metal): number[] {
  const { value, low, high } = shippedInputs[`${metal}.elasticity.price`] ?? {};
  return [...new Set([low, value, high])].filter(
    (candidate): candidate is number => typeof candidate === "number",
  );
}

function row(metal: Metal, elasticity: number): string[] {
  const ratio = valueOf(`${metal}.use.total.reference`, year) / valueOf(`${metal}.refined-supply`, year);
  const supply = valueOf(`${metal}.supply-elasticity`, year);
  const used = shippedInputs[`${metal}.elasticity.price`]?.value === elasticity ? " (shipped)" : "";
  const change = ratio ** (1 / (supply - elasticity)) - 1;
  return [
    capital(metal),
    `${plain(elasticity)}${used}`,
    fixed(supply, 3),
    fixed(ratio, 3),
    difference(change, 0),
  ];
}
