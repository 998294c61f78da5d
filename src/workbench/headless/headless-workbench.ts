import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionsMetadata } from "../custom-functions/functions-metadata";
import { createHeadlessEngine } from "../engine/univer/headless-univer";
import type { CellValue } from "../engine/cell";
import type { FunctionArgument, FunctionResult, SheetId } from "../engine/workbook-engine";
import { createHost } from "../create-host";
import type { AddinDescription, FunctionError, Host, RequirementSets } from "../host-types";
import { demandAddress } from "../office-objects/addresses";
import { addinPage } from "./addin-page";
import { loadOffice } from "./script-loader";

export interface HeadlessOptions {
  readonly addin: AddinDescription;
  readonly functionsMetadata: FunctionsMetadata;
  /** Scripts of the add-in, as their text, run in this order once office.js is there. */
  readonly scripts: readonly string[];
  /** The page without its scripts. */
  readonly html?: string;
  readonly requirementSets?: RequirementSets;
  readonly displayLanguage?: string;
  readonly onNotice?: (notice: string) => void;
  readonly onFunctionError?: (error: FunctionError) => void;
}

/** The workbench without a browser: the real client library over the real host. */
export interface HeadlessWorkbench {
  readonly host: Host;
  /**
   * Runs an asynchronous script in the page of the add-in, and gives what it returns, by way of JSON. `body` is the
   * body of a function of `context` inside Excel.run.
   */
  run(body: string): Promise<unknown>;
  /** Runs plain script in the page and gives what it answers, by way of JSON. */
  evaluate(script: string): Promise<unknown>;
  /** Enters a formula as a person would and waits until nothing is busy. */
  enterFormula(sheet: string, cell: string, formula: string): Promise<void>;
  values(sheet: string, address: string): CellValue[][];
  recalculate(): Promise<void>;
  callFunction(id: string, args: readonly FunctionArgument[]): Promise<FunctionResult>;
  /** Takes the timers of the page and the engine with it. */
  dispose(): void;
}

const address = "https://localhost:3000/taskpane.html";
const officeFolder = (): string => path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Starts a workbench in this process; ready when Office.onReady has answered. */
export async function startHeadlessWorkbench(options: HeadlessOptions): Promise<HeadlessWorkbench> {
  const notices = options.onNotice ?? (() => undefined);
  const engine = createHeadlessEngine();
  const host = createHost({
    engine,
    addin: options.addin,
    functionsMetadata: options.functionsMetadata,
    hostOrigin: new URL(address).origin,
    onNotice: notices,
    ...(options.onFunctionError === undefined ? {} : { onFunctionError: options.onFunctionError }),
    ...(options.displayLanguage === undefined ? {} : { displayLanguage: options.displayLanguage }),
    ...(options.requirementSets === undefined ? {} : { requirementSets: options.requirementSets }),
  });
  const html = options.html ?? "<!doctype html><html><head></head><body></body></html>";
  const page = addinPage({ address, html, frameName: host.frameName, onError: notices });
  host.connect(page.transport);
  loadOffice(page.window, officeFolder());
  for (const script of options.scripts) page.window.eval(script);
  await evaluate("return Office.onReady()");
  if (options.functionsMetadata.functions.length > 0) await host.functionsReady;

  /** Values cross from the realm of the page as JSON: its objects are no objects of this one. */
  async function evaluate(body: string): Promise<unknown> {
    const answer: unknown = await page.window.eval(
      `(async () => JSON.stringify(await (async () => { ${body} })()))().catch((e) => JSON.stringify({ thrown: {
        name: e.name, code: e.code, message: e.message, location: e.debugInfo && e.debugInfo.errorLocation } }))`,
    );
    const value: unknown = typeof answer === "string" ? JSON.parse(answer) : undefined;
    if (isThrown(value)) throw new PageError(value.thrown);
    return value;
  }

  const sheetId = (name: string): SheetId => {
    const id = engine.sheets().find((each) => engine.sheetName(each) === name);
    if (id === undefined) throw new Error(`There is no sheet ${name}.`);
    return id;
  };
  return {
    host,
    run: (body) => evaluate(`return Excel.run(async (context) => { ${body} })`),
    evaluate,
    async enterFormula(sheet, cell, formula) {
      engine.write(sheetId(sheet), demandAddress(cell).block, [[{ formula, value: null }]]);
      await host.settle();
    },
    values: (sheet, area) => engine.values(sheetId(sheet), demandAddress(area).block),
    async recalculate() {
      await engine.recalculate();
      await host.settle();
    },
    callFunction: (id, args) => host.callFunction(id, args),
    dispose() {
      host.dispose();
      page.close();
    },
  };
}

/** What a script of the page threw. */
export class PageError extends Error {
  readonly code: string | undefined;
  readonly location: string | undefined;

  constructor(thrown: Readonly<Record<string, string | undefined>>) {
    super(thrown.message);
    this.name = thrown.name ?? "Error";
    this.code = thrown.code;
    this.location = thrown.location;
  }
}

const isThrown = (
  value: unknown,
): value is { readonly thrown: Readonly<Record<string, string | undefined>> } =>
  typeof value === "object" && value !== null && "thrown" in value;

/** The add-in that webpack built into `folder`: its functions, scripts and page. */
export function builtAddin(folder: string): Pick<HeadlessOptions, "functionsMetadata" | "scripts" | "html"> {
  const read = (file: string): string => readFileSync(path.join(folder, file), "utf8");
  // The page loads nothing by itself here: what a browser would fetch on a first call is there from the start.
  const later = readdirSync(folder).filter((file) => /^analysis\..+\.js$/.test(file));
  return {
    functionsMetadata: JSON.parse(read("functions.json")) as FunctionsMetadata,
    scripts: [...later, "functions.js", "commands.js"].map(read),
    html: read("taskpane.html").replace(/<script\b[^>]*>\s*<\/script>/g, ""),
  };
}
