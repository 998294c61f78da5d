/** `npm run roadmap -- --out FILE.xlsx`: the roadmap workbook as a file, without Excel. */
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { runRoadmap } from "./run-roadmap";

void runRoadmap(process.argv.slice(2), {
  print: (text) => {
    console.log(text);
  },
  printError: (text) => {
    console.error(text);
  },
  watched: process.stderr.isTTY,
  environment: process.env,
  now: new Date(),
  files: { stat, writeFile, rename, rm },
}).then((exitCode) => {
  process.exitCode = exitCode;
});
