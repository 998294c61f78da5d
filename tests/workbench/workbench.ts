import { readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionsMetadata } from "../../src/workbench/custom-functions/functions-metadata";
import {
  startHeadlessWorkbench,
  type HeadlessOptions,
  type HeadlessWorkbench,
} from "../../src/workbench/headless/headless-workbench";

/** An add-in that is none: no functions and no scripts. */
const noFunctions: FunctionsMetadata = { functions: [] };
export const addin = { id: "11111111-2222-3333-4444-555555555555", name: "Test", functionsNamespace: "TEST" };

/** A workbench for tests; what the host complains of fails the test that caused it. */
export async function workbench(options: Partial<HeadlessOptions> = {}): Promise<HeadlessWorkbench> {
  return startHeadlessWorkbench({ addin, functionsMetadata: noFunctions, scripts: [], ...options });
}

/** What a rejected run says, or what it wrongly answered. */
export async function failure(run: Promise<unknown>): Promise<unknown> {
  try {
    return { answered: await run };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { code, location } = error as { code?: string; location?: string };
    return { code, location };
  }
}

/** A script beside the tests. */
export const script = (name: string): string => readFileSync(path.join(__dirname, name), "utf8");
