/** Sentences of the task pane. */
export const pane = {
  title: "Minerals Roadmap",
  purpose: "Demand, supply and joint strategy for copper and zinc, as formulas you can check.",
  functionsHeading: "Functions in any cell",
  functionsText: "Type =MINERALS. to see every function with its arguments. For example:",
  functionsExamples: ['=MINERALS.DEMAND("copper",2035)', '=MINERALS.DEMANDTABLE("zinc",2025,10)'],
  workbookHeading: "The roadmap workbook",
  workbookText:
    "A workbook of native formulas, which needs no add-in to calculate. Build the file in the project folder with:",
  workbookCommand: "npm run roadmap -- --out roadmap.xlsx",
  privacyNote: "Everything is calculated on this computer. The add-in sends your figures nowhere.",
  linksLabel: "Help and policies",
  supportLink: "Help and support",
  privacyLink: "Privacy",
  outsideExcel: "This page belongs inside Excel: open it there with “Open roadmap pane” on the Home tab.",
} as const;
