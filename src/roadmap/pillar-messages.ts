/** What the charts that all metals share say: scorecard, electricity, feed covered, emissions. */
import {
  block,
  call,
  equal,
  isNumber,
  join,
  minimum,
  more,
  over,
  plus,
  sum,
  text,
  type Term,
  times,
  when,
} from "../line-items/build";
import type { Expression } from "../line-items/expression";
import { type Pillar, pillars } from "../model/pillars/pillar-rows";
import type { Context } from "./context";
import { type ChartWords, ifAny, inFirstYear, inLastYear, rounded } from "./message-values";
import { countId, scorecardId } from "./scorecard-items";
import { sentence } from "./sentence";

export type SharedChart = "pillars" | "energy" | "cover" | "emissions";

export const sharedMessages = (context: Context): Readonly<Record<SharedChart, ChartWords>> => ({
  pillars: scorecardMessages(context),
  energy: energyMessages(context),
  cover: coverMessages(context),
  emissions: emissionsMessages(context),
});

/** A text with figures of the plan's first and last year. */
const say = ({ words }: Context, template: string, values: Readonly<Record<string, Term>>): Expression =>
  sentence(words.fill(template), {
    year: "plan.end-year",
    from: "plan.start-year",
    scenario: "scenario.choice",
    ...values,
  });

/** The same text for each metal, one after the other. */
const ofMetals = (
  { words, options }: Context,
  template: string,
  values: (metal: (typeof options.metals)[number]) => Readonly<Record<string, Term>>,
): Expression[] =>
  options.metals.map((metal) =>
    sentence(words.fill(template, { metal: words.label(`metal.${metal}`) }), {
      year: "plan.end-year",
      ...values(metal),
    }),
  );

/** How many of the pillars with a target meet all of theirs. */
function scorecardMessages(context: Context): ChartWords {
  const { dashboard, scorecard } = context.words.sheets;
  const isSet = (pillar: Pillar): Expression => more(countId(pillar, "set"), 0);
  const meetsAll = (pillar: Pillar): Expression =>
    times(isSet(pillar), equal(countId(pillar, "met"), countId(pillar, "set")));
  const counted = (holds: (pillar: Pillar) => Expression): Expression => plus(0, ...pillars.map(holds));
  const [met, known] = [counted(meetsAll), counted(isSet)];
  const actions = block(pillars.map((pillar) => scorecardId(pillar, "actions")));
  return {
    title: say(context, scorecard.message, { met, known }),
    summary: say(context, dashboard.pillarsSummary, { met, known, count: sum(actions) }),
  };
}

function energyMessages(context: Context): ChartWords {
  const { dashboard, scorecard } = context.words.sheets;
  const [need, covered] = [inLastYear("energy.need"), inLastYear("energy.covered")];
  const amount = rounded(times(over(covered, need), 100));
  return {
    title: when(
      isNumber(need),
      say(context, scorecard.energyCovered, { amount }),
      say(context, scorecard.energyUnknown, {}),
    ),
    summary: say(context, dashboard.energySummary, {
      first: ifAny(inFirstYear("energy.need")),
      amount: ifAny(need),
      covered: ifAny(covered),
    }),
  };
}

/** The metal whose feed is covered least, and each of them. */
function coverMessages(context: Context): ChartWords {
  const { dashboard } = context.words.sheets;
  const share = (id: string): Expression => times(inLastYear(id), 100);
  const [first = "", ...others] = context.options.metals.map((metal) => `${metal}.feed.coverage`);
  const least = minimum(inLastYear(first), ...others.map(inLastYear));
  const ofEach = ofMetals(context, dashboard.coverMetal, (metal) => ({
    own: ifAny(share(`${metal}.feed.producer-share`)),
    amount: rounded(share(`${metal}.feed.coverage`)),
  }));
  return {
    title: say(context, dashboard.coverSays, { amount: rounded(times(least, 100)) }),
    summary: join(say(context, dashboard.coverSummary, {}), ...ofEach),
  };
}

function emissionsMessages(context: Context): ChartWords {
  const { dashboard } = context.words.sheets;
  const emissions = inLastYear("sustainability.emissions");
  const total = say(context, dashboard.emissionsSummary, {
    first: ifAny(inFirstYear("sustainability.emissions")),
    amount: ifAny(emissions),
    target: ifAny(inLastYear("sustainability.emissions-target")),
  });
  const aTonne = ofMetals(context, dashboard.emissionsTonne, (metal) => ({
    amount: ifAny(inLastYear(`sustainability.${metal}.intensity`), 1),
  }));
  return {
    title: when(
      isNumber(emissions),
      say(context, dashboard.emissionsReach, { amount: rounded(emissions) }),
      say(context, dashboard.emissionsUnknown, {}),
    ),
    summary: join(total, ...aTonne),
  };
}
