/** Sentences of “Check this workbook” in the task pane. */

export const check = {
  button: "Check this workbook",
  hint: "Asks the quality rules about formulas, inputs and sheets as they are now. Nothing is changed.",
  busyButton: "Checking the workbook…",
  fine: "No rule is broken",
  fineNote: (sheets: number, rules: number) => `${sheets} sheets, ${rules} rules.`,
  broken: (places: number) => (places === 1 ? "1 place breaks a rule" : `${places} places break a rule`),
  brokenNote: "Each link selects its cells.",
  listLabel: "Rules that are broken",
  missing: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `A sheet of the roadmap is missing: ${sheets.join()}`
      : `Sheets of the roadmap are missing: ${sheets.join(", ")}`,
  missingNote:
    "“Update roadmap” brings back what is missing, with the shipped figures; your entries there are gone.",
  besides: (places: number) =>
    places === 1
      ? "1 other place breaks a rule for another reason."
      : `${places} other places break a rule for another reason.`,
  following: (places: number) =>
    `Only follows from what is missing: ${places === 1 ? "1 place" : `${places} places`}`,
  rule: (number: number) => `Rule ${number}`,
  advice: (number: number) => `Rule ${number}, advice`,
  wholeWorkbook: "The workbook as a whole",
  more: (places: number) => `and ${places} more`,
  noRoadmap: "This workbook has no roadmap any more.",
  otherVersion: (version: string) =>
    `Version ${version} of the add-in built this roadmap. Update the roadmap, then check it.`,
  /** What must hold, by the number of the rule. */
  rules: {
    1: "No cell shows an error. Formulas use this workbook only, and functions that every Excel since 2016 has.",
    2: "No function changes by itself, hides what it reads, or misleads.",
    3: "A row has one formula over all its years, and no number stands in the place of a formula.",
    4: "No number is typed into a formula, and a formula is short: one line, no condition inside a condition.",
    5: "Sheets run from inputs over calculations to outputs, say what they are, and share the same years.",
    6: "Labels, years and the total of all checks stay in sight.",
    7: "Every row of figures has a unit and a label of its own.",
    8: "Calculation runs down, to the right and from sheet to sheet. A link leads to the figure itself.",
    9: "The total of all checks is 0.",
    10: "The first sheet leads to every sheet and says what the workbook is, who made it and when.",
    11: "An input has source, date, confidence and limits, and is no formula. Sheets that are computed are protected.",
    13: "Every text can be read on its ground.",
    14: "Charts and colours refer to cells that are there, and a sentence says what a chart shows.",
    15: "All that is filled in is printed, with the head of the sheet and a footer.",
    16: "No sheet is hidden, and names stand for cells that are there.",
  },
} as const;
