/** Rule 10: a reader finds every sheet, the limits of the model, and who made it when. */
import { readArea } from "../area";
import type { AuditedSheet } from "../audited-sheet";
import type { AuditedWorkbook } from "../audited-workbook";
import { qualityRule, type QualityRule } from "../finding";
import { onSheets } from "../places";

const linksTo = (from: AuditedSheet, to: AuditedSheet): boolean =>
  from.compiled.cells.some(({ link }) => link?.kind === "sheet" && link.sheet === to.name);

const texts = ({ compiled }: AuditedSheet): string[] =>
  compiled.cells.flatMap(({ value }) =>
    typeof value === "string" || typeof value === "number" ? [String(value)] : [],
  );

const contentsLeadEverywhere = qualityRule(
  10,
  "E",
  "The contents on the first sheet have no link to a sheet",
  ({ sheets: [guide, ...others] }) =>
    others
      .filter((sheet) => guide !== undefined && !linksTo(guide, sheet))
      .map(({ name }) => ({ sheet: name })),
);

const everySheetLeadsBack = qualityRule(
  10,
  "E",
  "There is no link back to the first sheet",
  ({ sheets: [guide, ...others] }) =>
    others
      .filter((sheet) => guide !== undefined && !linksTo(sheet, guide))
      .map(({ name }) => ({ sheet: name })),
);

const linksHaveTargets = qualityRule(10, "E", "A link leads nowhere", (workbook) =>
  onSheets(workbook, ({ compiled }) =>
    compiled.cells
      .filter(({ link }) => link?.kind === "sheet" && !leads(link.sheet, link.cell, workbook))
      .map((cell) => ({ cell })),
  ),
);

const leads = (sheet: string, cell: string, workbook: AuditedWorkbook): boolean =>
  workbook.sheet(sheet) !== undefined && readArea(cell) !== null;

const guideHasSections = qualityRule(
  10,
  "E",
  "The first sheet lacks a section",
  ({ sheets: [guide], words }) => {
    const headings = new Set(
      (guide?.compiled.cells ?? []).filter(({ style }) => style === "section").map(({ value }) => value),
    );
    return words.guideSections
      .filter((section) => !headings.has(section))
      .map((detail) => ({ sheet: guide?.name ?? "", detail }));
  },
);

const guideSaysWhoAndWhen = qualityRule(
  10,
  "E",
  "The first sheet does not show a property of the file",
  ({ sheets: [guide], compiled: { properties } }) => {
    const shown = guide === undefined ? [] : texts(guide);
    return (["title", "author", "date", "version"] as const)
      .filter((name) => properties[name] === "" || !shown.some((text) => text.includes(properties[name])))
      .map((detail) => ({ sheet: guide?.name ?? "", detail }));
  },
);

const coloursAreExplained = qualityRule(
  10,
  "E",
  "The first sheet does not show what a kind of cell looks like",
  ({ sheets: [guide] }) => {
    const shown = new Set(guide?.compiled.cells.map(({ style }) => style));
    return (["input", "calculation", "link", "total"] as const)
      .filter((style) => !shown.has(style))
      .map((detail) => ({ sheet: guide?.name ?? "", detail }));
  },
);

const logShowsVersion = qualityRule(
  10,
  "E",
  "No log shows the version of the workbook",
  ({ sheets, compiled: { properties } }) => {
    const logs = sheets.filter(({ role }) => role === "log");
    const shows = logs.some((log) => texts(log).some((text) => text.includes(properties.version)));
    return shows ? [] : [{ sheet: logs[0]?.name ?? "" }];
  },
);

/** Rules of this file. */
export const guideRules: readonly QualityRule[] = [
  contentsLeadEverywhere,
  everySheetLeadsBack,
  linksHaveTargets,
  guideHasSections,
  guideSaysWhoAndWhen,
  coloursAreExplained,
  logShowsVersion,
];
