import {
  at,
  base,
  call,
  column,
  differs,
  equal,
  minus,
  over,
  plus,
  term,
  times,
  when,
  year,
} from "../../line-items/build";
import type { LineItem } from "../../line-items/line-item";
import type { Currency } from "../currencies";
import { driverId } from "../demand/drivers";
import { input } from "../input";
import type { Metal } from "../metals";
import { sumOfActions, sumOfEffects } from "./action-sums";
import { ifKnown, pillarId, rowMaker } from "./pillar-rows";

/** Units of the producing partner's currency. */
const currencyUnits = {
  pen: { million: "million PEN", rate: "PEN/US$" },
  clp: { million: "million CLP", rate: "CLP/US$" },
} as const;

/** Id of the input with the producing partner's currency to a dollar. */
export const exchangeRateId = (currency: Currency): string => `economic.${currency}-rate`;

export const economicInputsIn = (currency: Currency): readonly LineItem[] => [
  input("economic.jpy-rate", "JPY/US$", "input.economic.jpy-rate"),
  input(exchangeRateId(currency), currencyUnits[currency].rate, `input.economic.${currency}-rate`),
];

/** Money of the actions. */
export function investmentItems(actions: number, currency: Currency): LineItem[] {
  const row = rowMaker("economic");
  const id = (name: string): string => pillarId("economic", name);
  const total = id("investment");
  const inYear = when(equal(year, "base-year"), total, minus(total, at(total, minus(year, 1))));
  const progress = times(
    differs(column("actions", "status"), "status.dropped"),
    column("actions", "progress"),
  );
  return [
    row("investment-target", "million US$", sumOfActions("budget", "planned", actions)),
    row("investment", "million US$", sumOfActions("budget", "in-force", actions)),
    row("investment-year", "million US$", inYear),
    row("investment-jpy", "billion JPY", over(times(total, "economic.jpy-rate"), 1000)),
    row(
      `investment-${currency}`,
      currencyUnits[currency].million,
      ifKnown([exchangeRateId(currency)], times(total, exchangeRateId(currency))),
    ),
    {
      ...row("spent", "million US$", call("SUMPRODUCT", progress, column("actions", "budget"))),
      shape: "scalar",
    },
  ];
}

/** Capacity, offtake and trade of one metal. */
export function economicItems(metal: Metal, actions: number): LineItem[] {
  const row = rowMaker("economic", metal);
  const id = (name: string): string => `${metal}.${name}`;
  const share = id("feed.producer-share");
  const capacity = ["new-capacity", "project-change"] as const;
  const planned = over(sumOfEffects(["offtake"], metal, "planned", actions), 1000);
  const shareTarget = plus(
    over(base(id("feed.from-producer-flow")), base(id("feed.need"))),
    over(pillarId("economic", "offtake-target", metal), id("feed.need")),
  );
  const value = over(times(id("feed.from-producer"), driverId(`price.${metal}`)), 1000);
  return [
    row("capacity-target", "kt", over(sumOfEffects(capacity, metal, "planned", actions), 1000)),
    row("capacity", "kt", over(sumOfEffects(capacity, metal, "in-force", actions), 1000)),
    row("capacity-net", "kt", minus(id("producer-output"), id("producer-own-output"))),
    row("offtake-target", "kt", planned),
    row("offtake", "kt", term(id("feed.offtake"))),
    row("share-target", "share", ifKnown([share], shareTarget)),
    row("share", "share", term(share)),
    row(
      "offtake-share",
      "share",
      ifKnown([share, id("national-output")], over(id("feed.from-producer"), id("producer-output"))),
    ),
    row("trade-value", "million US$", ifKnown([share], value)),
  ];
}
