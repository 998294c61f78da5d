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
import type { Metal } from "../model/metals";
import { type Pillar, pillarId, pillars } from "../model/pillars/pillar-rows";
import type { Context } from "./context";
import { areNumbers, type ChartWords, inFirstYear, inLastYear, rounded } from "./message-values";
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

/** Names the metals that a sum leaves out, where there is a sum: nothing is known of their part. */
const leftOut = (context: Context, total: string, part: (metal: Metal) => string): Expression[] =>
  context.options.metals.map((metal) => {
    const isOpen = call("AND", isNumber(inLastYear(total)), call("NOT", isNumber(inLastYear(part(metal)))));
    return when(isOpen, sayOf(context, metal, context.words.sheets.dashboard.leftOut), text(""));
  });

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
      areNumbers(first, need),
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
  const total = "sustainability.emissions";
  const [first, last] = [inFirstYear(total), inLastYear(total)];
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
      ...leftOut(context, total, (metal) => pillarId("sustainability", "emissions", metal)),
    ),
    summary: join(
      when(
        areNumbers(first, last),
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
