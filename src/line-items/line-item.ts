import type { Expression } from "./expression";
import type { Unit } from "./units";

/** What an item is for: given, moved by a scenario, computed, or watched. */
export type Role = "input" | "driver" | "calculation" | "indicator";

/** A quantity of the model: one definition, used by functions and sheets alike. */
export interface LineItem {
  /** Stable identifier such as `copper.use.solar.reference`; shown in the sheets and accepted as an assumption. */
  readonly id: string;
  readonly unit: Unit;
  /** Keys of the words that make up the label, translated by the language modules. */
  readonly label: readonly string[];
  /** A table field that names the row, such as a mine; the label keys then say what is counted. */
  readonly named?: { readonly table: string; readonly row: number; readonly column: string };
  /** A text item that names the row, such as an end use of the planner's own. */
  readonly namedBy?: string;
  readonly role: Role;
  /** One value, or one a year. */
  readonly shape: "scalar" | "series";
  /** The time axis of a series: the model's from the base year on, or the ten years of the plan. */
  readonly axis?: "model" | "plan";
  /** Absent for what is given: inputs, and drivers entered year by year. */
  readonly expression?: Expression;
  /** Key of the sentence that says how the item is computed. */
  readonly method?: string;
}

/** A table of records whose fields formulas may use, such as the register of actions. */
export interface TableShape {
  readonly id: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** First and last year. */
export interface Axis {
  readonly first: number;
  readonly last: number;
}

/** All years of an axis. */
export const yearsBetween = ({ first, last }: Axis): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
