/** The quality rules over the roadmap as it stands in the workbook. Nothing is changed by it. */
import { auditWords } from "../../roadmap/audit-words";
import { checkQuality } from "../../workbook-plan/quality/check-quality";
import { qualityRules } from "../../workbook-plan/quality/quality-rules";
import { type Choices, earlierBuild } from "../earlier-build";
import type { GateOptions } from "../gate/gate";
import { type BrokenRule, brokenRules, type CellFinding, cellFindings } from "./broken-rules";
import { type LiveWorkbook, liveWorkbook } from "./live-workbook";
import { type ByCause, byCause, missingSheets, withMissing } from "./missing-sheets";
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
      /** Sheets of the roadmap that were deleted, by the names that building again gives them. */
      readonly missing: readonly string[];
      /** Rules that are broken for no other reason than that these sheets are missing. */
      readonly following: readonly BrokenRule[];
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
  const read = liveWorkbook(drawn, live);
  const workbook = withoutPassedOnErrors(read, shipped.workbook);
  const words = auditWords(drawn.options.language);
  const hidden = live.sheets.filter(({ visible }) => !visible).map(({ name }) => name);
  const beside = { sheets: live.otherSheets, names: live.names.map(({ name }) => name) };
  const findingsIn = (judged: LiveWorkbook): readonly CellFinding[] => {
    const found = cellFindings(checkQuality(judged, { words, hiddenSheets: hidden, beside }));
    return [...ofPeople(found, judged, drawn.workbook), ...lostFormulas(judged)];
  };
  const found = findingsIn(workbook);
  const missing = missingSheets(workbook, drawn.workbook);
  const causes: ByCause =
    missing.length === 0
      ? { own: found, following: [] }
      : byCause(found, findingsIn(withMissing(read, workbook, drawn.workbook)));
  return {
    name: "checked",
    sheets: workbook.sheets.length,
    rules: new Set(qualityRules.map(({ number }) => number)).size,
    broken: brokenRules(causes.own),
    missing,
    following: brokenRules(causes.following),
    hidden,
  };
}
