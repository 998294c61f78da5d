/** Arguments that the command refuses, with what it says. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { command } from "../../src/language/en/command";
import { freshFolder, run } from "./run";

const place = freshFolder();

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
    [(out) => ["--out", out, "--freeze"], "--freeze needs a value."],
    [(out) => ["--out", out, "--force=yes"], "--force takes no value."],
    [
      (out) => ["--out", out, "--scenario", "refernce"],
      "Unknown scenario 'refernce'. Did you mean Reference?",
    ],
    [
      (out) => ["--out", out, "--scenario", "1.5 degrees"],
      "Unknown scenario '1.5 degrees'. Choose Reference, Accelerated, Net zero or Own.",
    ],
    [(out) => ["--out", out, "--case", "worst"], "There is no case 'worst'. Cases: base, low, high."],
    [
      (out) => ["--out", out, "--partners", "japan-china"],
      "Unknown partners 'japan-china'. Choose one of: japan-peru, japan-chile.",
    ],
    [(out) => ["--out", out, "--start", "soon"], "'soon' is not a year. Give a whole number such as 2024."],
    [
      (out) => ["--out", out, "--start", "2024.5"],
      "'2024.5' is not a year. Give a whole number such as 2024.",
    ],
    [(out) => ["--out", out, "--start", "2023"], /from 2024 to 2040/],
    [(out) => ["--out", out, "--start", "2041"], /from 2024 to 2040/],
    [(out) => ["--out", out, "--metals", "coper"], /^Unknown metal .coper.. Did you mean copper\?$/i],
    [(out) => ["--out", out, "--metals", "copper,"], /^Unknown metal ... Choose copper or zinc\.$/i],
    [(out) => ["--out", out, "--language", "fr"], "There is no edition in 'fr'. Languages: en, ja, es."],
    [(out) => ["--out", out.replace(".xlsx", ".xls")], /roadmap\.xls' must end in \.xlsx\./],
    [(out) => ["--out", join(out, "..", ".xlsx")], /must end in \.xlsx\./],
    [(out) => ["--out", join(out, "..", "missing", "a.xlsx")], /The folder '.+missing' does not exist\./],
  ];

  test.each(refused.map(([args, message]) => ({ args, message, name: args("roadmap.xlsx").join(" ") })))(
    "$name",
    async ({ args, message }) => {
      const { exitCode, output, error } = await run(args(place.file));
      expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
      const [sentence = "", usage = ""] = error.split("\n\nUsage: ");
      if (typeof message === "string") expect(sentence).toBe(message);
      else expect(sentence).toMatch(message);
      expect(`Usage: ${usage}`).toBe(command.usage.trimEnd());
      expect(readdirSync(place.folder)).toEqual([]);
    },
  );

  test.each(["tomorrow", "-1", "1e300", "999999999999"])("SOURCE_DATE_EPOCH=%s", async (value) => {
    const { exitCode, error } = await run(["--out", place.file], {
      environment: { SOURCE_DATE_EPOCH: value },
    });
    expect(exitCode).toBe(2);
    expect(error).toContain(`not '${value}'`);
    expect(readdirSync(place.folder)).toEqual([]);
  });
});
