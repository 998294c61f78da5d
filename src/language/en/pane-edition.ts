import type { PaneEdition } from "../pane-edition";
import { labels } from "./labels";
import { pane } from "./pane";
import { records } from "./records";
import { sheets } from "./sheets";

export const paneEdition: PaneEdition = {
  language: "en",
  pane,
  labels,
  purposes: sheets.cover.describe,
  partners: records.partners,
  agreements: records.agreements,
};
