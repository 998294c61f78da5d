import type { FormulaText } from "../formula-text";
import type { ColorReader } from "./colors";
import type { PackageReader } from "./package-reader";
import type { Person } from "../save/people";
import type { FileStyles } from "./read-styles";

/** A sheet's part, and what all sheets of the file share. */
export interface SheetSource {
  readonly parts: PackageReader;
  readonly path: string;
  readonly strings: readonly string[];
  readonly styles: FileStyles;
  readonly color: ColorReader;
  readonly formulas: FormulaText;
  /** Authors of comments by the id of their entry. */
  readonly people: ReadonlyMap<string, Person>;
  /** When the file was saved. */
  readonly savedAt: Date;
  /** Says that the sheet has notes, which become comments. */
  readonly tellNotes: () => void;
  /** Takes what the workbench cannot hold, in words. */
  readonly lose: (what: string) => void;
}
