/** Headings and notes of what planners bring themselves. */
export const ownSheets = {
  base: "{Metal}: own base year",
  baseNote:
    "replaces the shipped base once every end use has a figure above 0; for a licensed series or another split",
  uses: "{Metal}: own end uses",
  usesNote: "added to the total; take out of another end use what it already holds",
} as const;
