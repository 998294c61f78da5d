import type { Block } from "../engine/block";

/** A conditional format. Only the kinds `Custom`, `CellValue` and `ContainsText` are kept; others are refused. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: "Custom" | "CellValue" | "ContainsText";
  readonly blocks: readonly Block[];
  /** The formula of a custom rule, with its sign of equality; relative to the first cell. */
  formula: string;
  /** The rule of a CellValue or ContainsText format, in the shape of Office.js. */
  rule: Readonly<Record<string, unknown>>;
  stopIfTrue: boolean;
  /** Lower numbers win. */
  priority: number;
  format: {
    fill: string | null;
    fontColor: string | null;
    bold: boolean | null;
    italic: boolean | null;
    underline: string | null;
    strikethrough: boolean | null;
    numberFormat: string | null;
    borders: Record<string, { style: string; color: string }>;
  };
}
