import type { Language } from "./languages";
import type { PaneEdition } from "./pane-edition";

/** Each edition is a script of its own, so that the pane loads the words of one language only. */
const editions: Readonly<Record<Language, () => Promise<PaneEdition>>> = {
  en: async () => (await import(/* webpackChunkName: "pane-en" */ "./en/pane-edition")).paneEdition,
  ja: async () => (await import(/* webpackChunkName: "pane-ja" */ "./ja/pane-edition")).paneEdition,
  es: async () => (await import(/* webpackChunkName: "pane-es" */ "./es/pane-edition")).paneEdition,
};

/** Loads the words of the pane in a language. */
export const loadPaneEdition = (language: Language): Promise<PaneEdition> => editions[language]();
