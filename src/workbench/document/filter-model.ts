/** A condition of a filter in the shape of Office.js, such as `{ filterOn: "Custom", criterion1: ">50" }`. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly color?: string;
  readonly dynamicCriteria?: string;
}

/** Conditions by the column of the filtered cells that they look at, counted from 0. */
export interface FilterModel {
  readonly criteria: Map<number, FilterCriteria>;
  /** Whether the filter hides rows: without conditions it does nothing, and rows that a person hid stay hidden. */
  readonly state: { applied: boolean };
}

/** A filter without conditions. */
export const newFilter = (): FilterModel => ({ criteria: new Map(), state: { applied: false } });
