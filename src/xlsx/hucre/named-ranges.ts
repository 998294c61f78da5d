import type { NamedRange } from "hucre";
import type { CompiledSheet, CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { absoluteArea, parseArea, quoteSheet } from "../a1";

/** Names of the workbook, then print areas and title rows, which Excel stores as names of their sheet. */
export function namedRanges({ names, sheets }: CompiledWorkbook): NamedRange[] {
  return [
    ...names.map(({ name, reference, comment }) => ({ name, range: reference, comment })),
    ...sheets.map(printArea),
    ...sheets.filter(({ print }) => print.titleRows !== "" || print.titleColumns !== "").map(printTitles),
  ];
}

// hucre can write these two from its page set-up, but leaves sheet names with blanks unquoted.

function printArea({ name, print }: CompiledSheet): NamedRange {
  const parts = print.areas.flatMap((area) => parseArea(area) ?? []).map(absoluteArea);
  return { name: "_xlnm.Print_Area", range: joinedParts(name, parts), scope: name };
}

/** Columns before rows, as Excel writes them. */
function printTitles({ name, print }: CompiledSheet): NamedRange {
  const parts = [absoluteParts(print.titleColumns), absoluteParts(print.titleRows)].filter(
    (part) => part !== "",
  );
  return { name: "_xlnm.Print_Titles", range: joinedParts(name, parts), scope: name };
}

/** Each part carries the name of the sheet. */
const joinedParts = (name: string, parts: readonly string[]): string =>
  parts.map((part) => `${quoteSheet(name)}!${part}`).join(",");

const absoluteParts = (range: string): string => range.replaceAll("$", "").replace(/\w+/g, "$$$&");
