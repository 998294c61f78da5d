/** Sentences of the task pane. */

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const sheetCount = (number: number): string => count(number, "sheet", "sheets");
const list = (names: readonly string[]): string => names.join(", ");

export const pane = {
  /** Sentences that stand beside each other. */
  together: (sentences: readonly string[]) => sentences.join(" "),

  opening: { heading: "Minerals Roadmap", text: "Looking at this workbook…" },

  choosing: {
    heading: "Build a roadmap",
    headingUpdate: "Update the roadmap",
    purpose:
      "Ten years of demand, supply and joint strategy for copper and zinc, as sheets of native formulas that need no add-in.",
    found: (number: number) => `This workbook has a roadmap: ${sheetCount(number)}.`,
    foundKeeps: "An update changes its sheets in place. What you entered in yellow cells is kept.",
    partners: "Partners",
    pair: (home: string, producer: string) => `${home} – ${producer}`,
    period: "Ten years",
    years: (first: number, last: number) => `${first}–${last}`,
    signedYears: (first: number, last: number) => `${first}–${last} (as signed)`,
    scenario: "Scenario",
    scenarioNote: "All four are computed; this one leads. You can change it later in the workbook.",
    case: "Case",
    caseNote: "Uncertain inputs at the end of their range that leaves less (Low) or more (High) to secure.",
    metals: "Metals",
    language: "Language of the workbook",
    languageNote: "Another language changes words and names of sheets; figures and formulas stay.",
    noMetal: "Choose at least one metal.",
    freeze: "Keep today's figures as",
    freezeNote:
      "Optional: under this name the update keeps the figures as they are now, beside those that come later.",
    freezeExample: (year: number) => `as agreed in ${year}`,
    build: "Build roadmap",
    buildSheets: (number: number) => `Build roadmap: ${sheetCount(number)}`,
    update: "Update roadmap",
    updateSheets: (number: number) => `Update roadmap: ${sheetCount(number)}`,
  },

  scenarios: {
    reference: "Policies as stated today",
    accelerated: "Between Reference and Net zero",
    "net-zero": "Energy emissions reach zero by 2050",
    own: "Your entries; Reference for the rest",
  },

  plan: {
    title: "What will be built",
    titleCounted: (number: number) => `What will be built: ${sheetCount(number)}`,
    titleUpdate: (number: number) => `What will be updated: ${sheetCount(number)}`,
    counting: "Listing the sheets…",
    unknown: "The list of sheets could not be made. Building may still work.",
    cover: "guide: contents, how to use, limitations",
    added: "new",
    keeps: "Sheets are updated in place, so formulas of yours that refer to them keep working.",
    foreign: "Sheets of your own are not touched.",
    note: "Excel cannot undo a build. “Remove what was built” takes it back.",
  },

  review: {
    heading: "What the update will do",
    reading: "Comparing the workbook with the roadmap to come…",
    nothingWritten: "Nothing has been written yet.",
    kept: (number: number) => `Entries of yours that stay: ${number}`,
    conflicting: (number: number) => `Entries of yours that stay although a new figure comes: ${number}`,
    changed: (number: number) => `Figures that change: ${number}`,
    lost: (number: number) =>
      `Entries of yours without a place in the new roadmap, kept on its Log: ${number}`,
    added: (number: number) => `Sheets that come: ${number}`,
    damaged: "What the earlier build shipped cannot be read",
    damagedNote:
      "Entries are found against the figures of this version instead. A figure that it changed counts as an entry of yours and stays; nothing is lost.",
    nothing: "No entry and no figure changes",
    nothingNote: "The sheets are written anew in place, with the same figures.",
    change: (sheet: string, label: string, from: string, to: string) => `${sheet}, ${label}: ${from} → ${to}`,
    conflict: (sheet: string, label: string, own: string, offered: string) =>
      `${sheet}, ${label}: ${own} stays; new would be ${offered}`,
    value: (sheet: string, label: string, value: string) => `${sheet}, ${label}: ${value}`,
    empty: "empty",
    more: (number: number) => `and ${number} more`,
    frozen: (name: string) => `The figures as they are now are kept as “${name}”.`,
    /** `earlier` is empty where nobody named that version. */
    replaced: (name: string, earlier: string) =>
      earlier === ""
        ? `The version kept earlier goes: the figures as they are now take its place as “${name}”.`
        : `The version kept as “${earlier}” goes: the figures as they are now take its place as “${name}”.`,
    replacedNote: "Go back and leave the name out to keep the earlier version.",
    stays: (name: string) =>
      name === "" ? "The version kept earlier stays." : `The version kept as “${name}” stays.`,
    update: "Update now",
    back: "Back",
  },

  building: {
    heading: "Building the roadmap",
    headingUpdate: "Updating the roadmap",
    progressLabel: "Progress",
    prepare: "Reading the workbook and composing the sheets",
    survey: "Checking names and sheets",
    sheet: (name: string) => `Writing ${name}`,
    print: "Setting up printing",
    finish: "Adding names and protection",
    calculate: "Calculating",
    steps: (done: number, total: number) => `Step ${done} of ${total}`,
    waiting: "Finish the cell you are editing (Enter or Esc)",
    waitingNote:
      "Excel accepts no changes while a cell is being edited. The work goes on by itself after that.",
    cancel: "Cancel",
    cancelling: "Cancelling…",
    putBack: "Stopping and putting the workbook back as it was",
  },

  done: {
    heading: "The roadmap is ready",
    headingUpdated: "The roadmap is updated",
    added: (number: number) => `${sheetCount(number)} added.`,
    updated: (number: number) => `${sheetCount(number)} updated in place.`,
    kept: (number: number) => `${count(number, "entry", "entries")} of yours kept.`,
    checksFine: "All checks: 0",
    checksFineNote: "Everything adds up.",
    checksOff: (total: string) => `Checks: ${total} instead of 0`,
    checksOffNote: (sheet: string) =>
      `Open ${sheet} to see which lines do not add up; each says what it compares.`,
    checksUnknown: (sheet: string) => `Open ${sheet} to see whether everything adds up; 0 is fine.`,
    frozen: (name: string, sheet: string) =>
      `The figures from before the update are kept as “${name}” on ${sheet}.`,
    linksHeading: "Open a sheet",
    links: {
      cover: "start here",
      inputs: "figures that you can change",
      actions: "who does what by when",
      gantt: "actions over the ten years",
      dashboard: "messages and charts",
      checks: "what must be 0",
    },
    know: "Good to know",
    change: "Change choices",
  },

  know: {
    renamed: (planned: string, actual: string) =>
      `Another sheet is called ${planned}, so the one of the roadmap is ${actual}.`,
    leftOver: (names: readonly string[]) =>
      `Left from an earlier build and no longer updated: ${list(names)}. Delete what you do not need.`,
    copies: (names: readonly string[]) =>
      `Copies that somebody made stay as they are and are not updated: ${list(names)}.`,
    keptNames: (names: readonly string[]) =>
      `These names stand for other cells of this workbook and were left so: ${list(names)}.`,
    withoutPrint: (names: readonly string[]) =>
      `Excel refused the print set-up of ${list(names)}, as it does without a printer. Build again where one is installed to add it.`,
    lost: (entries: number, sheet: string) =>
      `${count(entries, "entry", "entries")} of yours ${entries === 1 ? "has" : "have"} no place in this roadmap and ${entries === 1 ? "is" : "are"} listed on ${sheet} with ${entries === 1 ? "its value" : "their values"}.`,
    ofOtherPartners: (entries: number, sheet: string) =>
      `${count(entries, "entry", "entries")} of yours belonged to the partners chosen before and ${entries === 1 ? "was" : "were"} not taken over; ${sheet} lists ${entries === 1 ? "it" : "them"}.`,
    overflow: (table: string, records: number, sheet: string) =>
      `${count(records, "row", "rows")} that you inserted among the ${table} had no room and ${records === 1 ? "is" : "are"} not in the calculation; ${sheet} lists ${records === 1 ? "it" : "them"}. Use the free rows below.`,
  },

  tables: {
    mines: "mines",
    projects: "projects",
    countries: "countries",
    origins: "origins of feed",
    history: "past use",
    actions: "actions",
    risks: "risks",
  },

  remove: {
    open: "Remove what was built",
    title: "Remove the roadmap?",
    text: "All its sheets go, with everything entered in them. Formulas of yours that refer to them show #REF!. Excel cannot undo this; building again brings back the shipped figures, not your entries.",
    own: "Your other sheets stay as they are.",
    confirm: "Remove the sheets",
    keep: "Keep them",
    heading: "Removing the roadmap",
    busy: "Deleting its sheets and names…",
  },

  removed: {
    heading: "The roadmap is removed",
    text: (number: number) => `${sheetCount(number)} and the names that belong to them are gone.`,
    nothing: "There was nothing to remove: this workbook has no roadmap.",
    next: "Back to the choices",
  },

  cancelled: {
    heading: "Cancelled",
    text: "The workbook is as it was before the build.",
    next: "Back to the choices",
  },

  failed: {
    headings: {
      opening: "The workbook could not be read",
      building: "The roadmap was not built",
      removing: "The roadmap was not removed",
    },
    what: {
      cancelled: "The work was cancelled.",
      editing: "A cell was still being edited.",
      protected: "A sheet or the structure of the workbook is protected.",
      "too-large": "Excel refused a request because it is too large.",
      unsupported: "This version of Excel lacks something that the roadmap needs.",
      "not-found": "A sheet or cell that the roadmap needs is gone.",
      failed: "Excel could not do this.",
      "not-restored": "Excel stopped half way, and the workbook could not be put back.",
      options: "No roadmap can be built from these choices.",
      edits: "Something entered in an input sheet fits no cell of the roadmap.",
      unexpected: "Something unexpected went wrong in the add-in.",
    },
    at: (sheet: string) => `It happened at ${sheet}.`,
    unchanged: "Nothing in the workbook was changed.",
    asBefore: "The workbook is as it was before.",
    halfDone: "Part of the build is still in the workbook. Your own sheets were not touched.",
    partlyRemoved: "Some of the sheets may be gone already. Your own sheets were not touched.",
    next: {
      cancelled: "Try again when you are ready.",
      editing: "Press Enter or Esc in the cell, then try again.",
      protected: "Remove the protection on the Review tab, then try again.",
      "too-large": "Build with one metal, or in Excel on the desktop.",
      unsupported: "Update Office, then try again.",
      "not-found": "Try again; the build brings back what is missing.",
      failed: "Try again. If it fails again, save and reopen the workbook.",
      "not-restored": "Close the workbook without saving, open it again, then try again.",
      options: "Change the choices.",
      edits: "Undo the last change on the input sheets, or remove the roadmap and build it again.",
      unexpected: "Try again. If it fails again, send the details to support.",
    },
    detail: "Technical details",
    retry: "Try again",
    back: "Change choices",
  },

  small: {
    gone: (sheet: string) => `The sheet ${sheet} could not be opened. It may be renamed or deleted.`,
  },

  functions: {
    heading: "Functions in any cell",
    text: "Type =MINERALS. and the first letters of a function to see its arguments, or insert an example into the selected cell.",
    /** What the examples answer, in their order. */
    examples: [
      "Refined use of copper in 2035, kt",
      "Ten years of zinc by end use",
      "Everything there is, with ids",
    ],
    insert: "Insert",
    insertLabel: (formula: string) => `Insert ${formula} into the selected cell`,
    inserted: (cell: string) => `Inserted into ${cell}.`,
    occupied: (cell: string) => `${cell} is not empty. Select an empty cell, then insert again.`,
    refused: "Excel did not take the formula. Finish the cell you are editing, or select another cell.",
    help: "All functions with examples",
  },

  explain: {
    button: "Explain this cell",
    hint: "Select a cell that shows an error, such as #NUM!, and read why. It is calculated again; nothing is changed.",
    busyButton: "Calculating the cell…",
    title: (cell: string, error: string) => `${cell}: ${error}`,
    /** Before what these functions said, which is English. */
    said: (functions: readonly string[]) => `${list(functions)}:`,
    noFunction: (cell: string) =>
      `${cell} calls no MINERALS function. If its error comes from another cell, select that one.`,
    fine: (cell: string) => `${cell} shows no error.`,
    busy: (cell: string) => `${cell} is still being calculated. Try again in a moment.`,
    untold:
      "No MINERALS function said why: the error may come from another function in the formula or from Excel itself. Check the cells that the formula reads, then enter it again (F2, Enter).",
  },

  privacyNote: "Everything is calculated on this computer. The add-in sends your figures nowhere.",
  linksLabel: "Help and policies",
  supportLink: "Help and support",
  privacyLink: "Privacy",

  outside: {
    heading: "Open this page in Excel",
    text: "It belongs inside Excel: open it there with “Open roadmap pane” on the Home tab.",
  },
  tooOld: {
    heading: "This Excel is too old to build a roadmap",
    text: "Building needs ExcelApi 1.12, which this Excel does not have. Functions in cells may still answer.",
    next: "Update Office, or open the workbook in Excel on the web.",
  },
} as const;
