/** The messages of the English edition; another language is a module of the same shape. */
import { command } from "./en/command";
import { errors } from "./en/errors";
import { functions } from "./en/functions";
import { labels } from "./en/labels";
import { pane } from "./en/pane";
import { sheets } from "./en/sheets";

export const messages = { command, errors, functions, labels, pane, sheets };

export type Messages = typeof messages;
