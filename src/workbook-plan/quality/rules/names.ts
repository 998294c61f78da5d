/** Rule 16: few names, each for cells that exist. */
import type { CompiledName } from "../../compiled-workbook";
import { readArea } from "../area";
import type { AuditedWorkbook } from "../audited-workbook";
import { fixedReference } from "../chart-references";
import { qualityRule, type QualityRule } from "../finding";

const most = 40;

const fewNames = qualityRule(
  16,
  "E",
  `There are more than ${String(most)} names`,
  ({ compiled: { names } }) => (names.length > most ? [{ sheet: "", detail: String(names.length) }] : []),
);

const nameRule = (reason: string, breaks: (name: CompiledName, workbook: AuditedWorkbook) => boolean) =>
  qualityRule(16, "E", reason, (workbook) =>
    workbook.compiled.names
      .filter((name) => breaks(name, workbook))
      .map(({ name }) => ({ sheet: "", detail: name })),
  );

const namesLeadToCells = nameRule(
  "A name stands for something other than fixed cells of this workbook",
  ({ reference }, workbook) => fixedReference(reference, workbook) === null,
);

const namesDiffer = nameRule(
  "A name is given twice",
  ({ name }, { compiled: { names } }) =>
    names.some((other) => other.name !== name && other.name.toLowerCase() === name.toLowerCase()) ||
    names.filter((other) => other.name === name).length > 1,
);

const namesAreAllowed = nameRule("Excel does not allow a name", ({ name }) => !isAllowed(name));

/** Letters, digits, dots and underscores, and nothing that reads as a cell. */
const isAllowed = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u.test(name) && readArea(name) === null && !/^(R\d*)?(C\d*)?$/i.test(name);

/** Rules of this file. */
export const nameRules: readonly QualityRule[] = [fewNames, namesLeadToCells, namesDiffer, namesAreAllowed];
