import type { PaneEdition } from "../pane-edition";
import { labels } from "./labels";
import { pane } from "./pane";
import { check } from "./pane-check";
import { records } from "./records";
import { sheets } from "./sheets";

export const paneEdition: PaneEdition = {
  language: "en",
  pane,
  check,
  labels,
  purposes: sheets.cover.describe,
  partners: records.partners,
  agreements: records.agreements,
};
