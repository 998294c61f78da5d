/** Speed of the roadmap: from options to a compiled plan with all values, and on to a file. */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { recalculate } from "../support/libreoffice";
import { findSoffice } from "../support/soffice";
import type { BenchLine } from "./bench-line";
import { medianTime } from "./timing";

const build = () => buildRoadmap({ date: "2026-11-24" });

/**
 * Time of LibreOffice for one more of the same file: it loads, recalculates and saves. Its start does not count, since
 * it is the same for one file and for several.
 */
async function secondEngine(file: Uint8Array): Promise<BenchLine["rival"]> {
  if (findSoffice() === null) return undefined;
  const several = Array.from({ length: 5 }, (_, index) => [`file-${String(index)}`, file] as const);
  const one = await medianTime(() => recalculate({ file }), 3, 1);
  const all = await medianTime(() => recalculate(Object.fromEntries(several)), 3, 0);
  return { name: "LibreOffice: load, recalculate, save", value: (all - one) / (several.length - 1) };
}

/** What the bench prints about building the roadmap. */
export async function run(): Promise<BenchLine[]> {
  const { workbook } = build();
  const file = await writeWorkbook(workbook);
  const rival = await secondEngine(file);
  const rivalOf = rival === undefined ? {} : { rival };
  return [
    {
      name: "Roadmap: compose, compile, evaluate",
      value: await medianTime(build),
      unit: "ms",
      target: 300,
      ...rivalOf,
    },
    {
      name: "Roadmap: the same, and write the file",
      value: await medianTime(() => writeWorkbook(build().workbook)),
      unit: "ms",
      ...rivalOf,
    },
    { name: "Roadmap: size of the file", value: file.length / 1000, unit: "kB", target: 2000 },
  ];
}
