/** The quality rules over the roadmap as it stands in the workbook. Nothing is changed by it. */
import { auditWords } from "../../roadmap/audit-words";
import { checkQuality } from "../../workbook-plan/quality/check-quality";
import { qualityRules } from "../../workbook-plan/quality/quality-rules";
import { type Choices, earlierBuild } from "../earlier-build";
import type { GateOptions } from "../gate/gate";
import { type BrokenRule, brokenRules, cellFindings } from "./broken-rules";
import { liveWorkbook } from "./live-workbook";
import { lostFormulas, ofPeople } from "./of-people";
import { withoutPassedOnErrors } from "./passed-on-errors";
import { readLive } from "./read-live";

/** What the rules say of a workbook. */
export type WorkbookCheck =
  | { readonly name: "no-roadmap" }
  /** Another version of the add-in built it, whose sheets this one does not know. */
  | { readonly name: "other-version"; readonly version: string }
  | {
      readonly name: "checked";
      readonly sheets: number;
      /** How many rules were asked, by their numbers. */
      readonly rules: number;
      readonly broken: readonly BrokenRule[];
      /** Sheets that cannot be brought into sight before somebody shows them. */
      readonly hidden: readonly string[];
    };

/**
 * Judges the roadmap in the workbook by the plan of its own choices and entries.
 * @param choices for a workbook that keeps none of its own
 * @throws ExcelError, OptionsError
 */
export async function checkWorkbook(choices: Choices, options: GateOptions = {}): Promise<WorkbookCheck> {
  const live = await readLive(options);
  if (live === null) return { name: "no-roadmap" };
  const { drawn, shipped } = earlierBuild(live.open, choices);
  const other = live.sheets.find(({ version }) => version !== drawn.workbook.properties.version);
  if (other !== undefined) return { name: "other-version", version: other.version };
  const workbook = withoutPassedOnErrors(liveWorkbook(drawn, live), shipped.workbook);
  const words = auditWords(drawn.options.language);
  const hidden = live.sheets.filter(({ visible }) => !visible).map(({ name }) => name);
  const beside = { sheets: live.otherSheets, names: live.names.map(({ name }) => name) };
  const found = cellFindings(checkQuality(workbook, { words, hiddenSheets: hidden, beside }));
  return {
    name: "checked",
    sheets: workbook.sheets.length,
    rules: new Set(qualityRules.map(({ number }) => number)).size,
    broken: brokenRules([...ofPeople(found, workbook, drawn.workbook), ...lostFormulas(workbook)]),
    hidden,
  };
}
