/**
 * Formulas in files have no sign of equality and carry the names of younger functions with a prefix. Excel shows a
 * formula without it, and reports #NAME? for a file that lacks it. Functions of an add-in are `_xldudf_` with their
 * dots as underscores, until the add-in is there and says what they are called.
 */
import { withParameters } from "./formula-parameters";

const future = [
  "CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH LET LAMBDA UNIQUE SEQUENCE RANDARRAY SORTBY",
  "ARRAYTOTEXT VALUETOTEXT TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP",
  "CHOOSEROWS CHOOSECOLS EXPAND MAP REDUCE SCAN MAKEARRAY BYROW BYCOL ISOMITTED FORECAST.ETS FORECAST.LINEAR",
  "ISFORMULA FORMULATEXT NUMBERVALUE SHEET SHEETS DAYS IFNA XOR STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC",
  "PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV",
  "CONFIDENCE.NORM LOGNORM.DIST LOGNORM.INV WEIBULL.DIST T.INV T.INV.2T T.DIST CEILING.MATH FLOOR.MATH",
].flatMap((names) => names.split(" "));
/** These carry a second prefix. */
const onSheets = ["FILTER", "SORT"];
/** What gives several cells though it need not: files say that these are no formulas of a single cell. */
const spilling = [
  "FILTER SORT UNIQUE SEQUENCE RANDARRAY SORTBY TEXTSPLIT VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP",
  "CHOOSEROWS CHOOSECOLS EXPAND MAP SCAN MAKEARRAY BYROW BYCOL LET LAMBDA XLOOKUP",
].flatMap((names) => names.split(" "));

const call = (names: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\w.])(${names.map((name) => name.replaceAll(".", "\\.")).join("|") || "(?!)"})(?=\\()`,
    "gi",
  );
const futureCall = call(future);
const onSheetsCall = call(onSheets);
const spillingCall = call(spilling);

export interface FormulaText {
  /** What a formula of the grid, which begins with "=", is in a file. */
  inFile(formula: string): string;
  /** What a formula of a file is in the grid. */
  inGrid(formula: string): string;
  /** Whether a formula may give several cells, whatever it gives now. */
  mayFill(formula: string): boolean;
}

/** @param functions names of the add-in's functions as people type them, such as NAME.FUNCTION */
export function formulaText(functions: readonly string[]): FormulaText {
  const inFileName = (name: string): string => `_xldudf_${name.replaceAll(".", "_")}`;
  const own = new Map(functions.map((name) => [name.toUpperCase(), inFileName(name)]));
  const typed = new Map(functions.map((name) => [inFileName(name).toUpperCase(), name]));
  const ownCall = call(functions);
  return {
    inFile: (formula) =>
      outsideText(withParameters(formula.replace(/^=/, "")), (code) =>
        code
          .replace(ownCall, (name) => own.get(name.toUpperCase()) ?? name)
          .replace(futureCall, (name) => `_xlfn.${name.toUpperCase()}`)
          .replace(onSheetsCall, (name) => `_xlfn._xlws.${name.toUpperCase()}`),
      ),
    inGrid: (formula) =>
      `=${outsideText(formula.replace(/^=/, ""), (code) =>
        code
          .replace(/(?:_xlfn|_xlws|_xlpm)\./gi, "")
          .replace(/_xldudf_\w+/gi, (name) => typed.get(name.toUpperCase()) ?? name),
      )}`,
    mayFill: (formula) =>
      codeOf(formula).some((code) => code.search(ownCall) >= 0 || code.search(spillingCall) >= 0),
  };
}

const parts = (formula: string): string[] => formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
const codeOf = (formula: string): string[] => parts(formula).filter((_, index) => index % 2 === 0);

/** Changes a formula but for the text in quotes. */
const outsideText = (formula: string, change: (code: string) => string): string =>
  parts(formula)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
