/** The command that builds the workbook file, as people call it. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { cellAddress } from "../../src/workbook-plan/address";
import { formulaCount, namedValue } from "../support/compare-workbook";
import { readValues } from "../support/read-xlsx";
import { epoch, freshFolder } from "./run";

const root = join(__dirname, "../..");
const place = freshFolder();

const thousands = (value: number, decimals = 0): string =>
  value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

describe("npm run roadmap", () => {
  test("writes a workbook, and its summary repeats cells of it", () => {
    const choices = ["--scenario", "Net Zero", "--start", "2028"];
    const args = ["run", "--silent", "roadmap", "--", "--out", place.file, ...choices];
    const { status, stdout, stderr } = spawnSync("npm", args, {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, SOURCE_DATE_EPOCH: epoch },
      shell: process.platform === "win32",
    });
    expect({ status, stderr: stderr.replace(/^npm warn .*\n/gm, "") }).toEqual({ status: 0, stderr: "" });

    const { workbook, book } = buildRoadmap({ date: "2026-11-24", scenario: "net-zero", start: 2028 });
    const values = readValues(readFileSync(place.file));
    const unmet = ["copper", "zinc"].map((metal) => {
      const { sheet, row, column } = book.item(`${metal}.unmet`);
      const cell = values.get(sheet.name)?.get(cellAddress(row, column + 2037 - 2024));
      return `${metal} ${thousands(cell as number, 1)} kt`;
    });
    expect(stdout).toBe(
      [
        place.file,
        `27 sheets, ${thousands(formulaCount(workbook))} formulas, check total 0`,
        `Unmet need in 2037, Net zero: ${unmet.join(", ")}`,
        "",
      ].join("\n"),
    );
    expect(values.size).toBe(27);
    expect(namedValue(workbook, values, "Check_Total")).toBe(0);
    expect(namedValue(workbook, values, "Scenario_In_Use")).toBe("Net zero");
    expect(namedValue(workbook, values, "Start_Year")).toBe(2028);
    expect(readdirSync(place.folder)).toEqual(["roadmap.xlsx"]);
  }, 60_000);

  test("tells its usage with exit code 2 where npm itself swallowed an option", () => {
    const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "roadmap", place.file], {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`Unknown argument '${place.file}'.`);
    expect(stderr).toContain("npm run roadmap -- --out FILE.xlsx");
  }, 60_000);
});
