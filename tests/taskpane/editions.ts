/** The words of the pane in every language, for tests. */
import { paneEdition as en } from "../../src/language/en/pane-edition";
import { paneEdition as es } from "../../src/language/es/pane-edition";
import { paneEdition as ja } from "../../src/language/ja/pane-edition";
import type { Language } from "../../src/language/languages";
import type { PaneEdition } from "../../src/language/pane-edition";

export const editions: Readonly<Record<Language, PaneEdition>> = { en, ja, es };

/** Names that no language translates: products, keys, units, and the languages by their own names. */
const names =
  /Minerals Roadmap|ExcelApi|Excel|Office|MINERALS|Enter|Esc|#REF!|English|Español|\bkt\b|\bids?\b|Web(?=版)/gu;

const japanese = /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}]/u;

/** Words that English cannot do without and Spanish does not have. */
const english =
  /\b(the|of|and|to|is|are|was|were|in|it|this|that|you|your|yours|not|by|with|from|for|will|be|sheets?|workbook|roadmap|update|build|choose|keep|kept|open|step|check|try|close|remove)\b/iu;

/** What of a text is English although the pane speaks another language; null where nothing is. */
export function leftInEnglish(text: string, language: Language): string | null {
  const own = text.replace(names, " ");
  if (language === "ja") {
    const latin = /\p{Script=Latin}{2,}/u.exec(own)?.[0];
    return latin ?? (/\p{L}/u.test(own) && !japanese.test(own) ? own : null);
  }
  return language === "es" ? (english.exec(own)?.[0] ?? null) : null;
}
