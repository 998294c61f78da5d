/** Sentences of the Dashboard, built by formula so that they stay true when inputs change. */
import { at, call, equal, isNumber, join, more, text, times, when } from "../line-items/build";
import type { Expression } from "../line-items/expression";
import { useId } from "../model/demand/end-uses";
import type { Metal } from "../model/metals";
import type { StyleName } from "../workbook-plan/styles";
import type { Context } from "./context";

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
  const say = (sentence: string): Expression =>
    text(words.fill(sentence, { metal: words.label(`metal.${metal}`) }));
  const last = (id: string): Expression => at(id, "plan.end-year");
  const whole = (value: Expression): Expression => call("FIXED", value, 0);
  const inScenarioUsed = join(text(texts.by), "plan.end-year", text(texts.in), "scenario.choice");
  const share = last(`${metal}.feed.producer-share`);
  const grows = more(last(`${metal}.unmet`), at(`${metal}.unmet`, "plan.start-year"));
  const message = (expression: Expression): Message => ({ expression, style });
  return [
    message(join(say(texts.useGrows), whole(last(useId(metal, "total"))), inScenarioUsed)),
    message(
      join(
        when(grows, say(texts.unmetGrows), say(texts.unmetFalls)),
        whole(last(`${metal}.unmet`)),
        inScenarioUsed,
      ),
    ),
    message(
      when(
        isNumber(share),
        join(say(texts.feedShare), whole(times(share, 100)), say(texts.ofFeed), "plan.end-year"),
        say(texts.feedUnknown),
      ),
    ),
    message(
      when(
        equal("scenario.number", 1),
        say(texts.changeNone),
        join(say(texts.change), whole(last(`${metal}.change.unmet`)), inScenarioUsed),
      ),
    ),
  ];
}
