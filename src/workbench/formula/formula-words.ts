/** What a person reads who tries a formula. */
import type { ErrorText } from "../engine/cell";

/** What an error of Excel means where no function explains it. */
export const meanings: Readonly<Partial<Record<ErrorText, string>>> = {
  "#N/A": "There is no value for this, or an argument is missing.",
  "#VALUE!": "A value is of the wrong kind, such as a text in a sum.",
  "#REF!": "A cell or sheet that is named does not exist.",
  "#DIV/0!": "Something is divided by zero or by an empty cell.",
  "#NUM!": "The result is no number, or too large.",
  "#NULL!": "Two ranges have no cell in common.",
  "#SPILL!": "The results do not fit on a sheet.",
  "#CALC!": "An array without values cannot be shown.",
};

export const unknownFunction = (name: string, known: readonly string[]): string => {
  const meant = known.find((each) => each.endsWith(`.${name}`));
  return [
    `There is no function ${name}.`,
    ...(meant === undefined ? [] : [`Did you mean ${meant}?`]),
    `Functions of the add-in: ${known.join(", ")}`,
  ].join(" ");
};

export const unknownName = (name: string): string =>
  `There is no name ${name}. A text stands in double quotes, and the whole formula in single ones.`;

export const tooManyArguments = (name: string, most: number): string =>
  `${name} takes at most ${most} ${most === 1 ? "argument" : "arguments"}.`;

export const notBuilt = (reason: string): string =>
  `The functions of the add-in could not be built:\n${reason}`;

export const usage = [
  "Usage: npm run formula -- '=SUM(1,2)'",
  "Any formula in English with commas, in quotes; several formulas one after another. Cells are empty here.",
  'On Windows: npm run formula -- "=UPPER(\\"copper\\")"',
].join("\n");
