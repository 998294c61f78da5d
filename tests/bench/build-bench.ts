/** A build over the real client of Office.js and the workbench without a window: round trips, bytes, times. */
import { buildInExcel } from "../../src/excel/build-in-excel";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { type ExcelSession, startExcelSession } from "../support/excel-session";
import type { BenchLine } from "./bench-line";
import { secondEngine } from "./second-engine";
import { medianTime, timeOf } from "./timing";

const choices = { date: "2026-11-24" };

/** Milliseconds until the workbook stands, with every formula calculated. */
const build = ({ host }: ExcelSession): Promise<number> =>
  timeOf(async () => {
    await buildInExcel(choices);
    await host.settle();
  });

interface Traffic {
  readonly requests: number;
  readonly bytes: number;
  readonly largest: number;
}

const trafficOf = ({ requests }: ExcelSession): Traffic => {
  const sizes = requests.map((body) => Buffer.byteLength(body));
  return {
    requests: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: Math.max(...sizes),
  };
};

/** What the bench prints about building and calculating in the workbench. */
export async function run(): Promise<BenchLine[]> {
  const { workbook } = buildRoadmap(choices);
  const rival = await secondEngine(await writeWorkbook(workbook));
  const session = await startExcelSession();
  try {
    session.forget();
    const first = await build(session);
    const { requests, bytes, largest } = trafficOf(session);
    const again = await build(session);
    const all = await medianTime(() => session.host.engine.recalculate(), 3, 1);
    const roundTrips = 2 * workbook.sheets.length + 5;
    return [
      { name: "Build in Excel: round trips", value: requests, unit: "requests", target: roundTrips },
      { name: "Build in Excel: all requests", value: bytes / 1000, unit: "kB" },
      { name: "Build in Excel: largest request", value: largest / 1000, unit: "kB", target: 1000 },
      { name: "Workbench: first build", value: first, unit: "ms", target: 6000 },
      { name: "Workbench: building again in place", value: again, unit: "ms", target: 6000 },
      { name: "Workbench: all formulas of the roadmap", value: all, unit: "ms", target: 2000, ...rival },
    ];
  } finally {
    session.dispose();
  }
}
