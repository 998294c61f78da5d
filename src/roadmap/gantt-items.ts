/** Line items of the Gantt: where in the plan each action of the register is under way, and how far it is done. */
import {
  atLeast,
  atMost,
  call,
  differs,
  field,
  less,
  minus,
  plus,
  text,
  times,
  when,
  year,
} from "../line-items/build";
import type { LineItem } from "../line-items/line-item";

export const ganttId = (row: number): string => `gantt.${String(row + 1)}`;

/**
 * 1 in a year in which an action is under way, 2 in the part of its years that its progress says is done, else 0; 0 for
 * an empty row and for an action whose status is "dropped".
 */
export const ganttItems = (rows: number): LineItem[] =>
  Array.from({ length: rows }, (_, row): LineItem => {
    const of = (name: string) => field("actions", row, name);
    const length = plus(minus(of("end"), of("start")), 1);
    const isDone = less(year, plus(of("start"), times(of("progress"), length)));
    const isInItsYears = call("AND", atMost(of("start"), year), atLeast(of("end"), year));
    const counts = times(differs(of("title"), text("")), differs(of("status"), "status.dropped"));
    return {
      id: ganttId(row),
      unit: "number",
      label: ["item.gantt"],
      named: { table: "actions", row, column: "title" },
      role: "indicator",
      shape: "series",
      axis: "plan",
      method: "method.gantt",
      expression: when(isInItsYears, times(counts, plus(1, isDone)), 0),
    };
  });
