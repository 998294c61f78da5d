import type { PaneEdition } from "../pane-edition";
import { cover } from "./cover";
import { labels } from "./labels";
import { pane } from "./pane";
import { check } from "./pane-check";
import { records } from "./records";

export const paneEdition: PaneEdition = {
  language: "es",
  pane,
  check,
  labels,
  purposes: cover.describe,
  partners: records.partners,
  agreements: records.agreements,
};
