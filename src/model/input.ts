import type { LineItem } from "../line-items/line-item";

/** A scalar input; its value and source come with the data. */
export const input = (id: string, unit: LineItem["unit"], ...label: string[]): LineItem => ({
  id,
  unit,
  label,
  role: "input",
  shape: "scalar",
});
