/** Sentences of the Dashboard, built by formula so that they stay true when inputs change. */
import { at, call, equal, isNumber, more, type Term, times, when } from "../line-items/build";
import type { Expression } from "../line-items/expression";
import { useId } from "../model/demand/end-uses";
import type { Metal } from "../model/metals";
import type { StyleName } from "../workbook-plan/styles";
import type { Context } from "./context";
import { sentence } from "./sentence";

export interface Message {
  readonly expression: Expression;
  readonly style: StyleName;
}

/** In the order: refined use, unmet need, smelter feed, change against Reference. */
export function dashboardMessages(
  context: Context,
  metal: Metal,
): readonly [Message, Message, Message, Message] {
  const { words } = context;
  const style: StyleName = metal === "copper" ? "copperMessage" : "zincMessage";
  const texts = words.sheets.dashboard;
  const say = (template: string, amount: Term = 0): Expression =>
    sentence(words.fill(template, { metal: words.label(`metal.${metal}`) }), {
      amount: call("FIXED", amount, 0),
      year: "plan.end-year",
      scenario: "scenario.choice",
    });
  const last = (id: string): Expression => at(id, "plan.end-year");
  const unmet = last(`${metal}.unmet`);
  const share = last(`${metal}.feed.producer-share`);
  const grows = more(unmet, at(`${metal}.unmet`, "plan.start-year"));
  const known = say(texts.feedShare, times(share, 100));
  const change = say(texts.change, last(`${metal}.change.unmet`));
  const message = (expression: Expression): Message => ({ expression, style });
  return [
    message(say(texts.useGrows, last(useId(metal, "total")))),
    message(when(grows, say(texts.unmetGrows, unmet), say(texts.unmetFalls, unmet))),
    message(when(isNumber(share), known, say(texts.feedUnknown))),
    message(when(equal("scenario.number", 1), say(texts.changeNone), change)),
  ];
}
