import {
  block,
  call,
  column,
  equal,
  isNumber,
  maximum,
  minus,
  more,
  over,
  plus,
  previous,
  term,
  text,
  times,
  when,
  year,
} from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import { input } from "../input";
import type { Metal } from "../metals";
import type { TableSizes } from "../tables";
import { indicatorChange, plannedFlow } from "./action-sums";
import { ifKnown, pillarId, rowMaker } from "./pillar-rows";

/** No source gives a path of refined production by country: the base year stands. */
const refiningId = (metal: Metal): string => `security.${metal}.refining-baseline`;

export const securityInputs = (metals: readonly Metal[]): LineItem[] => [
  input("security.blockade-days", "days a year", "input.security.blockade-days"),
  input("security.producer-disruption", "share", "input.security.producer-disruption"),
  ...metals.map((metal) =>
    input(refiningId(metal), "points", "input.security.refining-baseline", `metal.${metal}`),
  ),
];

/** Days on which a road was closed, as the actions that name the indicator move them. */
export function conflictItems(actions: number): LineItem[] {
  const row = rowMaker("security");
  const moved = (part: "planned" | "in-force"): Expression =>
    ifKnown(
      ["security.blockade-days"],
      plus("security.blockade-days", indicatorChange("indicator.blockade-days", part, actions)),
    );
  return [
    row("blockades-target", "days a year", moved("planned")),
    row("blockades", "days a year", moved("in-force")),
  ];
}

/** How much hangs on few suppliers, and what is kept against losing one. */
export const securityItems = (metal: Metal, sizes: TableSizes): LineItem[] => [
  ...supplierItems(metal, sizes),
  ...riskItems(metal, sizes),
  ...stockItems(metal),
];

const origins = (metal: Metal, sizes: TableSizes): Expression =>
  block(Array.from({ length: sizes.origins }, (_, row) => `${metal}.feed.origin.${String(row + 1)}`));

/** Countries that stand for one supplier; the last row of the table holds all others. */
const countries = (metal: Metal, sizes: TableSizes): Expression =>
  block(
    Array.from(
      { length: Math.max(1, sizes.countries - 1) },
      (_, row) => `${metal}.country.${String(row + 1)}`,
    ),
  );

/** Sum of the squared shares in per cent, of one supplier and of those in a block. */
const concentration = (one: string, others: Expression, all: string): Expression =>
  over(times(100, 100, plus(times(one, one), call("SUMPRODUCT", others, others))), times(all, all));

function supplierItems(metal: Metal, sizes: TableSizes): LineItem[] {
  const row = rowMaker("security", metal);
  const id = (name: string): string => `${metal}.${name}`;
  const own = (name: string): string => pillarId("security", name, metal);
  const share = id("feed.producer-share");
  const from = origins(metal, sizes);
  const without = maximum(0, minus(id("feed.need"), minus(id("feed.available"), own("largest"))));
  return [
    row(
      "hhi-mining",
      "points",
      concentration(id("producer-output"), countries(metal, sizes), id("mine-production")),
    ),
    row("hhi-refining", "points", ifKnown([refiningId(metal)], term(refiningId(metal)))),
    row(
      "hhi-feed",
      "points",
      ifKnown([share], concentration(id("feed.from-producer"), from, id("feed.available"))),
    ),
    row("largest", "kt", ifKnown([share], maximum(id("feed.from-producer"), from))),
    row("largest-share", "share", ifKnown([share], over(own("largest"), id("feed.available")))),
    row("loss", "kt", ifKnown([share], without)),
    row("loss-share", "share", ifKnown([share], over(own("loss"), id("feed.need")))),
  ];
}

/** Probabilities of disruption are the user's; an origin without one counts as safe. */
function riskItems(metal: Metal, sizes: TableSizes): LineItem[] {
  const row = rowMaker("security", metal);
  const id = (name: string): string => `${metal}.${name}`;
  const disruption = column("origins", "disruption");
  const supplied = call(
    "OR",
    isNumber("security.producer-disruption"),
    more(call("COUNTIF", disruption, text(">=0")), 0),
  );
  const atRisk = plus(
    times(id("feed.from-producer"), "security.producer-disruption"),
    call("SUMPRODUCT", origins(metal, sizes), disruption),
  );
  const lost = pillarId("security", "at-risk", metal);
  return [
    row("at-risk", "kt", when(supplied, atRisk, "text.not-available")),
    row("risk-weighted", "kt", ifKnown([lost], minus(id("feed.available"), lost))),
  ];
}

function stockItems(metal: Metal): LineItem[] {
  const row = rowMaker("security", metal);
  const id = (name: string): string => `${metal}.${name}`;
  const stock = pillarId("security", "stock-target", metal);
  const opening = when(equal(year, "base-year"), id("stockpile.opening"), previous(stock));
  return [
    row("stock-target", "kt", plus(opening, plannedFlow(metal, "stockpile"))),
    row("stock", "kt", term(id("stockpile.closing"))),
    row("days-target", "days", times(over(stock, id("home.own-use")), "days-in-year")),
    row("days", "days", term(id("stockpile.days"))),
    row("unmet-value", "million US$", term(id("unmet-value"))),
  ];
}
