import type { AuditedWorkbook } from "./audited-workbook";

/** E must hold; W is advice. */
export type Level = "E" | "W";

/** Numbers in the list of quality rules; 12 is judged where the register of actions is composed. */
export type RuleNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 13 | 14 | 15 | 16;

/** A place where a workbook breaks a rule. */
export interface Finding {
  readonly rule: RuleNumber;
  readonly level: Level;
  /** The demand of the rule in words. */
  readonly reason: string;
  /** What is wrong there, where the rule alone does not say it. */
  readonly detail?: string;
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
  readonly number: RuleNumber;
  readonly level: Level;
  /** The demand in words. */
  readonly reason: string;
  readonly find: (workbook: AuditedWorkbook) => Finding[];
}

/** A rule from its number, level, demand, and the places that break it. */
export function qualityRule(
  number: RuleNumber,
  level: Level,
  reason: string,
  places: (workbook: AuditedWorkbook) => readonly Place[],
): QualityRule {
  const find = (workbook: AuditedWorkbook): Finding[] =>
    places(workbook).map(({ sheet, cells = [], detail }) => ({
      rule: number,
      level,
      reason,
      ...(detail === undefined ? {} : { detail }),
      sheet,
      cells,
    }));
  return { number, level, reason, find };
}
