/** Runs the command in process, in a folder of its own for each test. */
import { mkdtempSync, rmSync } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runRoadmap, type ExitCode, type Surroundings } from "../../src/cli/run-roadmap";

/** 24 November 2026. */
export const epoch = "1795478400";

export const realFiles: Surroundings["files"] = { stat, writeFile, rename, rm };

export interface Run {
  readonly exitCode: ExitCode;
  readonly output: string;
  readonly error: string;
}

/** A fresh folder with the path of a workbook in it, before each test; removed after it. */
export function freshFolder(): { readonly folder: string; readonly file: string } {
  const place = { folder: "", file: "" };
  beforeEach(() => {
    place.folder = mkdtempSync(join(tmpdir(), "minerals-command-"));
    place.file = join(place.folder, "roadmap.xlsx");
  });
  afterEach(() => {
    rmSync(place.folder, { recursive: true, force: true });
  });
  return place;
}

export async function run(args: readonly string[], changes: Partial<Surroundings> = {}): Promise<Run> {
  const output: string[] = [];
  const error: string[] = [];
  const exitCode = await runRoadmap(args, {
    print: (text) => output.push(text),
    printError: (text) => error.push(text),
    watched: false,
    environment: { SOURCE_DATE_EPOCH: epoch },
    now: new Date("2027-01-02T23:59:00Z"),
    files: realFiles,
    ...changes,
  });
  return { exitCode, output: output.join("\n"), error: error.join("\n") };
}
