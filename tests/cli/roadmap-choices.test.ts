/** What the arguments of the command choose. */
import { readFileSync } from "node:fs";
import { readRoadmapArguments } from "../../src/cli/roadmap-arguments";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { command } from "../../src/language/en/command";
import { readParts, readValues } from "../support/read-xlsx";
import { freshFolder, run } from "./run";

const place = freshFolder();

describe("choices", () => {
  test.each([
    ["reference", "reference"],
    ["ACCELERATED", "accelerated"],
    ["net-zero", "net-zero"],
    ["Net zero", "net-zero"],
    ["own", "own"],
  ])("the scenario may be written '%s'", (written, scenario) => {
    const request = readRoadmapArguments(["--out", "roadmap.xlsx", "--scenario", written]);
    expect(request?.choices).toEqual({ scenario });
  });

  test("the case may be written in capitals", () => {
    expect(readRoadmapArguments(["--out", "roadmap.xlsx", "--case", "High"])?.choices).toEqual({
      case: "high",
    });
  });

  test("--freeze keeps the results of the build on the sheet Agreed", async () => {
    await run(["--out", place.file, "--freeze", "as agreed in 2026"]);
    const sheets = readValues(readFileSync(place.file));
    const agreed = [...(sheets.get("Agreed") ?? [])];
    expect(agreed.map(([, value]) => value)).toContain("as agreed in 2026");
    const [cell] = agreed.find(([, value]) => value === "agreed.copper.unmet")!;
    const row = /\d+/.exec(cell)![0];
    const lastYear = Number(sheets.get("Agreed")?.get(`P${row}`));
    expect(lastYear).toBe(buildRoadmap({ date: "2026-11-24" }).evaluation.value("copper.unmet", 2033));
  });

  test("the partners may be written in capitals, and the workbook is theirs", async () => {
    expect(readRoadmapArguments(["--out", "a.xlsx", "--partners", "Japan-Chile"])?.choices).toEqual({
      partners: "japan-chile",
    });
    const { exitCode, output } = await run(["--out", place.file, "--partners", "japan-chile", "--force"]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/check total 0/);
    expect(readParts(readFileSync(place.file)).get("docProps/core.xml")).toMatch(/Japan.+Chile/);
  });

  test("one metal leaves the other out of file and summary", async () => {
    const { exitCode, output } = await run([`--out=${place.file}`, "--metals", "Zinc"]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/: zinc [\d,.]+ kt$/);
    const sheets = [...readValues(readFileSync(place.file)).keys()];
    expect(sheets).toContain("Demand Zinc");
    expect(sheets).not.toContain("Demand Copper");
  });

  test("metals keep their order, however they are listed", async () => {
    const { output } = await run(["--out", place.file, "--metals", "zinc, copper", "--language", "EN"]);
    expect(output).toMatch(/copper [\d,.]+ kt, zinc [\d,.]+ kt$/);
  });

  test("the date is that of SOURCE_DATE_EPOCH, so that equal calls give equal bytes", async () => {
    await run(["--out", place.file, "--metals", "copper"]);
    const first = readFileSync(place.file);
    await run(["--out", place.file, "--metals", "copper", "--force"], { now: new Date("2030-05-05") });
    expect(readFileSync(place.file).equals(first)).toBe(true);
    expect(readParts(first).get("docProps/core.xml")).toContain("2026-11-24");
  });

  test("the date is today in UTC where SOURCE_DATE_EPOCH is not set", async () => {
    await run(["--out", place.file, "--metals", "copper"], { environment: {} });
    expect(readParts(readFileSync(place.file)).get("docProps/core.xml")).toContain("2027-01-02");
  });

  test("steps are told to somebody who watches, apart from the summary", async () => {
    const watched = await run(["--out", place.file, "--metals", "copper"], { watched: true });
    expect(watched.error.split("\n")).toEqual(Object.values(command.steps).map((step) => `${step} …`));
    expect(watched.output).not.toContain("…");
  });

  test("--help tells the usage and writes nothing", async () => {
    expect(await run(["--help"])).toEqual({ exitCode: 0, output: command.usage.trimEnd(), error: "" });
  });
});
