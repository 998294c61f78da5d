/** A build as the pane hears of it, for tests that need no Excel. */
import type { BuildOutcome } from "../../src/taskpane/work/pane-work";

const names = {
  cover: "Cover",
  inputs: "Inputs",
  actions: "Actions",
  dashboard: "Dashboard",
  checks: "Checks",
};

export const outcome = (more: Partial<BuildOutcome> = {}): BuildOutcome => ({
  sheets: Object.entries(names).map(([id, name]) => ({ id, name, added: true })),
  renamed: [],
  leftOver: [],
  copies: [],
  keptNames: [],
  withoutPrintSetup: [],
  requests: 20,
  keptEdits: 0,
  ofOtherPartners: 0,
  lost: 0,
  overflow: [],
  frozen: null,
  checks: 0,
  ...more,
});
