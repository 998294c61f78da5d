/** What happened, against plan; the plan itself stays as it is, so that both can be seen. */
import {
  call,
  equal,
  isNumber,
  maximum,
  minus,
  over,
  previous,
  term,
  text,
  times,
  when,
} from "../line-items/build";
import type { Expression } from "../line-items/expression";
import type { LineItem } from "../line-items/line-item";
import type { Unit } from "../line-items/units";
import { useId } from "../model/demand/end-uses";
import type { Metal } from "../model/metals";
import { pillars } from "../model/pillars/pillar-rows";
import { leadingOf } from "./scorecard-items";

/** A row of the plan whose actual people enter. */
export interface Measure {
  /** Id of the row. */
  readonly plan: string;
  readonly label: readonly string[];
  readonly unit: Unit;
}

/** What is measured of a metal. */
export const metalMeasures = (metal: Metal): readonly Measure[] => [
  { plan: useId(metal, "total"), label: ["item.refinedUse"], unit: "kt" },
  { plan: `${metal}.producer-output`, label: ["item.producerOutput"], unit: "kt" },
  { plan: `${metal}.feed.from-producer`, label: ["item.feed.from-producer"], unit: "kt" },
];

/** The leading indicator of each pillar. */
export const pillarMeasures = (metals: readonly Metal[]): readonly Measure[] =>
  pillars.map((pillar) => {
    const { value, unit } = leadingOf(pillar, metals);
    return { plan: value.id, label: value.label, unit };
  });

export const actualId = ({ plan }: Measure): string => `actuals.${plan}`;
export const varianceId = ({ plan }: Measure, part: "plan" | "difference"): string =>
  `variance.${plan}.${part}`;
export const reforecastId = (metal: Metal, name: "ratio" | "use" | "unmet"): string =>
  `reforecast.${metal}.${name}`;

/** Every actual, and the rows that hold it against plan. */
export const actualItems = (metals: readonly Metal[]): LineItem[] => [
  ...[...metals.flatMap(metalMeasures), ...pillarMeasures(metals)].flatMap(measureItems),
  ...metals.flatMap(reforecastItems),
];

function measureItems(measure: Measure): LineItem[] {
  const { plan, label, unit } = measure;
  const actual = actualId(measure);
  const row = (part: "plan" | "difference", expression: Expression): LineItem => ({
    id: varianceId(measure, part),
    unit,
    label: [...label, `variance.${part}`],
    role: "indicator",
    shape: "series",
    method: `method.variance.${part}`,
    expression,
  });
  const known = call("AND", isNumber(actual), isNumber(plan));
  return [
    { id: actual, unit, label, role: "input", shape: "series" },
    row("plan", term(plan)),
    row("difference", when(known, minus(actual, plan), text(""))),
  ];
}

/** Refined use from the last actual on: the plan moves with what it was missed by, and the need for metal with it. */
function reforecastItems(metal: Metal): LineItem[] {
  const [use] = metalMeasures(metal);
  if (use === undefined) return [];
  const id = (name: "ratio" | "use" | "unmet"): string => reforecastId(metal, name);
  const row = (name: "ratio" | "use" | "unmet", unit: Unit, expression: Expression): LineItem => ({
    id: id(name),
    unit,
    label: [`item.reforecast.${name}`],
    role: "indicator",
    shape: "series",
    method: `method.reforecast.${name}`,
    expression,
  });
  const actual = actualId(use);
  const primaryShare = minus(1, over(`${metal}.secondary`, use.plan));
  const needed = minus(times(id("use"), primaryShare), `${metal}.recycling-actions`, `${metal}.primary`);
  return [
    row("ratio", "index", when(isNumber(actual), over(actual, use.plan), maximum(0, previous(id("ratio"))))),
    row("use", "kt", times(use.plan, when(equal(id("ratio"), 0), 1, id("ratio")))),
    row("unmet", "kt", maximum(0, needed)),
  ];
}
