import {
  block,
  call,
  column,
  differs,
  equal,
  field,
  maximum,
  minimum,
  minus,
  over,
  plus,
  times,
  when,
  year,
} from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import { type Effect, effectId } from "../effects";
import type { Metal } from "../metals";

const inForceId = (row: number): string => `action.${String(row + 1)}.in-force`;

/**
 * Part of an action in force in a year: nothing before its start, all of it from its end on, in equal steps between,
 * times its probability; nothing for an empty row and for one whose status is "dropped".
 */
export function actionItems(rows: number): LineItem[] {
  return Array.from({ length: rows }, (_, row) => {
    const start = field("actions", row, "start");
    const steps = plus(minus(field("actions", row, "end"), start), 1);
    const reached = maximum(0, minimum(1, over(plus(minus(year, start), 1), maximum(1, steps))));
    const dropped = equal(field("actions", row, "status"), "status.dropped");
    const missing = equal(start, 0);
    return {
      id: inForceId(row),
      unit: "share",
      label: ["item.actionInForce"],
      named: { table: "actions", row, column: "title" },
      role: "calculation",
      shape: "series",
      method: "method.actionInForce",
      expression: when(call("OR", dropped, missing), 0, times(reached, field("actions", row, "probability"))),
    };
  });
}

const inForce = (rows: number): Expression => block(Array.from({ length: rows }, (_, row) => inForceId(row)));

/** Tonnes of the actions with one effect, in kt, as far as they are in force. */
export const actionTonnes = (metal: Metal, effect: Effect, rows: number): Expression =>
  over(
    call(
      "SUMPRODUCT",
      times(equal(column("actions", "effect"), effectId(effect)), inForce(rows)),
      column("actions", metal),
    ),
    1000,
  );

/** Tonnes of the actions that change one project, in kt: they stand in the place of the project as announced. */
export const projectTonnes = (metal: Metal, project: Expression, rows: number): Expression =>
  over(
    call(
      "SUMPRODUCT",
      times(
        equal(column("actions", "effect"), effectId("project-change")),
        equal(column("actions", "project"), project),
        inForce(rows),
      ),
      column("actions", metal),
    ),
    1000,
  );

/** How many actions that are not dropped change a project. */
export const projectChanges = (project: Expression): Expression =>
  call(
    "SUMPRODUCT",
    times(
      equal(column("actions", "effect"), effectId("project-change")),
      equal(column("actions", "project"), project),
      differs(column("actions", "status"), "status.dropped"),
    ),
  );
