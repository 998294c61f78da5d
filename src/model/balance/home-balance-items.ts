import {
  base,
  block,
  call,
  column,
  equal,
  field,
  isNumber,
  maximum,
  minimum,
  minus,
  over,
  plus,
  power,
  previous,
  sum,
  times,
  when,
  year,
} from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import { input } from "../input";
import type { Metal } from "../metals";
import { actionTonnes } from "../supply/action-items";
import type { TableSizes } from "../tables";

/** Inputs of the securing partner ("home"): smelter feed, refined metal and the hypothetical stockpile. */
export const homeInputs = (metal: Metal): LineItem[] => [
  input(`${metal}.home.from-ore`, "kt", "input.homeFromOre", `metal.${metal}`),
  input(`${metal}.home.from-scrap`, "kt", "input.homeFromScrap", `metal.${metal}`),
  input(`${metal}.home.smelting-change`, "share a year", "input.homeSmeltingChange", `metal.${metal}`),
  input(`${metal}.home.use`, "kt", "input.homeUse", `metal.${metal}`),
  input(`${metal}.home.use-change`, "share a year", "input.homeUseChange", `metal.${metal}`),
  input(`${metal}.home.refined-imports`, "kt", "input.homeImports", `metal.${metal}`),
  input(`${metal}.feed.total`, "kt", "input.feedTotal", `metal.${metal}`),
  input(`${metal}.feed.producer`, "kt", "input.feedProducer", `metal.${metal}`),
  input(`${metal}.stockpile.opening`, "kt", "input.stockpileOpening", `metal.${metal}`),
  input(`${metal}.stockpile.release`, "share", "input.stockpileRelease", `metal.${metal}`),
];

const elapsed = minus(year, "base-year");

/** Smelter feed by origin, refined metal, equity and stockpile of the securing partner. */
export function homeBalanceItems(metal: Metal, sizes: TableSizes): LineItem[] {
  const make = maker(metal);
  return [...feedItems(metal, sizes, make), ...refinedItems(metal, make), ...stockpileItems(metal, sizes, make)];
}

type SeriesMaker = (name: string, method: string, expression: Expression) => LineItem;

const maker =
  (metal: Metal): SeriesMaker =>
  (name, method, expression) => ({
    id: `${metal}.${name}`,
    unit: "kt",
    label: [`item.${name}`],
    role: "calculation",
    shape: "series",
    method,
    expression,
  });

/**
 * Contained metal in imported concentrate. Shares by origin are those of the latest year obtained, applied to the need
 * of the base year; each origin then moves with its mines. Actions add only what they redirect.
 */
function feedItems(metal: Metal, sizes: TableSizes, make: SeriesMaker): LineItem[] {
  const id = (name: string): string => `${metal}.${name}`;
  const own = plus(id("mines"), id("projects.announced"));
  const needAtBase = over(base(id("feed.need")), id("feed.total"));
  const known = isNumber(id("feed.producer"));
  const originIds = Array.from({ length: sizes.origins }, (_, row) => id(`feed.origin.${String(row + 1)}`));
  const origins = originIds.map((originId, row): LineItem => {
    const imported = times(field("origins", row, metal), needAtBase, id("rest-of-world-index"));
    return {
      ...make(`feed.origin.${String(row + 1)}`, "method.origin", imported),
      id: originId,
      label: ["item.origin"],
      named: { table: "origins", row, column: "name" },
    };
  });
  const listed = plus(call("SUM", column("origins", metal)), id("feed.producer"));
  const share = (part: Expression | string): Expression => over(part, id("feed.need"));
  return [
    make("feed.need", "method.feedNeed", times(id("home.from-ore"), power(plus(1, id("home.smelting-change")), elapsed))),
    { ...make("producer-own-output", "method.producerOwnOutput", own) },
    { ...make("producer-index", "method.index", over(id("producer-own-output"), base(id("producer-own-output")))), unit: "index" },
    { ...make("rest-of-world-index", "method.index", over(id("rest-of-world"), base(id("rest-of-world")))), unit: "index" },
    make("feed.from-producer-flow", "method.producerFlow", when(known, times(id("feed.producer"), needAtBase, id("producer-index")), 0)),
    make("feed.offtake", "method.offtake", actionTonnes(metal, "offtake", sizes.actions)),
    make("feed.from-producer", "method.fromProducer", plus(id("feed.from-producer-flow"), id("feed.offtake"))),
    ...origins,
    make("feed.origin.other", "method.otherOrigins", times(maximum(0, minus(id("feed.total"), listed)), needAtBase, id("rest-of-world-index"))),
    make("feed.available", "method.sum", plus(id("feed.from-producer"), sum(block(originIds)), id("feed.origin.other"))),
    make("feed.unmet", "method.feedUnmet", maximum(0, minus(id("feed.need"), id("feed.available")))),
    { ...make("feed.producer-share", "method.producerShare", when(known, share(id("feed.from-producer")), "text.not-available")), unit: "share", role: "indicator" },
    { ...make("equity-cover", "method.equityCover", share(id("equity"))), unit: "share", role: "indicator" },
  ];
}

/** Refined metal of the securing partner; what is left after its own use is exported. */
function refinedItems(metal: Metal, make: SeriesMaker): LineItem[] {
  const id = (name: string): string => `${metal}.${name}`;
  const grown = (start: string, change: string): Expression => times(id(start), power(plus(1, id(change)), elapsed));
  return [
    make("home.primary", "method.homePrimary", minimum(id("feed.need"), id("feed.available"))),
    make("home.secondary", "method.homeSecondary", plus(grown("home.from-scrap", "home.smelting-change"), id("recycling-actions"))),
    make("home.production", "method.sum", plus(id("home.primary"), id("home.secondary"))),
    make("home.imports", "method.homeImports", plus(id("home.refined-imports"), 0)),
    make("home.own-use", "method.homeUse", grown("home.use", "home.use-change")),
  ];
}

/** A corkscrew: opening + in − out = closing. Hypothetical unless an action says otherwise. */
function stockpileItems(metal: Metal, sizes: TableSizes, make: SeriesMaker): LineItem[] {
  const id = (name: string): string => `${metal}.${name}`;
  const first = equal(year, "base-year");
  const released = minimum(id("stockpile.opening-stock"), times(id("stockpile.release"), id("feed.unmet")));
  const closing = minus(plus(id("stockpile.opening-stock"), id("stockpile.in")), id("stockpile.out"));
  return [
    make("stockpile.opening-stock", "method.opening", when(first, id("stockpile.opening"), previous(id("stockpile.closing")))),
    make("stockpile.in", "method.stockpileIn", actionTonnes(metal, "stockpile", sizes.actions)),
    make("stockpile.out", "method.stockpileOut", released),
    make("stockpile.closing", "method.closing", closing),
    {
      ...make("stockpile.days", "method.stockpileDays", times(over(id("stockpile.closing"), id("home.own-use")), "days-in-year")),
      unit: "days",
      role: "indicator",
    },
    make(
      "home.exports",
      "method.homeExports",
      minus(plus(id("home.production"), id("home.imports"), id("stockpile.out")), id("home.own-use"), id("stockpile.in")),
    ),
  ];
}
