import type { CompiledWorkbook } from "../compiled-workbook";
import { type AuditContext, AuditedWorkbook } from "./audited-workbook";
import type { Finding } from "./finding";
import { qualityRules } from "./quality-rules";

/** Everything in a workbook that breaks a quality rule, in the order of the rules. */
export function checkQuality(workbook: CompiledWorkbook, context: AuditContext = {}): Finding[] {
  const audited = new AuditedWorkbook(workbook, context);
  return qualityRules.flatMap((rule) => rule.find(audited));
}
