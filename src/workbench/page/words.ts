import type { FileWorkbook } from "../files/open/file-workbook";

type OpenedFile = Pick<FileWorkbook, "lost" | "notesBecameComments">;

/** What the workbench says. It names no add-in: those words come from the manifest. */
export const words = {
  title: "Workbench",
  newWorkbook: "New",
  open: "Open",
  save: "Save",
  newTip: "Start with an empty workbook",
  openTip: "Open a workbook (.xlsx) from this computer",
  saveTip: "Save the workbook as a file (.xlsx)",
  light: "Light",
  dark: "Dark",
  themeTip: "Change between light and dark",
  discard: "Your changes are not saved. Go on without them?",
  ready: "Ready",
  starting: "Starting the add-in…",
  calculating: "Calculating…",
  editing: "Editing a cell",
  reading: "Reading the file…",
  saved: (file: string, lost: readonly string[]) =>
    lost.length === 0 ? `Saved as ${file}.` : `Saved as ${file} without ${lost.join(", ")}.`,
  opened: (file: string, { lost, notesBecameComments }: OpenedFile) =>
    (lost.length === 0 ? `Opened ${file}.` : `Opened ${file} without ${lost.join(", ")}.`) +
    (notesBecameComments ? " Its notes are comments here." : ""),
  notOpened: (file: string, why: string) => `${file} could not be opened: ${why}`,
  notSaved: (why: string) => `The workbook could not be saved: ${why}`,
  notStarted: (why: string) => `The workbench could not start: ${why}`,
  commandFailed: (label: string, why: string) => `“${label}” did not run: ${why}`,
  nowhere: (place: string) => `The link leads to “${place}”, which is not in this workbook.`,
  closePane: "Close the pane",
  resizePane: "Width of the pane",
  commands: "Commands of the add-in",
  notExcel: "For trying the add-in without Excel; no substitute for it.",
  oneOf: (choices: string) => `One of ${choices}.`,
} as const;
