/**
 * Formulas in files carry the names of younger functions with a prefix, and no sign of equality.
 * Excel shows a formula without the prefix, and reports #NAME? for a file that lacks it.
 */
const futureFunctions = [
  ...[
    "CONCAT",
    "IFS",
    "MAXIFS",
    "MINIFS",
    "SWITCH",
    "TEXTJOIN",
    "XLOOKUP",
    "XMATCH",
    "LET",
    "LAMBDA",
    "UNIQUE",
  ],
  ...[
    "SEQUENCE",
    "RANDARRAY",
    "SORTBY",
    "ARRAYTOTEXT",
    "VALUETOTEXT",
    "TEXTSPLIT",
    "TEXTBEFORE",
    "TEXTAFTER",
  ],
  ...[
    "VSTACK",
    "HSTACK",
    "TOROW",
    "TOCOL",
    "WRAPROWS",
    "WRAPCOLS",
    "TAKE",
    "DROP",
    "CHOOSEROWS",
    "CHOOSECOLS",
  ],
  ...["EXPAND", "MAP", "REDUCE", "SCAN", "MAKEARRAY", "BYROW", "BYCOL", "ISOMITTED", "FORECAST.ETS"],
  ...["FORECAST.LINEAR", "ISFORMULA", "FORMULATEXT", "NUMBERVALUE", "SHEET", "SHEETS", "DAYS", "IFNA", "XOR"],
];
/** These carry a second prefix. */
const worksheetFunctions = ["FILTER", "SORT"];

const call = (names: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w.])(${names.map((name) => name.replaceAll(".", "\\.")).join("|")})(?=\\()`, "gi");
const future = call(futureFunctions);
const worksheet = call(worksheetFunctions);

/** What a formula of the grid, which begins with "=", is in a file. */
export const formulaInFile = (formula: string): string =>
  outsideText(formula.replace(/^=/, ""), (code) =>
    code
      .replace(future, (name) => `_xlfn.${name.toUpperCase()}`)
      .replace(worksheet, (name) => `_xlfn._xlws.${name.toUpperCase()}`),
  );

/** What a formula of a file is in the grid. */
export const formulaInGrid = (formula: string): string =>
  `=${outsideText(formula.replace(/^=/, ""), (code) => code.replace(/_xlfn\.|_xlws\.|_xlpm\./g, ""))}`;

/** Changes a formula but for the text in quotes. */
const outsideText = (formula: string, change: (code: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
