import type { Language } from "../language/languages";
import { wordsOf } from "../language/workbook-words";
import type { AuditWords } from "../workbook-plan/quality/audited-workbook";

/** The words by which the quality rules find what people must see, in the language of a workbook. */
export function auditWords(language: Language): AuditWords {
  const { head, cover } = wordsOf(language).sheets;
  return {
    inputColumns: [head.source, head.date, head.confidence],
    guideSections: [cover.contents, cover.howTo, cover.limitations, cover.colours, cover.about],
  };
}
