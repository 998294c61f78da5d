/** Writes a file so that it is there completely or not at all. */
import { randomBytes } from "node:crypto";
import type { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { command } from "../language/en/command";
import { UsageError } from "./usage-error";

/** The calls of node:fs/promises that saving needs. */
export interface FileSystem {
  readonly stat: (path: string) => Promise<Pick<Awaited<ReturnType<typeof stat>>, "isDirectory">>;
  readonly writeFile: (...args: Parameters<typeof writeFile>) => ReturnType<typeof writeFile>;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
}

/** The file could not be written. */
export class SaveError extends Error {
  override readonly name = "SaveError";
}

/** @throws UsageError where the file may not be written: no such folder, or something is there already */
export async function checkTarget(file: string, force: boolean, files: FileSystem): Promise<void> {
  const folder = dirname(file);
  if (!(await isDirectory(folder, files))) throw new UsageError(command.file.noFolder(folder));
  const existing = await isDirectory(file, files);
  if (existing === true) throw new UsageError(command.file.isFolder(file));
  if (existing === false && !force) throw new UsageError(command.file.exists(file), false);
}

/** Whether a path is a folder; null where nothing is there. */
async function isDirectory(path: string, files: FileSystem): Promise<boolean | null> {
  try {
    return (await files.stat(path)).isDirectory();
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return null;
    throw saveError(path, error);
  }
}

/**
 * Writes beside the target and renames, so that nobody ever finds half a file under its name.
 * @throws SaveError
 */
export async function saveFile(file: string, bytes: Uint8Array, files: FileSystem): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    await files.writeFile(temporary, bytes, { flag: "wx", flush: true });
    await files.rename(temporary, file);
  } catch (error) {
    // The first failure is the one to tell; a folder that is gone took the file with it.
    await files.rm(temporary, { force: true }).catch(() => undefined);
    throw saveError(file, error);
  }
}

function saveError(file: string, error: unknown): SaveError {
  const words = command.file;
  switch (codeOf(error)) {
    case "EACCES":
    case "EPERM":
    case "EBUSY":
    case "EROFS":
      return new SaveError(words.inUse(file), { cause: error });
    case "ENOSPC":
    case "EDQUOT":
      return new SaveError(words.noSpace(file), { cause: error });
    default:
      return new SaveError(words.failed(file, reasonOf(error)), { cause: error });
  }
}

const codeOf = (error: unknown): string => (error as Partial<NodeJS.ErrnoException> | null)?.code ?? "";

const reasonOf = (error: unknown): string => (error as Partial<Error> | null)?.message ?? String(error);
