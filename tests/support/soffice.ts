/** Runs LibreOffice without a window, in a profile of its own, on files in a temporary folder. */
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

export interface Conversion<Name extends string = string> {
  /** What LibreOffice calls the format, such as `xlsx` or `pdf`. */
  readonly format: string;
  /** Files by name without extension. */
  readonly files: Readonly<Record<Name, Uint8Array>>;
  readonly timeoutSeconds?: number;
}

/** The program named by MINERALS_SOFFICE, else the first `soffice` of the path; null where there is none. */
export function findSoffice(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const named = process.env.MINERALS_SOFFICE;
  const candidates = named === undefined ? folders.map((folder) => join(folder, "soffice")) : [named];
  return candidates.find(isProgram) ?? null;
}

/**
 * Converts all files in one start of the program, which takes longer than a conversion. Files and a fresh profile
 * lie in one temporary folder, so that calls neither wait for each other nor leave anything behind.
 */
export async function convert<Name extends string>({
  format,
  files,
  timeoutSeconds,
}: Conversion<Name>): Promise<Record<Name, Uint8Array>> {
  const program = findSoffice();
  if (program === null) throw new Error("LibreOffice is not installed: set MINERALS_SOFFICE or the path.");
  const folder = await mkdtemp(join(tmpdir(), "minerals-soffice-"));
  try {
    const inputs = await writeInputs(folder, files);
    const profile = pathToFileURL(await makeProfile(folder)).href;
    const output = join(folder, "out");
    await run(
      program,
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        output,
        ...inputs,
      ],
      timeoutSeconds ?? 60 + 20 * inputs.length,
    );
    return await readOutputs(output, Object.keys(files) as Name[], format);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeInputs(folder: string, files: Conversion["files"]): Promise<string[]> {
  return Promise.all(
    Object.entries(files).map(async ([name, file]) => {
      const path = join(folder, `${name}.xlsx`);
      await writeFile(path, file);
      return path;
    }),
  );
}

async function readOutputs<Name extends string>(
  folder: string,
  names: readonly Name[],
  format: string,
): Promise<Record<Name, Uint8Array>> {
  const read = async (name: Name): Promise<[Name, Uint8Array]> => [
    name,
    new Uint8Array(await readFile(join(folder, `${name}.${format}`))),
  ];
  return Object.fromEntries(await Promise.all(names.map(read))) as Record<Name, Uint8Array>;
}

function run(program: string, args: readonly string[], timeoutSeconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // `soffice` is a script around the real process; a group of their own lets both be stopped by one id.
    const child = spawn(program, args, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let log = "";
    child.stdout.on("data", (data: Buffer) => (log += data.toString()));
    child.stderr.on("data", (data: Buffer) => (log += data.toString()));
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      reject(new Error(`LibreOffice did not finish within ${timeoutSeconds} s.\n${log}`));
    }, timeoutSeconds * 1000);
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with code ${String(code)}.\n${log}`));
    });
  });
}

/** A profile in which loading a file always recalculates it: by default stored results would be kept. */
async function makeProfile(folder: string): Promise<string> {
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`,
  );
  return profile;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
