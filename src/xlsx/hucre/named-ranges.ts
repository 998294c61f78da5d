import type { NamedRange } from "hucre";
import type { CompiledPrint, CompiledSheet, CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { absoluteArea, parseArea, quoteSheet } from "../a1";

/** Names of the workbook, then print areas and title rows, which Excel stores as names of their sheet. */
export function namedRanges({ names, sheets }: CompiledWorkbook): NamedRange[] {
  return [
    ...names.map(({ name, reference, comment }) => ({ name, range: reference, comment })),
    ...sheets.map(printArea),
    ...sheets.filter(({ print }) => print.titleRows !== "").map(printTitles),
  ];
}

// hucre can write these two from its page set-up, but leaves sheet names with blanks unquoted.

function printArea({ name, print }: CompiledSheet): NamedRange {
  const area = parseArea(print.area);
  const range = area === null ? print.area : absoluteArea(area);
  return { name: "_xlnm.Print_Area", range: `${quoteSheet(name)}!${range}`, scope: name };
}

function printTitles({ name, print }: CompiledSheet): NamedRange {
  return { name: "_xlnm.Print_Titles", range: `${quoteSheet(name)}!${absoluteRows(print)}`, scope: name };
}

function absoluteRows({ titleRows }: CompiledPrint): string {
  return titleRows.replaceAll("$", "").replace(/\d+/g, "$$$&");
}
