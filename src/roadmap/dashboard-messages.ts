/** What the charts of a metal say, built by formula so that it stays true when inputs change. */
import { isNumber, more, type Term, times, when } from "../line-items/build";
import type { Expression } from "../line-items/expression";
import { useId } from "../model/demand/end-uses";
import type { Metal } from "../model/metals";
import type { Context } from "./context";
import { type ChartWords, inFirstYear, inLastYear, rounded } from "./message-values";
import { sentence } from "./sentence";

/** Charts of a metal: refined use, unmet need, smelter feed, refined supply. */
export type MetalChart = "use" | "unmet" | "feed" | "supply";

/** Writes a text of the metal with figures of it. */
type Say = (template: string, values: Readonly<Record<string, Term>>) => Expression;

export function metalMessages(context: Context, metal: Metal): Readonly<Record<MetalChart, ChartWords>> {
  const { words } = context;
  const say: Say = (template, values) =>
    sentence(
      words.fill(template, { metal: words.label(`metal.${metal}`), inputs: words.sheets.names.inputs }),
      {
        year: "plan.end-year",
        from: "plan.start-year",
        scenario: "scenario.choice",
        ...values,
      },
    );
  return {
    use: useMessages(context, metal, say),
    unmet: unmetMessages(context, metal, say),
    feed: feedMessages(context, metal, say),
    supply: supplyMessages(context, metal, say),
  };
}

function useMessages({ words }: Context, metal: Metal, say: Say): ChartWords {
  const texts = words.sheets.dashboard;
  const use = useId(metal, "total");
  const amount = rounded(inLastYear(use));
  const change = rounded(inLastYear(`${metal}.change.use`));
  return {
    title: say(texts.useGrows, { amount }),
    summary: say(texts.useSummary, { first: rounded(inFirstYear(use)), amount, change }),
  };
}

function unmetMessages({ words }: Context, metal: Metal, say: Say): ChartWords {
  const texts = words.sheets.dashboard;
  const [first, last] = [inFirstYear(`${metal}.unmet`), inLastYear(`${metal}.unmet`)];
  const amount = rounded(last);
  return {
    title: when(more(last, first), say(texts.unmetGrows, { amount }), say(texts.unmetFalls, { amount })),
    summary: say(texts.unmetSummary, {
      first: rounded(first),
      amount,
      money: rounded(inLastYear(`${metal}.unmet-value`)),
      change: rounded(inLastYear(`${metal}.change.unmet`)),
    }),
  };
}

function feedMessages({ words }: Context, metal: Metal, say: Say): ChartWords {
  const texts = words.sheets.dashboard;
  const share = inLastYear(`${metal}.feed.producer-share`);
  const tonnes = (name: string): Expression => rounded(inLastYear(`${metal}.feed.${name}`));
  const [need, amount] = [tonnes("need"), tonnes("unmet")];
  const [own, others] = [tonnes("from-producer"), tonnes("others-used")];
  const known = say(texts.feedShare, { amount: rounded(times(share, 100)) });
  return {
    title: when(isNumber(share), known, say(texts.feedUnknown, {})),
    summary: when(
      isNumber(share),
      say(texts.feedSummary, { need, own, others, amount }),
      say(texts.feedOpen, { need, amount }),
    ),
  };
}

function supplyMessages({ words }: Context, metal: Metal, say: Say): ChartWords {
  const texts = words.sheets.dashboard;
  const tonnes = (name: string): Expression => rounded(inLastYear(`${metal}.${name}`));
  return {
    title: say(texts.supplyCovers, { amount: rounded(times(inLastYear(`${metal}.coverage`), 100)) }),
    summary: say(texts.supplySummary, {
      primary: tonnes("primary"),
      secondary: tonnes("secondary"),
      recycling: tonnes("recycling-actions"),
      amount: tonnes("unmet"),
    }),
  };
}
