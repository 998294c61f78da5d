/** Schedule of a roadmap. */
import type { FunctionTexts } from "./function-text";

export const roadmapExamples: FunctionTexts = {
  PHASE: {
    purpose:
      "Gives the part of a measure in force in a year: (year − start + 1) / (end − start + 1), from 0 to 1. It stays 1 after the end.",
    examples: [
      { formula: "=MINERALS.PHASE(2026,2029,2027)", says: "Second of four years" },
      {
        formula: "=MINERALS.PHASE(2026,2029,{2025,2026,2027,2028,2029,2030})",
        says: "Six years in one cell",
      },
    ],
    short: { unit: "", decimals: 2 },
    failures: ["=MINERALS.PHASE(2029,2026,2027)", "=MINERALS.PHASE(46023,2029,2027)"],
    notes: [
      "Convention: the start year counts one step, the end year counts full, as in the roadmap's actions. Where start and end are the same, " +
        "all of it is in force in that year.",
    ],
  },
  PROGRESS: {
    purpose:
      "Gives the part of a period that has passed, at an even pace: compare it with the progress that the register reports.",
    examples: [
      { formula: "=MINERALS.PROGRESS(2024,2033,2026)", says: "At the end of the third of ten years" },
      {
        formula: "=MINERALS.PROGRESS(2026,2027,46387)",
        says: "On the date 31 December 2026, as a serial number",
      },
    ],
    short: { unit: "", decimals: 2 },
    failures: ["=MINERALS.PROGRESS(2027,2026,2026)", "=MINERALS.PROGRESS(2026,2027,12)"],
    notes: [
      "Convention: a year as start is its 1 January, as end or date of the question its 31 December; dates count to the end of their day, and so " +
        "TODAY() may be given. Days are counted, leap days included; 0 before the start, 1 from the end on.",
      "Dates are those of Excel's 1900 system.",
    ],
  },
};
