/** Speed of the roadmap: from options to a compiled plan with all values, and on to a file. */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import type { BenchLine } from "./bench-line";
import { secondEngine } from "./second-engine";
import { medianTime } from "./timing";

const build = () => buildRoadmap({ date: "2026-11-24" });

/** What the bench prints about building the roadmap. */
export async function run(): Promise<BenchLine[]> {
  const { workbook } = build();
  const file = await writeWorkbook(workbook);
  const rival = await secondEngine(file);
  return [
    {
      name: "Roadmap: compose, compile, evaluate",
      value: await medianTime(build),
      unit: "ms",
      target: 300,
      ...rival,
    },
    {
      name: "Roadmap: the same, and write the file",
      value: await medianTime(() => writeWorkbook(build().workbook)),
      unit: "ms",
      ...rival,
    },
    { name: "Roadmap: size of the file", value: file.length / 1000, unit: "kB", target: 2000 },
  ];
}
