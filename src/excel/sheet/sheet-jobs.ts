import type { CompiledSheet } from "../../workbook-plan/compiled-workbook";
import type { Extent } from "../../workbook-plan/extent";
import type { Job } from "../gate/requests";
import { clearJob } from "./clear-before";
import { cellJobs } from "./write-cells";
import { chartJobs } from "./write-charts";
import { conditionalFormatJobs, validationJobs } from "./write-rules";
import { viewJobs } from "./write-view";

/** What an earlier build left on a sheet. */
export interface Remains {
  readonly extent: Extent;
  /** Names of own charts. */
  readonly charts: readonly string[];
}

/** All of a sheet but its print set-up and its protection, in the order in which it has to be written. */
export const sheetJobs = (
  sheet: CompiledSheet,
  extent: Extent,
  remains: Remains | null,
): Job<Excel.Worksheet>[] => [
  ...(remains === null ? [] : [clearJob(extent, remains.charts)]),
  ...viewJobs(sheet),
  ...cellJobs(sheet, extent),
  ...validationJobs(sheet),
  ...conditionalFormatJobs(sheet),
  ...chartJobs(sheet),
];
