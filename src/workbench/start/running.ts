/** Notes of running workbenches, by which `npm stop` finds them. */
import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface Running {
  readonly port: number;
  /** Whoever knows it may stop the workbench. */
  readonly token: string;
}

export const newToken = (): string => randomBytes(24).toString("base64url");

const noteOf = (folder: string, port: number): string => join(folder, `${port}.json`);

/** Leaves a note that only its owner can read. */
export async function noteRunning(folder: string, running: Running): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(noteOf(folder, running.port), JSON.stringify(running), { mode: 0o600 });
}

/** The notes there are. */
export async function readRunning(folder: string): Promise<Running[]> {
  const files = await readdir(folder).catch(() => []);
  const notes = await Promise.all(files.map((file) => readNote(join(folder, file))));
  return notes.filter((note) => note !== null);
}

/** Takes a note away. */
export const forgetRunning = (folder: string, { port }: Pick<Running, "port">): Promise<void> =>
  rm(noteOf(folder, port), { force: true });

async function readNote(file: string): Promise<Running | null> {
  try {
    const { port, token } = JSON.parse(await readFile(file, "utf8")) as Partial<Running>;
    return typeof port === "number" && typeof token === "string" ? { port, token } : null;
  } catch {
    return null;
  }
}
