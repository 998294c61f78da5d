import { callsJob, type Job } from "../gate/requests";
import type { Extent } from "../../workbook-plan/extent";
import { addressOf } from "./extent";

/**
 * Takes away what an earlier build put on a sheet and what a new one would only add to: links, rules, charts, looks.
 * Contents are not cleared, they are written over; charts and cells outside, which are the user's, stay.
 */
export const clearJob = (extent: Extent, oldCharts: readonly string[]): Job<Excel.Worksheet> =>
  callsJob(8 + 2 * oldCharts.length, (sheet) => {
    const area = sheet.getRange(addressOf(extent));
    area.clear("Hyperlinks");
    area.dataValidation.clear();
    area.conditionalFormats.clearAll();
    area.style = "Normal";
    for (const name of oldCharts) sheet.charts.getItem(name).delete();
  });
