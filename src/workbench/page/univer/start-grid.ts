import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import "./facades";
import { registerPlugins } from "./plugins";
import { gridWords } from "./words";

/** The grid: the spreadsheet itself, and the interface by which a page drives it. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts a grid without a workbook in an element of the page. */
export function startGrid(container: HTMLElement, darkMode: boolean): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: gridWords },
    logLevel: LogLevel.ERROR,
    darkMode,
  });
  registerPlugins(univer, container);
  return { univer, api: FUniver.newAPI(univer) };
}
