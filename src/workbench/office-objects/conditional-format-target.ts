import type { ConditionalFormatModel } from "../document/conditional-format-model";
import type { SheetTarget } from "./model";

export interface ConditionalFormatTarget extends SheetTarget {
  readonly format: ConditionalFormatModel;
}

export const changedFormat = ({ model, sheet }: ConditionalFormatTarget): void => {
  model.document.notify({ part: "conditionalFormats", sheet });
};
