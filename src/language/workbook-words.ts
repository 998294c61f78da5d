/** What a workbook says, in each language that it can be written in. */
import { labels } from "./en/labels";
import { records } from "./en/records";
import { sheets } from "./en/sheets";
import { units } from "./en/units";
import { actions as esActions } from "./es/actions";
import { chileActions as esChileActions } from "./es/chile-actions";
import { labels as esLabels } from "./es/labels";
import { records as esRecords } from "./es/records";
import { risks as esRisks } from "./es/risks";
import { sheets as esSheets } from "./es/sheets";
import { units as esUnits } from "./es/units";
import { actions as jaActions } from "./ja/actions";
import { chileActions as jaChileActions } from "./ja/chile-actions";
import { labels as jaLabels } from "./ja/labels";
import { records as jaRecords } from "./ja/records";
import { risks as jaRisks } from "./ja/risks";
import { sheets as jaSheets } from "./ja/sheets";
import { units as jaUnits } from "./ja/units";
import type { Language } from "./languages";
import type { ActionWords, RiskWords, Translation } from "./translation";

export interface WorkbookWords {
  readonly labels: Translation<typeof labels>;
  readonly sheets: Translation<typeof sheets>;
  readonly units: Translation<typeof units>;
  readonly records: Translation<typeof records>;
  /** Starter actions by id; null where their own words stand. */
  readonly actions: Readonly<Record<string, ActionWords>> | null;
  /** Starter risks by id; null where their own words stand. */
  readonly risks: Readonly<Record<string, RiskWords>> | null;
}

const editions: Readonly<Record<Language, WorkbookWords>> = {
  en: { labels, sheets, units, records, actions: null, risks: null },
  ja: {
    labels: jaLabels,
    sheets: jaSheets,
    units: jaUnits,
    records: jaRecords,
    actions: { ...jaActions, ...jaChileActions },
    risks: jaRisks,
  },
  es: {
    labels: esLabels,
    sheets: esSheets,
    units: esUnits,
    records: esRecords,
    actions: { ...esActions, ...esChileActions },
    risks: esRisks,
  },
};

export const wordsOf = (language: Language): WorkbookWords => editions[language];
