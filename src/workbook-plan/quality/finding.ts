import type { AuditedWorkbook } from "./audited-workbook";

/** E must hold; W is advice. */
export type Level = "E" | "W";

/** A place where a workbook breaks a rule. */
export interface Finding {
  /** Number of the rule in the list of quality rules. */
  readonly rule: number;
  readonly level: Level;
  readonly reason: string;
  /** Name of the sheet; empty where the workbook as a whole is meant. */
  readonly sheet: string;
  /** Addresses or ranges; empty where the sheet as a whole is meant. */
  readonly cells: readonly string[];
}

/** What a rule reports: where, and what is wrong there if the rule alone does not say it. */
export interface Place {
  readonly sheet: string;
  readonly cells?: readonly string[];
  readonly detail?: string;
}

/** One demand on a workbook. */
export interface QualityRule {
  readonly number: number;
  readonly level: Level;
  /** The demand in words. */
  readonly reason: string;
  readonly find: (workbook: AuditedWorkbook) => Finding[];
}

/** A rule from its number, level, demand, and the places that break it. */
export function qualityRule(
  number: number,
  level: Level,
  reason: string,
  places: (workbook: AuditedWorkbook) => readonly Place[],
): QualityRule {
  const find = (workbook: AuditedWorkbook): Finding[] =>
    places(workbook).map(({ sheet, cells = [], detail }) => ({
      rule: number,
      level,
      reason: detail === undefined ? reason : `${reason}: ${detail}`,
      sheet,
      cells,
    }));
  return { number, level, reason, find };
}
