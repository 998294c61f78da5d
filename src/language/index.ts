/** The messages of the English edition; another language is a module of the same shape. */
import { command } from "./en/command";
import { curveErrors } from "./en/curve-errors";
import { curveWords } from "./en/curve-words";
import { errors } from "./en/errors";
import { functions } from "./en/functions";
import { labels } from "./en/labels";
import { pane } from "./en/pane";
import { sheets } from "./en/sheets";
import { stockErrors } from "./en/stock-errors";
import { stockWords } from "./en/stock-words";

export const messages = {
  command,
  curveErrors,
  curveWords,
  errors,
  functions,
  labels,
  pane,
  sheets,
  stockErrors,
  stockWords,
};

export type Messages = typeof messages;
