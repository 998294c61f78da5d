import type { Metal } from "../../model/metals";
import type { RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import { agreedResults } from "../agreed-items";
import type { Context } from "../context";
import { gap, section } from "../layout";
import { seriesRow, type RowLook } from "../series-rows";
import { calculationSheet, lastColumnOf } from "./calculation-sheet";
import { scenarioRows } from "./demand-sheet";

/** Refined metal of the world, the price that clears it, and the securing partner's feed, metal and stockpile. */
export const balanceSheet = (context: Context): SheetPlan =>
  calculationSheet(
    context,
    "balance",
    context.options.metals.flatMap((metal) => [
      ...worldRows(context, metal),
      ...feedRows(context, metal),
      ...homeRows(context, metal),
    ]),
  );

type Part = keyof Context["words"]["sheets"]["balance"];

const titled = (context: Context, metal: Metal, part: Part): RowPlan => {
  const { words } = context;
  const title = words.fill(words.sheets.balance[part], { metal: words.label(`metal.${metal}`) });
  return section(title, lastColumnOf(context));
};

const rowsOf =
  (context: Context, metal: Metal) =>
  (names: readonly string[], look: RowLook = {}): RowPlan[] =>
    names.map((name) => seriesRow(context, `${metal}.${name}`, look));

function worldRows(context: Context, metal: Metal): RowPlan[] {
  const rows = rowsOf(context, metal);
  const strong = { strong: true, total: true } as const;
  return [
    titled(context, metal, "world"),
    ...scenarioRows(context, `${metal}.secondary`, strong),
    ...rows(["recycling-actions", "primary"]),
    ...scenarioRows(context, `${metal}.balance`, strong),
    ...scenarioRows(context, `${metal}.unmet`, { ...strong, flag: "shortfall" }),
    ...rows(["coverage", "total-use"]),
    gap,
    titled(context, metal, "price"),
    ...rows(["refined-supply", "supply-elasticity"]),
    ...rows(["clearing-price-change"], { strong: true, flag: "missing" }),
    gap,
    titled(context, metal, "change"),
    ...rows(["change.use", "change.secondary"]),
    ...rows(["change.unmet"], strong),
    ...rows(["unmet-value"], { flag: "shortfall" }),
    ...rows(["change.unmet-value"]),
    gap,
    titled(context, metal, "agreed"),
    ...agreedResults(metal).map(({ difference }) => seriesRow(context, difference, { flag: "missing" })),
    gap,
  ];
}

function feedRows(context: Context, metal: Metal): RowPlan[] {
  const rows = rowsOf(context, metal);
  const origins = Array.from({ length: context.sizes.origins }, (_, row) => `feed.origin.${String(row + 1)}`);
  return [
    titled(context, metal, "feed"),
    ...rows(["producer-own-output", "producer-index", "rest-of-world-index"]),
    ...rows(["feed.need"], { strong: true, total: true }),
    ...rows([
      "feed.from-producer-flow",
      "feed.offtake",
      "feed.from-producer",
      ...origins,
      "feed.origin.other",
      "feed.others",
      "feed.others-used",
    ]),
    ...rows(["feed.available"], { strong: true, total: true }),
    ...rows(["feed.unmet"], { strong: true, total: true, flag: "shortfall" }),
    ...rows(["feed.producer-share"], { flag: "missing" }),
    ...rows(["feed.coverage", "equity-cover"]),
    gap,
  ];
}

function homeRows(context: Context, metal: Metal): RowPlan[] {
  const rows = rowsOf(context, metal);
  return [
    titled(context, metal, "refined"),
    ...rows(["home.primary", "home.secondary"]),
    ...rows(["home.production"], { strong: true, total: true }),
    ...rows(["home.imports", "home.own-use"]),
    gap,
    titled(context, metal, "stockpile"),
    ...rows(["stockpile.opening-stock", "stockpile.in", "stockpile.out"]),
    ...rows(["stockpile.closing"], { strong: true }),
    ...rows(["stockpile.days"]),
    gap,
    titled(context, metal, "exports"),
    ...rows(["home.exports"], { strong: true, total: true }),
    gap,
  ];
}
