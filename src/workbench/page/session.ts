/** One workbook at work: grid, engine, host and the add-in's page. A new workbook is a new session. */
import type { FunctionsMetadata } from "../custom-functions/functions-metadata";
import { WorkbookDocument } from "../document/workbook-document";
import { createUniverEngine } from "../engine/univer/univer-engine";
import type { Unsubscribe, WorkbookEngine } from "../engine/workbook-engine";
import type { FileWorkbook } from "../files/open/file-workbook";
import { openWorkbook } from "../files/open-workbook";
import { createHost, type Host } from "../host";
import type { Addin, RibbonButton } from "../manifest/addin";
import { chartLayer } from "./charts/chart-layer";
import { followLinks } from "./follow-links";
import { element } from "./layout/element";
import { pane, type Pane, type PaneSetting } from "./layout/pane";
import { moveByF6, moveOn, type Region } from "./layout/regions";
import { centreErrorsAndTruths } from "./univer/centred-values";
import { watchEditing } from "./univer/editing";
import { gridRegion } from "./univer/grid-region";
import { enterAsTyped } from "./univer/entering";
import { typeInFormulaBar } from "./univer/formula-bar";
import { describeFunctions } from "./univer/function-help";
import { fitGeneralNumbers } from "./univer/general-numbers";
import { newWorkbook } from "./univer/new-workbook";
import { preferDark } from "./preferred-theme";
import { searchRuledSheetsOnly } from "./univer/ruled-sheets";
import { screenOf } from "./univer/screen";
import { selectOnFocus } from "./univer/name-box";
import { formatNumber } from "./univer/number-format";
import { sheetView } from "./univer/sheet-view";
import { type Grid, startGrid } from "./univer/start-grid";
import { nameTools } from "./univer/toolbar-names";

export interface SessionOptions {
  /** Where grid and pane go. */
  readonly area: HTMLElement;
  /** The add-in's buttons. */
  readonly commands: HTMLElement;
  readonly addin: Addin;
  readonly functions: FunctionsMetadata;
  readonly dark: boolean;
  readonly paneSetting: PaneSetting;
  /** The name of the workbook, with its extension. */
  readonly name: string;
  /** What was read of a file; an empty workbook where absent. */
  readonly file?: FileWorkbook;
  readonly onNotice: (notice: string) => void;
}

export interface Session {
  readonly grid: Grid;
  readonly engine: WorkbookEngine;
  readonly host: Host;
  /** Whether a person is typing into a cell. */
  readonly editing: () => boolean;
  press(button: RibbonButton): Promise<void>;
  setDark(dark: boolean): void;
  dispose(): void;
}

/** Starts a session and resolves when its workbook is filled; the add-in may still be starting. */
export async function startSession(options: SessionOptions): Promise<Session> {
  const { area, addin, functions, name, file, onNotice } = options;
  let { dark } = options;
  const container = element("div", { className: "grid-canvas" });
  const box = element("div", { className: "grid" }, container);
  area.replaceChildren(box);
  const grid = startGrid(container, dark);
  newWorkbook(grid, name);
  // Services of sheets are there from the first workbook on.
  fitGeneralNumbers(grid);
  centreErrorsAndTruths(grid);
  searchRuledSheetsOnly(grid);
  const engine = createUniverEngine(grid.univer, grid.api, screenOf(grid));
  const document = new WorkbookDocument(name, new Date());
  const host = createHost({
    engine,
    document,
    addin: { id: addin.id, name: addin.name, functionsNamespace: addin.namespace },
    functionsMetadata: functions,
    hostOrigin: location.origin,
    displayLanguage: navigator.language,
    onNotice,
  });
  describeFunctions(grid, addin.namespace, functions);
  enterAsTyped(grid, box);
  if (file !== undefined) await openWorkbook(file, engine, document);
  const task = startAddin(host, { area, addin, setting: options.paneSetting });
  task.pane.frame.addEventListener("load", () => {
    preferDark(task.pane.frame, dark);
  });
  const edit = watchEditing(grid, (editing) => {
    host.setCellEditMode(editing);
  });
  const ends: Unsubscribe[] = [
    task.end,
    edit.end,
    typeInFormulaBar(grid, container),
    selectOnFocus(box),
    followLinks({ grid, engine, document, editing: edit.editing, onNotice }),
    nameTools(grid, box),
    moveThrough([regionOf(options.commands), gridRegion(box), task.region], task.pane.frame, host),
    chartLayer({ grid: box, engine, document, formatNumber, view: () => sheetView(grid, box) }),
  ];
  return {
    grid,
    engine,
    host,
    editing: edit.editing,
    async press({ id, action }) {
      if (action.kind === "showPane") task.pane.show(true);
      else await host.invokeCommand(action.name, id);
    },
    setDark(nowDark) {
      dark = nowDark;
      grid.api.toggleDarkMode(dark);
      preferDark(task.pane.frame, dark);
    },
    dispose() {
      for (const end of ends) end();
      host.dispose();
      grid.univer.dispose();
      area.replaceChildren();
    },
  };
}

/** Puts the pane beside the grid and loads the add-in's page into it. */
function startAddin(
  host: Host,
  {
    area,
    addin,
    setting,
  }: { readonly area: HTMLElement; readonly addin: Addin; readonly setting: PaneSetting },
): { readonly pane: Pane; readonly region: Region; readonly end: Unsubscribe } {
  const task = pane({
    title: addin.name,
    frameName: host.frameName,
    setting,
    onVisible: (visible) => {
      host.setPaneVisible(visible);
    },
  });
  task.frame.src = addin.page;
  const disconnect = host.connectFrame(task.frame, window);
  area.append(...task.parts);
  const forget = host.onPaneRequest((shown) => {
    task.show(shown);
  });
  return {
    pane: task,
    region: paneRegion(task.frame),
    end: () => {
      forget();
      disconnect();
    },
  };
}

const regionOf = (part: HTMLElement): Region => ({
  part,
  shown: () => true,
  focus: () => part.querySelector("button")?.focus(),
});

const paneRegion = (frame: HTMLIFrameElement): Region => ({
  part: frame,
  shown: () => frame.checkVisibility({ visibilityProperty: true }),
  focus: () => {
    // The first thing in it: office.js handles Tab itself, and does nothing where nothing has the focus.
    const first = frame.contentDocument?.querySelector<HTMLElement>("button, input, a[href]");
    (first ?? frame).focus();
  },
});

/** Keys reach the page that has the focus, so the add-in's page is listened to as well. */
function moveThrough(
  regions: readonly [commands: Region, cells: Region, pane: Region],
  frame: HTMLIFrameElement,
  host: Host,
): Unsubscribe {
  const stopKeys = moveByF6(window, regions);
  const stopExits = host.onPaneExit((to) => {
    if (to === "cells") regions[1].focus();
    else moveOn(regions, to === "previous");
  });
  frame.addEventListener("load", () => {
    if (frame.contentWindow !== null) moveByF6(frame.contentWindow, regions);
  });
  return () => {
    stopKeys();
    stopExits();
  };
}
