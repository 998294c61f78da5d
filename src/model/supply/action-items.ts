import {
  atLeast,
  atMost,
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
  text,
  times,
  when,
  year,
} from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import { type Effect, effectId } from "../effects";
import type { Metal } from "../metals";

/** How much of an action counts: what it promises, or that weighted by its probability. */
export type ActionPart = "planned" | "in-force";

/** Id of the planned part of the action in a row of the register. */
export const plannedId = (row: number): string => `action.${String(row + 1)}.planned`;

const rowsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, row) => row);

/**
 * Part of an action planned for a year: nothing before its start, all of it from its end on, in equal steps between;
 * nothing for an empty row and for one whose status is "dropped".
 */
export const actionItems = (rows: number): LineItem[] => rowsOf(rows).map(plannedItem);

function plannedItem(row: number): LineItem {
  const start = field("actions", row, "start");
  const steps = plus(minus(field("actions", row, "end"), start), 1);
  const reached = maximum(0, minimum(1, over(plus(minus(year, start), 1), maximum(1, steps))));
  const dropped = equal(field("actions", row, "status"), "status.dropped");
  const missing = equal(start, 0);
  return {
    id: plannedId(row),
    unit: "share",
    label: ["item.actionPlanned"],
    named: { table: "actions", row, column: "title" },
    role: "calculation",
    shape: "series",
    method: "method.actionPlanned",
    expression: when(call("OR", dropped, missing), 0, reached),
  };
}

/** The parts of all actions in a year. In force is what is planned times its probability. */
export function actionParts(part: ActionPart, rows: number): Expression {
  const planned = block(rowsOf(rows).map(plannedId));
  return part === "planned" ? planned : times(planned, column("actions", "probability"));
}

/** Tonnes of the actions with one effect, in kt, as far as they are in force. */
export const actionTonnes = (metal: Metal, effect: Effect, rows: number): Expression =>
  over(
    call(
      "SUMPRODUCT",
      times(equal(column("actions", "effect"), effectId(effect)), actionParts("in-force", rows)),
      column("actions", metal),
    ),
    1000,
  );

/** Tonnes that the actions with one effect move each year from start to end, in kt: a flow that stops, no level. */
export const actionFlow = (metal: Metal, effect: Effect): Expression =>
  over(
    call(
      "SUMPRODUCT",
      times(
        equal(column("actions", "effect"), effectId(effect)),
        atMost(column("actions", "start"), year),
        atLeast(column("actions", "end"), year),
        notDropped,
      ),
      column("actions", "probability"),
      column("actions", metal),
    ),
    1000,
  );

const notDropped = differs(column("actions", "status"), "status.dropped");

const changing = (project: Expression): Expression =>
  times(
    equal(column("actions", "effect"), effectId("project-change")),
    equal(column("actions", "project"), project),
  );

/** Tonnes of the actions that change one project, in kt, weighted by their probability. */
export const projectTonnes = (metal: Metal, project: Expression, rows: number): Expression =>
  over(
    call("SUMPRODUCT", times(changing(project), actionParts("in-force", rows)), column("actions", metal)),
    1000,
  );

/**
 * The part of a project as announced that its actions take the place of: the probability of those that give tonnes for
 * the metal. An action without tonnes for it leaves it as announced.
 */
export const projectReplaced = (metal: Metal, project: Expression): Expression =>
  minimum(
    1,
    call(
      "SUMPRODUCT",
      times(changing(project), notDropped, differs(column("actions", metal), text(""))),
      column("actions", "probability"),
    ),
  );
