/** Sums over the register that the pillars show: what actions promise, and what is expected of them. */
import {
  atLeast,
  atMost,
  call,
  column,
  differs,
  equal,
  minus,
  over,
  plus,
  times,
  year,
} from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import { type Effect, effectId } from "../effects";
import type { Metal } from "../metals";
import { type ActionPart, actionParts } from "../supply/action-items";

/** A column of the register that can be summed. */
type Amount = Metal | "energy" | "people" | "budget";

type SomeEffects = readonly [Effect, ...Effect[]];

const is = (effect: Effect): Expression => equal(column("actions", "effect"), effectId(effect));

const isOneOf = ([first, ...others]: SomeEffects): Expression =>
  others.reduce((found, effect) => plus(found, is(effect)), is(first));

/** The amounts of all actions, as far as they are planned or in force. */
export const sumOfActions = (amount: Amount, part: ActionPart, rows: number): Expression =>
  call("SUMPRODUCT", actionParts(part, rows), column("actions", amount));

/** The amounts of actions with some effects, as far as they are planned or in force. */
export const sumOfEffects = (
  effects: SomeEffects,
  amount: Amount,
  part: ActionPart,
  rows: number,
): Expression =>
  call("SUMPRODUCT", times(isOneOf(effects), actionParts(part, rows)), column("actions", amount));

/** What actions with one effect move each year from start to end if all of them come about, in thousands. */
export const plannedFlow = (metal: Metal, effect: Effect): Expression =>
  over(
    call(
      "SUMPRODUCT",
      times(
        is(effect),
        atMost(column("actions", "start"), year),
        atLeast(column("actions", "end"), year),
        differs(column("actions", "status"), "status.dropped"),
      ),
      column("actions", metal),
    ),
    1000,
  );

/** By how much the actions that name an indicator move it from their baseline towards their target. */
export const indicatorChange = (indicator: string, part: ActionPart, rows: number): Expression =>
  call(
    "SUMPRODUCT",
    times(equal(column("actions", "indicator"), indicator), actionParts(part, rows)),
    minus(column("actions", "target"), column("actions", "baseline")),
  );
