import { cohortFigures } from "../data/cohort-inputs";
import { pillarFigures } from "../data/pillar-inputs";
import { baseTotals, shippedInputs } from "../data/shipped-inputs";
import type { ShippedInput } from "../data/model-input";
import { isOwnEntry } from "../model/demand/own-items";
import { metals } from "../model/metals";
import { exchangeRateId } from "../model/pillars/economic-items";
import type { Context } from "./context";
import { planYears } from "./options";

/** An input as the workbook starts with it: a number, or a word. */
export interface InputRecord extends Omit<ShippedInput, "value"> {
  readonly value: number | string | null;
}

const choice = (context: Context, value: number | string | null): InputRecord => ({
  value,
  year: Number(context.options.date.slice(0, 4)),
  source: "OWN",
  confidence: "assumption",
});

/** A shipped figure; those of the producing partner come before what would hold for another. */
function shippedRecord({ partners }: Context, id: string): ShippedInput | undefined {
  const { inputs, currency } = partners;
  if (id === exchangeRateId(currency.id)) return currency.rate;
  const ofProducer: Readonly<Record<string, ShippedInput>> = inputs;
  return ofProducer[id] ?? shippedInputs[id] ?? pillarFigures[id] ?? cohortFigures[id];
}

/** Value, range and source of a scalar input: shipped, chosen for this build, or a word of its language. */
export function inputRecord(context: Context, id: string): InputRecord {
  const shipped = shippedRecord(context, id);
  if (shipped !== undefined) return shipped;
  const metal = metals.find((candidate) => id === `${candidate}.base-total`);
  if (metal !== undefined) return baseTotals[metal];
  if (isOwnEntry(id)) return { ...choice(context, ""), value: null, confidence: "user to supply" };
  return choice(context, chosenValue(context, id));
}

/** The low or high value of an uncertain input; undefined for the id of anything else. */
export function rangeEnd(context: Context, id: string): number | undefined {
  const [, of = "", end] = /^(.+)\.(low|high)$/.exec(id) ?? [];
  const shipped = of === "" ? undefined : shippedRecord(context, of);
  return end === "low" ? shipped?.low : shipped?.high;
}

function chosenValue({ options, words }: Context, id: string): number | string | null {
  switch (id) {
    case "scenario.choice":
      return words.label(`scenario.${options.scenario}`);
    case "case.choice":
      return words.label(`case.${options.case}`);
    case "plan.start-year":
      return options.start;
    case "plan.years":
      return planYears;
    case "check.digits":
      return 6;
    case "agreed.name":
    case "agreed.partners":
    case "agreed.date":
      return null;
    case "text.not-available":
      return words.label("text.notAvailable");
    default: {
      return words.label(id.replace(/^(scenario|case)\.name\./, "$1."));
    }
  }
}
