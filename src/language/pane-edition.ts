import type { labels } from "./en/labels";
import type { pane } from "./en/pane";
import type { check } from "./en/pane-check";
import type { records } from "./en/records";
import type { sheets } from "./en/sheets";
import type { Language } from "./languages";
import type { Translation } from "./translation";

/** All words of the pane in one language: its own, and those that it shares with the workbook. */
export interface PaneEdition {
  readonly language: Language;
  readonly pane: Translation<typeof pane>;
  /** Of the check of the workbook by the quality rules. */
  readonly check: Translation<typeof check>;
  readonly labels: Translation<typeof labels>;
  /** What each sheet is for, by its id. */
  readonly purposes: Translation<typeof sheets.cover.describe>;
  readonly partners: Translation<typeof records.partners>;
  readonly agreements: Translation<typeof records.agreements>;
}
