import { paneStart as en } from "./en/pane-start";
import { paneStart as es } from "./es/pane-start";
import { paneStart as ja } from "./ja/pane-start";
import type { Language } from "./languages";
import type { Translation } from "./translation";

/** What the page says before the words of its language are loaded. */
export const paneStarts: Readonly<Record<Language, Translation<typeof en>>> = { en, ja, es };
