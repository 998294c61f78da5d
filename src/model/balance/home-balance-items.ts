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
  more,
  over,
  plus,
  power,
  previous,
  sum,
  term,
  times,
  when,
  year,
} from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import { input } from "../input";
import type { Metal } from "../metals";
import { actionFlow, actionTonnes } from "../supply/action-items";
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
  return [...feedItems(metal, sizes, make), ...refinedItems(metal, make), ...stockpileItems(metal, make)];
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
  const need = times(id("home.from-ore"), power(plus(1, id("home.smelting-change")), elapsed));
  return [
    make("feed.need", "method.feedNeed", need),
    ...outputIndexItems(metal, make),
    ...producerFeedItems(metal, sizes, make),
    ...otherFeedItems(metal, sizes, make),
    make("feed.unmet", "method.feedUnmet", maximum(0, minus(id("feed.need"), id("feed.available")))),
    ...feedShareItems(metal, make),
  ];
}

/** How output moves against the base year: the producing partner's without actions, and everybody else's. */
function outputIndexItems(metal: Metal, make: SeriesMaker): LineItem[] {
  const own = `${metal}.producer-own-output`;
  const others = `${metal}.rest-of-world`;
  // Where no output is known, what is bought is held.
  const producerIndex = when(more(base(own), 0), over(own, base(own)), 1);
  const announced = plus(`${metal}.mines`, `${metal}.projects.announced`);
  return [
    make("producer-own-output", "method.producerOwnOutput", announced),
    { ...make("producer-index", "method.producerIndex", producerIndex), unit: "index" },
    { ...make("rest-of-world-index", "method.index", over(others, base(others))), unit: "index" },
  ];
}

/** Turns a trade figure of the latest year into the base year: need of the base year over total trade. */
const atNeed = (metal: Metal): Expression => over(base(`${metal}.feed.need`), `${metal}.feed.total`);

const producerKnown = (metal: Metal): Expression => isNumber(`${metal}.feed.producer`);

function producerFeedItems(metal: Metal, sizes: TableSizes, make: SeriesMaker): LineItem[] {
  const id = (name: string): string => `${metal}.${name}`;
  const flow = times(id("feed.producer"), atNeed(metal), id("producer-index"));
  return [
    make("feed.from-producer-flow", "method.producerFlow", when(producerKnown(metal), flow, 0)),
    make("feed.offtake", "method.offtake", actionTonnes(metal, "offtake", sizes.actions)),
    make(
      "feed.from-producer",
      "method.fromProducer",
      plus(id("feed.from-producer-flow"), id("feed.offtake")),
    ),
  ];
}

function otherFeedItems(metal: Metal, sizes: TableSizes, make: SeriesMaker): LineItem[] {
  const id = (name: string): string => `${metal}.${name}`;
  const names = Array.from({ length: sizes.origins }, (_, row) => `feed.origin.${String(row + 1)}`);
  const moved = (trade: Expression): Expression => times(trade, atNeed(metal), id("rest-of-world-index"));
  const origins = names.map((name, row): LineItem => ({
    ...make(name, "method.origin", moved(field("origins", row, metal))),
    label: ["item.origin"],
    named: { table: "origins", row, column: "name" },
  }));
  const listed = plus(call("SUM", column("origins", metal)), id("feed.producer"));
  const unlisted = maximum(0, minus(id("feed.total"), listed));
  const others = plus(sum(block(names.map(id))), id("feed.origin.other"));
  const room = maximum(0, minus(id("feed.need"), id("feed.from-producer")));
  return [
    ...origins,
    make("feed.origin.other", "method.otherOrigins", moved(unlisted)),
    make("feed.others", "method.sum", others),
    make("feed.others-used", "method.othersUsed", minimum(id("feed.others"), room)),
    make("feed.available", "method.feedAvailable", plus(id("feed.from-producer"), id("feed.others"))),
  ];
}

function feedShareItems(metal: Metal, make: SeriesMaker): LineItem[] {
  const share = (part: string): Expression => over(`${metal}.${part}`, `${metal}.feed.need`);
  const indicator = { unit: "share", role: "indicator" } as const;
  const fromProducer = when(producerKnown(metal), share("feed.from-producer"), "text.not-available");
  return [
    { ...make("feed.producer-share", "method.producerShare", fromProducer), ...indicator },
    { ...make("feed.coverage", "method.feedCoverage", minus(1, share("feed.unmet"))), ...indicator },
    { ...make("equity-cover", "method.equityCover", share("equity")), ...indicator },
  ];
}

/** Refined metal of the securing partner; what is left after its own use is exported. */
function refinedItems(metal: Metal, make: SeriesMaker): LineItem[] {
  const id = (name: string): string => `${metal}.${name}`;
  const grown = (start: string, change: string): Expression =>
    times(id(start), power(plus(1, id(change)), elapsed));
  return [
    make("home.primary", "method.homePrimary", minimum(id("feed.need"), id("feed.available"))),
    make(
      "home.secondary",
      "method.homeSecondary",
      plus(grown("home.from-scrap", "home.smelting-change"), id("recycling-actions")),
    ),
    make("home.production", "method.sum", plus(id("home.primary"), id("home.secondary"))),
    make("home.imports", "method.homeImports", term(id("home.refined-imports"))),
    make("home.own-use", "method.homeUse", grown("home.use", "home.use-change")),
  ];
}

/** A corkscrew: opening + in − out = closing. Hypothetical unless an action says otherwise. */
function stockpileItems(metal: Metal, make: SeriesMaker): LineItem[] {
  const id = (name: string): string => `${metal}.${name}`;
  const first = equal(year, "base-year");
  const short = maximum(0, minus(id("home.own-use"), id("home.production"), id("home.imports")));
  const released = minimum(id("stockpile.opening-stock"), times(id("stockpile.release"), short));
  const closing = minus(plus(id("stockpile.opening-stock"), id("stockpile.in")), id("stockpile.out"));
  return [
    make(
      "stockpile.opening-stock",
      "method.opening",
      when(first, id("stockpile.opening"), previous(id("stockpile.closing"))),
    ),
    make("stockpile.in", "method.stockpileIn", actionFlow(metal, "stockpile")),
    make("stockpile.out", "method.stockpileOut", released),
    make("stockpile.closing", "method.closing", closing),
    {
      ...make(
        "stockpile.days",
        "method.stockpileDays",
        times(over(id("stockpile.closing"), id("home.own-use")), "days-in-year"),
      ),
      unit: "days",
      role: "indicator",
    },
    make(
      "home.exports",
      "method.homeExports",
      minus(
        plus(id("home.production"), id("home.imports"), id("stockpile.out")),
        id("home.own-use"),
        id("stockpile.in"),
      ),
    ),
  ];
}
