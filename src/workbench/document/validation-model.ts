import type { Block } from "../engine/block";

/** A rule of data validation in the shape Office.js gives it, such as `{ list: { source, inCellDropDown } }`. */
export type ValidationRule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface ValidationModel {
  readonly blocks: readonly Block[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}
