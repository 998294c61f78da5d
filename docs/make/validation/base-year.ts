/** What must hold in the base year. */
import {
  copperBase,
  copperBaseOpen,
  copperBaseTotal,
  zincBase,
  zincBaseOpen,
  zincBaseTotal,
} from "../../../src/data/base-year";
import type { ShippedInput } from "../../../src/data/model-input";
import { peruNationalTotal } from "../../../src/data/peru-national-total";
import { labels, type LabelKey } from "../../../src/language/en/labels";
import { metals } from "../../../src/model/metals";
import { capital, difference, fixed, table } from "../markdown";
import { valueOf } from "../model-run";

type Uses = Readonly<Record<string, ShippedInput>>;

const sumOf = (uses: Uses): number => Object.values(uses).reduce((sum, { value }) => sum + (value ?? 0), 0);

export const baseYearSection = (): string[] => [
  "## Identities of the base year",
  "These hold by construction; the check shows that nothing was lost or counted twice. kt, 2024.",
  table(["Identity", "Left", "Right", "Difference"], identities()),
  "### The base year against capacity times intensity",
  "The shipped base year is the IEA's, taken whole. Beside it: what follows from capacity added in 2024 times cited " +
    "intensities, which a build without the IEA's data set uses. The differences are not errors of one side; they show " +
    "that the IEA's figures hold more than these intensities explain (wind), or another basis of capacity (solar, " +
    "storage). The model moves the base-year figure by ratios, so the difference stays in every year.",
  table(
    ["End use", "Shipped, kt", "Capacity × intensity, kt", "Shipped against it"],
    [...technologies("copper", copperBase, copperBaseOpen), ...technologies("zinc", zincBase, zincBaseOpen)],
  ),
];

function identities(): string[][] {
  const row = (name: string, left: number, right: number): string[] => [
    name,
    fixed(left, 3),
    fixed(right, 3),
    fixed(left - right, 3),
  ];
  return [
    row("Copper: end uses = published total", sumOf(copperBase), copperBaseTotal.value ?? 0),
    row("Zinc: end uses = published total", sumOf(zincBase), zincBaseTotal.value ?? 0),
    ...metals.map((metal) =>
      row(
        `${capital(metal)}: mines with the remainder = national output`,
        valueOf(`${metal}.mines`, 2024),
        peruNationalTotal[metal].value,
      ),
    ),
    ...metals.map((metal) =>
      row(
        `${capital(metal)}: secondary + primary + unmet − surplus = refined use`,
        valueOf(`${metal}.refined-supply`, 2024) +
          valueOf(`${metal}.unmet`, 2024) -
          Math.max(0, -valueOf(`${metal}.balance`, 2024)),
        valueOf(`${metal}.use.total`, 2024),
      ),
    ),
  ];
}

/** End uses that both derivations have, without the shares and remainders. */
function technologies(metal: "copper" | "zinc", shipped: Uses, open: Uses): string[][] {
  return Object.entries(shipped).flatMap(([id, { value }]) => {
    const other = open[id];
    if (value === null || !other?.value) return [];
    if (other.note?.includes("kg") !== true) return [];
    return [
      [
        `${capital(metal)}: ${labels[`endUse.${id}` as LabelKey].toLowerCase()}`,
        fixed(value, 1),
        `${fixed(other.value, 1)} (${other.note.replace(/\.$/, "")})`,
        difference(value / other.value - 1),
      ],
    ];
  });
}
