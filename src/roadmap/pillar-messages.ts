/** What the charts that all metals share say: scorecard, electricity, feed covered, emissions. */
import {
  base,
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
  total,
  when,
} from "../line-items/build";
import type { Expression } from "../line-items/expression";
import type { Metal } from "../model/metals";
import { type Pillar, pillarId, pillars } from "../model/pillars/pillar-rows";
import type { Context } from "./context";
import { type ChartWords, inFirstYear, inLastYear, rounded } from "./message-values";
import { countId, scorecardId } from "./scorecard-items";
import { sentence } from "./sentence";

export type SharedChart = "pillars" | "energy" | "cover" | "emissions";

export const sharedMessages = (context: Context): Readonly<Record<SharedChart, ChartWords>> => ({
  pillars: scorecardMessages(context),
  energy: energyMessages(context),
  cover: coverMessages(context),
  emissions: emissionsMessages(context),
});

/** A text with figures of the plan's first and last year, its metals, and the sheets on which figures are entered. */
const say = (
  { words, options }: Context,
  template: string,
  values: Readonly<Record<string, Term>> = {},
): Expression => {
  const { inputs, targets } = words.sheets.names;
  const named = options.metals.map((metal) => words.label(`metal.${metal}`));
  const metals = new Intl.ListFormat(options.language).format(named);
  return sentence(words.fill(template, { inputs, targets, metals }), {
    year: "plan.end-year",
    from: "plan.start-year",
    scenario: "scenario.choice",
    ...values,
  });
};

/** A text on one metal. */
const sayOf = (
  { words }: Context,
  metal: Metal,
  template: string,
  values: Readonly<Record<string, Term>> = {},
): Expression => {
  const { inputs } = words.sheets.names;
  return sentence(words.fill(template, { inputs, metal: words.label(`metal.${metal}`) }), values);
};

/**
 * Names the metals that a sum leaves out, where there is a sum: nothing is known of their part. What is known in the base
 * year is known in all.
 */
const leftOut = (context: Context, whole: string, part: (metal: Metal) => string): Expression[] =>
  context.options.metals.map((metal) => {
    const isOpen = call("AND", isNumber(base(whole)), call("NOT", isNumber(base(part(metal)))));
    return when(isOpen, sayOf(context, metal, context.words.sheets.dashboard.leftOut), text(""));
  });

/** How many of the pillars with a target meet all of theirs. */
function scorecardMessages(context: Context): ChartWords {
  const { dashboard, scorecard } = context.words.sheets;
  const isSet = (pillar: Pillar): Expression => more(countId(pillar, "set"), 0);
  const meetsAll = (pillar: Pillar): Expression =>
    times(isSet(pillar), equal(countId(pillar, "met"), countId(pillar, "set")));
  const counted = (holds: (pillar: Pillar) => Expression): Expression => plus(0, ...pillars.map(holds));
  const of = (name: "set" | "met"): Expression => total(pillars.map((pillar) => countId(pillar, name)));
  const actions = block(pillars.map((pillar) => scorecardId(pillar, "actions")));
  return {
    title: say(context, scorecard.message, { met: counted(meetsAll), known: counted(isSet) }),
    summary: say(context, dashboard.pillarsSummary, { met: of("met"), set: of("set"), count: sum(actions) }),
  };
}

function energyMessages(context: Context): ChartWords {
  const { dashboard, scorecard } = context.words.sheets;
  const [need, covered] = [inLastYear("energy.need"), inLastYear("energy.covered")];
  const first = inFirstYear("energy.need");
  const amount = rounded(times(over(covered, need), 100));
  return {
    title: join(
      when(
        isNumber(need),
        say(context, scorecard.energyCovered, { amount }),
        say(context, scorecard.energyUnknown),
      ),
      ...leftOut(context, "energy.need", (metal) => pillarId("energy", "need", metal)),
    ),
    summary: when(
      isNumber(base("energy.need")),
      say(context, dashboard.energySummary, {
        first: rounded(first),
        amount: rounded(need),
        covered: rounded(covered),
      }),
      say(context, scorecard.energyUnknown),
    ),
  };
}

/** The metal whose feed is covered least, and each of them. */
function coverMessages(context: Context): ChartWords {
  const { dashboard } = context.words.sheets;
  const share = (id: string): Expression => times(inLastYear(id), 100);
  const [first = "", ...others] = context.options.metals.map((metal) => `${metal}.feed.coverage`);
  const least = minimum(inLastYear(first), ...others.map(inLastYear));
  const ofEach = context.options.metals.map((metal) => {
    const own = `${metal}.feed.producer-share`;
    const amount = rounded(share(`${metal}.feed.coverage`));
    return when(
      isNumber(inLastYear(own)),
      sayOf(context, metal, dashboard.coverMetal, { own: rounded(share(own)), amount }),
      sayOf(context, metal, dashboard.coverMetalOpen, { amount }),
    );
  });
  return {
    title: say(context, dashboard.coverSays, { amount: rounded(times(least, 100)) }),
    summary: join(say(context, dashboard.coverSummary), ...ofEach),
  };
}

function emissionsMessages(context: Context): ChartWords {
  const { dashboard } = context.words.sheets;
  const emissions = "sustainability.emissions";
  const [first, last] = [inFirstYear(emissions), inLastYear(emissions)];
  const target = inLastYear("sustainability.emissions-target");
  const aTonne = context.options.metals.map((metal) => {
    const intensity = inLastYear(pillarId("sustainability", "intensity", metal));
    const amount = call("FIXED", intensity, 1);
    return when(isNumber(intensity), sayOf(context, metal, dashboard.emissionsTonne, { amount }), text(""));
  });
  return {
    title: join(
      when(
        isNumber(last),
        say(context, dashboard.emissionsReach, { amount: rounded(last) }),
        say(context, dashboard.emissionsUnknown),
      ),
      ...leftOut(context, emissions, (metal) => pillarId("sustainability", "emissions", metal)),
    ),
    summary: join(
      when(
        isNumber(base(emissions)),
        say(context, dashboard.emissionsSummary, { first: rounded(first), amount: rounded(last) }),
        say(context, dashboard.emissionsOpen),
      ),
      ...aTonne,
      when(
        isNumber(target),
        say(context, dashboard.emissionsTarget, { target: rounded(target) }),
        say(context, dashboard.emissionsNoTarget),
      ),
    ),
  };
}
