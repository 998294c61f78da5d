/** The command that builds the workbook file: once as people call it, the rest in process. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runRoadmap, type ExitCode, type Surroundings } from "../../src/cli/run-roadmap";
import { command } from "../../src/language/en/command";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { cellAddress } from "../../src/workbook-plan/address";
import { formulaCount, namedValue } from "../support/compare-workbook";
import { readParts, readValues } from "../support/read-xlsx";

const root = join(__dirname, "../..");
const epoch = "1795478400"; // 24 November 2026

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "minerals-command-"));
  file = join(folder, "roadmap.xlsx");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly exitCode: ExitCode;
  readonly output: string;
  readonly error: string;
}

async function run(args: readonly string[], changes: Partial<Surroundings> = {}): Promise<Run> {
  const output: string[] = [];
  const error: string[] = [];
  const exitCode = await runRoadmap(args, {
    print: (text) => output.push(text),
    printError: (text) => error.push(text),
    watched: false,
    environment: { SOURCE_DATE_EPOCH: epoch },
    now: new Date("2027-01-02T23:59:00Z"),
    files: { stat, writeFile, rename, rm },
    ...changes,
  });
  return { exitCode, output: output.join("\n"), error: error.join("\n") };
}

const thousands = (value: number, decimals = 0): string =>
  value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

describe("npm run roadmap", () => {
  test("writes a workbook, and its summary repeats cells of it", () => {
    const args = [
      "run",
      "--silent",
      "roadmap",
      "--",
      "--out",
      file,
      "--scenario",
      "Net Zero",
      "--start",
      "2028",
    ];
    const { status, stdout, stderr } = spawnSync("npm", args, {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, SOURCE_DATE_EPOCH: epoch },
      shell: process.platform === "win32",
    });
    expect({ status, stderr: stderr.replace(/^npm warn .*\n/gm, "") }).toEqual({ status: 0, stderr: "" });

    const { workbook, book } = buildRoadmap({ date: "2026-11-24", scenario: "net-zero", start: 2028 });
    const values = readValues(readFileSync(file));
    const unmet = ["copper", "zinc"].map((metal) => {
      const { sheet, row, column } = book.item(`${metal}.unmet`);
      const cell = values.get(sheet.name)?.get(cellAddress(row, column + 2037 - 2024));
      return `${metal} ${thousands(cell as number, 1)} kt`;
    });
    expect(stdout).toBe(
      [
        file,
        `12 sheets, ${thousands(formulaCount(workbook))} formulas, check total 0`,
        `Unmet need in 2037, Net zero: ${unmet.join(", ")}`,
        "",
      ].join("\n"),
    );
    expect(values.size).toBe(12);
    expect(namedValue(workbook, values, "Check_Total")).toBe(0);
    expect(namedValue(workbook, values, "Scenario_In_Use")).toBe("Net zero");
    expect(namedValue(workbook, values, "Start_Year")).toBe(2028);
    expect(readdirSync(folder)).toEqual(["roadmap.xlsx"]);
  }, 60_000);

  test("tells its usage with exit code 2 where npm itself swallowed an option", () => {
    const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "roadmap", file], {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`Unknown argument '${file}'.`);
    expect(stderr).toContain("npm run roadmap -- --out FILE.xlsx");
  }, 60_000);
});

describe("choices", () => {
  const scenarioOf = (text: string): unknown => {
    const { workbook } = buildRoadmap({ date: "2026-11-24" });
    return namedValue(workbook, readValues(readFileSync(file)), text);
  };

  test.each([
    ["reference", "Reference"],
    ["ACCELERATED", "Accelerated"],
    ["net-zero", "Net zero"],
    ["Net zero", "Net zero"],
    ["own", "Own"],
  ])("the scenario may be written '%s'", async (written, name) => {
    const { exitCode, output } = await run(["--out", file, "--scenario", written]);
    expect(exitCode).toBe(0);
    expect(output).toContain(`in 2033, ${name}:`);
    expect(scenarioOf("Scenario_In_Use")).toBe(name);
  });

  test("one metal leaves the other out of file and summary", async () => {
    const { exitCode, output } = await run([`--out=${file}`, "--metals", "Zinc"]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/: zinc [\d,.]+ kt$/);
    const sheets = [...readValues(readFileSync(file)).keys()];
    expect(sheets).toContain("Demand Zinc");
    expect(sheets).not.toContain("Demand Copper");
  });

  test("metals keep their order, however they are listed", async () => {
    const { output } = await run(["--out", file, "--metals", "zinc, copper", "--language", "EN"]);
    expect(output).toMatch(/copper [\d,.]+ kt, zinc [\d,.]+ kt$/);
  });

  test("the date is that of SOURCE_DATE_EPOCH, so that equal calls give equal bytes", async () => {
    await run(["--out", file]);
    const first = readFileSync(file);
    await run(["--out", file, "--force"], { now: new Date("2030-05-05") });
    expect(readFileSync(file).equals(first)).toBe(true);
    expect(readParts(first).get("docProps/core.xml")).toContain("2026-11-24");
  });

  test("the date is today in UTC where SOURCE_DATE_EPOCH is not set", async () => {
    await run(["--out", file], { environment: {} });
    expect(readParts(readFileSync(file)).get("docProps/core.xml")).toContain("2027-01-02");
  });

  test("steps are told to somebody who watches, apart from the summary", async () => {
    const watched = await run(["--out", file], { watched: true });
    expect(watched.error.split("\n")).toEqual(Object.values(command.steps).map((step) => `${step} …`));
    expect(watched.output).not.toContain("…");
  });

  test("--help tells the usage and writes nothing", async () => {
    expect(await run(["--help"])).toEqual({ exitCode: 0, output: command.usage.trimEnd(), error: "" });
  });
});

describe("arguments it refuses", () => {
  const refused: [args: (file: string) => string[], message: string | RegExp][] = [
    [() => [], "Say where to write the workbook: --out FILE.xlsx."],
    [(out) => ["--out", out, "--scenaro", "own"], "Unknown argument '--scenaro'. Did you mean --scenario?"],
    [(out) => ["--out", out, "--colour"], "Unknown argument '--colour'."],
    [(out) => ["--out", out, "-x"], "Unknown argument '-x'."],
    [(out) => [out], /^Unknown argument '.+roadmap\.xlsx'\./],
    [(out) => ["--out", out, "--out", out], "--out is given more than once."],
    [() => ["--out", "--force"], "--out needs a value."],
    [() => ["--out="], "--out needs a value."],
    [(out) => ["--out", out, "--force=yes"], "--force takes no value."],
    [
      (out) => ["--out", out, "--scenario", "refernce"],
      "Unknown scenario 'refernce'. Did you mean Reference?",
    ],
    [
      (out) => ["--out", out, "--scenario", "1.5 degrees"],
      "Unknown scenario '1.5 degrees'. Choose Reference, Accelerated, Net zero or Own.",
    ],
    [(out) => ["--out", out, "--start", "soon"], "'soon' is not a year. Give a whole number such as 2024."],
    [
      (out) => ["--out", out, "--start", "2024.5"],
      "'2024.5' is not a year. Give a whole number such as 2024.",
    ],
    [(out) => ["--out", out, "--start", "2023"], /must start from 2024 to 2040/],
    [(out) => ["--out", out, "--start", "2041"], /must start from 2024 to 2040/],
    [(out) => ["--out", out, "--metals", "coper"], "Unknown metal 'coper'. Did you mean Copper?"],
    [(out) => ["--out", out, "--metals", "copper,"], "Unknown metal ''. Choose Copper or Zinc."],
    [(out) => ["--out", out, "--language", "ja"], "There is no edition in 'ja'. Languages: en."],
    [(out) => ["--out", out.replace(".xlsx", ".xls")], /roadmap\.xls' must end in \.xlsx\./],
    [(out) => ["--out", join(out, "..", ".xlsx")], /must end in \.xlsx\./],
    [(out) => ["--out", join(out, "..", "missing", "a.xlsx")], /The folder '.+missing' does not exist\./],
  ];

  test.each(refused.map(([args, message]) => ({ args, message, name: args("roadmap.xlsx").join(" ") })))(
    "$name",
    async ({ args, message }) => {
      const { exitCode, output, error } = await run(args(file));
      expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
      const [sentence = "", usage = ""] = error.split("\n\nUsage: ");
      if (typeof message === "string") expect(sentence).toBe(message);
      else expect(sentence).toMatch(message);
      expect(`Usage: ${usage}`).toBe(command.usage.trimEnd());
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test.each(["tomorrow", "-1", "1e300", "999999999999"])("SOURCE_DATE_EPOCH=%s", async (value) => {
    const { exitCode, error } = await run(["--out", file], { environment: { SOURCE_DATE_EPOCH: value } });
    expect(exitCode).toBe(2);
    expect(error).toContain(`not '${value}'`);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("files it will not harm", () => {
  test("a file that is there stays as it is", async () => {
    writeFileSync(file, "somebody's work");
    const { exitCode, output, error } = await run(["--out", file]);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(error).toBe(`'${file}' exists already. Add --force to replace it.`);
    expect(readFileSync(file, "utf8")).toBe("somebody's work");
  });

  test("--force replaces it", async () => {
    writeFileSync(file, "somebody's work");
    expect((await run(["--out", file, "--force"])).exitCode).toBe(0);
    expect(readValues(readFileSync(file)).has("Cover")).toBe(true);
    expect(readdirSync(folder)).toEqual(["roadmap.xlsx"]);
  });

  test("a folder of that name is refused, with --force too", async () => {
    mkdirSync(file);
    const { exitCode, error } = await run(["--out", file, "--force"]);
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
    writeFileSync(file, "somebody's work");
    const files = { stat, writeFile, rm, rename: () => Promise.reject(failing(code)) };
    const { exitCode, output, error } = await run(["--out", file, "--force"], { files });
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(error).toBe(`'${file}' could not be written: ${sentence}`);
    expect(readdirSync(folder)).toEqual(["roadmap.xlsx"]);
    expect(readFileSync(file, "utf8")).toBe("somebody's work");
  });

  test("a write that stops half-way leaves nothing", async () => {
    const files: Surroundings["files"] = {
      stat,
      rename,
      rm,
      writeFile: async (path, bytes) => {
        await writeFile(path, (bytes as Uint8Array).subarray(0, 1000));
        throw failing("ENOSPC");
      },
    };
    expect((await run(["--out", file], { files })).exitCode).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a folder that disappears meanwhile is told as it is", async () => {
    const files: Surroundings["files"] = {
      stat,
      rename,
      rm,
      writeFile: (...args) => {
        rmSync(folder, { recursive: true });
        return writeFile(...args);
      },
    };
    const { exitCode, error } = await run(["--out", file], { files });
    expect(exitCode).toBe(1);
    expect(error).toMatch(/could not be written: ENOENT/);
  });

  test("anything else is told without a stack", async () => {
    const files = { stat: () => Promise.reject(failing("EIO")), writeFile, rename, rm };
    const { exitCode, error } = await run(["--out", file], { files });
    expect(exitCode).toBe(1);
    expect(error).not.toContain("\n");
  });
});
