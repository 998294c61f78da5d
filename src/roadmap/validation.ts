import type { ValidationPlan } from "../workbook-plan/sheet-plan";
import type { Context } from "./context";

const known = new WeakMap<Context, Map<string, ValidationPlan>>();

/** The same rule is the same object, so that neighbouring cells share one validation. */
function once(context: Context, key: string, make: () => ValidationPlan): ValidationPlan {
  const rules = known.get(context) ?? new Map<string, ValidationPlan>();
  known.set(context, rules);
  const rule = rules.get(key) ?? make();
  rules.set(key, rule);
  return rule;
}

/** A number within bounds. */
export function numberBetween(
  context: Context,
  minimum: number,
  maximum: number,
  kind: "decimal" | "whole" = "decimal",
): ValidationPlan {
  const { validation: texts } = context.words.sheets;
  const bounds = { minimum: String(minimum), maximum: String(maximum) };
  return once(context, `${kind} ${bounds.minimum} ${bounds.maximum}`, () => ({
    rule: { kind, minimum, maximum },
    promptTitle: texts.numberTitle,
    prompt: context.words.fill(texts.number, bounds),
    errorTitle: texts.numberTitle,
    error: texts.error,
  }));
}

/** One of the words that stand in a list on Inputs. */
export function oneOf(context: Context, items: readonly string[]): ValidationPlan {
  return once(context, `list ${items.join(" ")}`, () => choice(context, { kind: "list", items }));
}

/** One of the entries of a table's column. */
export function entryOf(context: Context, table: string, name: string): ValidationPlan {
  return once(context, `fields ${table}.${name}`, () => choice(context, { kind: "fields", table, name }));
}

function choice(context: Context, rule: ValidationPlan["rule"]): ValidationPlan {
  const { validation: texts } = context.words.sheets;
  return {
    rule,
    promptTitle: texts.listTitle,
    prompt: texts.list,
    errorTitle: texts.listTitle,
    error: texts.error,
  };
}
