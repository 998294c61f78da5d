/** The command harms no file: it refuses to replace one unasked, and a failure leaves nothing behind. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { Surroundings } from "../../src/cli/run-roadmap";
import { readValues } from "../support/read-xlsx";
import { freshFolder, realFiles, run } from "./run";

const place = freshFolder();
/** A workbook of one metal is as good as any to be saved, and sooner there. */
const save = (...more: string[]): string[] => ["--out", place.file, "--metals", "copper", ...more];

describe("files it will not harm", () => {
  test("a file that is there stays as it is", async () => {
    writeFileSync(place.file, "somebody's work");
    const { exitCode, output, error } = await run(save());
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(error).toBe(`'${place.file}' exists already. Add --force to replace it.`);
    expect(readFileSync(place.file, "utf8")).toBe("somebody's work");
  });

  test("--force replaces it", async () => {
    writeFileSync(place.file, "somebody's work");
    expect((await run(save("--force"))).exitCode).toBe(0);
    expect(readValues(readFileSync(place.file)).has("Cover")).toBe(true);
    expect(readdirSync(place.folder)).toEqual(["roadmap.xlsx"]);
  });

  test("a folder of that name is refused, with --force too", async () => {
    mkdirSync(place.file);
    const { exitCode, error } = await run(save("--force"));
    expect(exitCode).toBe(2);
    expect(error).toContain("is a folder");
  });
});

describe("failures while saving", () => {
  const failing = (code: string): Error => Object.assign(new Error(`${code}: something happened`), { code });

  const failures: [code: string, sentence: string][] = [
    ["EBUSY", "it is protected, or open in another program."],
    ["ENOSPC", "there is no space left."],
    ["EIO", "EIO: something happened"],
  ];

  test.each(failures)("%s while renaming leaves the old file and nothing else", async (code, sentence) => {
    writeFileSync(place.file, "somebody's work");
    const files = { ...realFiles, rename: () => Promise.reject(failing(code)) };
    const { exitCode, output, error } = await run(save("--force"), { files });
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(error).toBe(`'${place.file}' could not be written: ${sentence}`);
    expect(readdirSync(place.folder)).toEqual(["roadmap.xlsx"]);
    expect(readFileSync(place.file, "utf8")).toBe("somebody's work");
  });

  test("a write that stops half-way leaves nothing", async () => {
    const files: Surroundings["files"] = {
      ...realFiles,
      writeFile: async (path, bytes) => {
        await writeFile(path, (bytes as Uint8Array).subarray(0, 1000));
        throw failing("ENOSPC");
      },
    };
    expect((await run(save(), { files })).exitCode).toBe(1);
    expect(readdirSync(place.folder)).toEqual([]);
  });

  test("a folder that disappears meanwhile is told as it is", async () => {
    const files: Surroundings["files"] = {
      ...realFiles,
      writeFile: (...args) => {
        rmSync(place.folder, { recursive: true });
        return writeFile(...args);
      },
    };
    const { exitCode, error } = await run(save(), { files });
    expect(exitCode).toBe(1);
    expect(error).toMatch(/could not be written: ENOENT/);
  });

  test("anything else is told without a stack", async () => {
    const files = { ...realFiles, stat: () => Promise.reject(failing("EIO")) };
    const { exitCode, error } = await run(save(), { files });
    expect(exitCode).toBe(1);
    expect(error).not.toContain("\n");
  });
});
