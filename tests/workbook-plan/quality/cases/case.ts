import type { AuditContext } from "../../../../src/workbook-plan/quality/audited-workbook";
import type { Draft } from "../draft";

/** A change to the smallest proper workbook, and every finding it must cause. */
export interface Case {
  readonly title: string;
  readonly change: (draft: Draft) => void;
  readonly context?: AuditContext;
  /** Findings as `level number sheet!cells`, such as `E3 Demand!H7`. */
  readonly found: readonly string[];
}

/** Changes that a rule must let pass. */
export type Allowed = Omit<Case, "found">;
