/** What a workbook says, in each language that it can be written in. */
import { labels } from "./en/labels";
import { records } from "./en/records";
import { sheets } from "./en/sheets";
import { units } from "./en/units";
import type { Language } from "./languages";
import type { Translation } from "./translation";

/** What a starter action says. */
export interface ActionWords {
  readonly title: string;
  readonly indicator: string;
  readonly note: string;
}

export interface WorkbookWords {
  readonly labels: Translation<typeof labels>;
  readonly sheets: Translation<typeof sheets>;
  readonly units: Translation<typeof units>;
  readonly records: Translation<typeof records>;
  /** Starter actions by id; null where their own words stand. */
  readonly actions: Readonly<Record<string, ActionWords>> | null;
}

const editions: Readonly<Record<Language, WorkbookWords>> = {
  en: { labels, sheets, units, records, actions: null },
};

export const wordsOf = (language: Language): WorkbookWords => editions[language];
