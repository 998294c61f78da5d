import type { FunctionsMetadata } from "./custom-functions/functions-metadata";
import type { WorkbookDocument } from "./document/workbook-document";
import type { CellValue, CellError } from "./engine/cell";
import type { FunctionArgument, FunctionResult, Unsubscribe, WorkbookEngine } from "./engine/workbook-engine";
import type { Transport } from "./protocol/transport";

/** Which version of each requirement set the host has, such as `{ ExcelApi: "1.20" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What the manifest says of the add-in. */
export interface AddinDescription {
  /** The Id of the manifest. */
  readonly id: string;
  readonly name: string;
  /** The prefix of its functions in formulas, such as MINERALS. */
  readonly functionsNamespace: string;
}

/** Where the keyboard goes from the pane: to the next part of the window, the one before, or the cells. */
export type PaneExit = "next" | "previous" | "cells";

export interface HostOptions {
  readonly engine: WorkbookEngine;
  readonly addin: AddinDescription;
  readonly functionsMetadata: FunctionsMetadata;
  /** The origin of the host page: https, with the host name of the add-in's page. */
  readonly hostOrigin: string;
  /** All that are known where absent; lower ones play an older Excel. */
  readonly requirementSets?: RequirementSets;
  /** Locale of the words of Excel, which add-ins may follow; American English where absent. */
  readonly displayLanguage?: string;
  /** The document of an opened file; a new one where absent. */
  readonly document?: WorkbookDocument;
  /** Called with what the add-in asked and the host does not have, and with errors of the host itself. */
  readonly onNotice?: (notice: string) => void;
  /** Called with each error that a cell gets from a custom function. */
  readonly onFunctionError?: (error: FunctionError) => void;
}

/** The answer of a custom function that is an error. */
export interface FunctionError extends CellError {
  /** The id of the function. */
  readonly id: string;
  /** The sentence of the function, if it gave one. */
  readonly message?: string;
}

/** Traffic of rich-API requests so far. */
export interface HostStatistics {
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The largest single request in bytes. */
  readonly largestRequest: number;
  readonly functionCalls: number;
  readonly functionBatches: number;
}

/** Excel, as far as the add-in can tell. */
export interface Host {
  readonly engine: WorkbookEngine;
  readonly document: WorkbookDocument;
  /** The `name` for the add-in's iframe; set it before `src`. */
  readonly frameName: string;
  /** Resolves once the add-in's page says that its functions answer. */
  readonly functionsReady: Promise<void>;
  /** Talks to the add-in page at the other end. Call it before the page loads. */
  connect(transport: Transport): Unsubscribe;
  /** `connect` to an iframe of this window whose `src` is set; its `name` has to be `frameName`. */
  connectFrame(frame: HTMLIFrameElement, hostWindow: Window): Unsubscribe;
  /** Runs a function command of the ribbon; resolves when it calls `event.completed()`. */
  invokeCommand(functionName: string, controlId: string): Promise<void>;
  /** Calls a custom function by its id without a cell, as its add-in would be called. */
  callFunction(id: string, args: readonly FunctionArgument[]): Promise<FunctionResult>;
  /** While a person edits a cell, Excel refuses requests; the page says so here. */
  setCellEditMode(editing: boolean): void;
  /** The add-in asked to show or hide its pane (Office.addin.showAsTaskpane and hide). */
  onPaneRequest(listener: (shown: boolean) => void): Unsubscribe;
  /** A key takes the keyboard out of the pane, such as Tab on its last element. */
  onPaneExit(listener: (to: PaneExit) => void): Unsubscribe;
  /** Tells the add-in that its pane was shown or hidden. */
  setPaneVisible(visible: boolean): void;
  /** True while custom functions or calculation are under way. */
  readonly busy: boolean;
  /** Resolves when no cell waits for a custom function any more. */
  settle(): Promise<void>;
  readonly statistics: HostStatistics;
  dispose(): void;
}

export type { CellError, CellValue };
