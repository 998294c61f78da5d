/** The messages of the English edition; another language is a module of the same shape. */
import { command } from "./en/command";
import { curveErrors } from "./en/curve-errors";
import { curveWords } from "./en/curve-words";
import { energyErrors } from "./en/energy-errors";
import { energyWords } from "./en/energy-words";
import { errors } from "./en/errors";
import { forecastErrors } from "./en/forecast-errors";
import { forecastWords } from "./en/forecast-words";
import { functions } from "./en/functions";
import { labels } from "./en/labels";
import { pane } from "./en/pane";
import { roadmapErrors } from "./en/roadmap-errors";
import { sheets } from "./en/sheets";
import { stockErrors } from "./en/stock-errors";
import { stockWords } from "./en/stock-words";
import { supplyErrors } from "./en/supply-errors";
import { supplyWords } from "./en/supply-words";
import { uncertaintyErrors } from "./en/uncertainty-errors";
import { uncertaintyWords } from "./en/uncertainty-words";

export const messages = {
  command,
  curveErrors,
  curveWords,
  energyErrors,
  energyWords,
  errors,
  forecastErrors,
  forecastWords,
  functions,
  labels,
  pane,
  roadmapErrors,
  sheets,
  stockErrors,
  stockWords,
  supplyErrors,
  supplyWords,
  uncertaintyErrors,
  uncertaintyWords,
};

export type Messages = typeof messages;
