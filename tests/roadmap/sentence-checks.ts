/** What holds of the sentences of every workbook. */
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import type { RoadmapOptions } from "../../src/roadmap/options";
import { textPixels } from "../../src/workbook-plan/text-width";
import { date } from "./cells";

/** Texts that formulas make, with the sheet and the cell. */
const said = ({ workbook }: Roadmap): { readonly sheet: string; readonly text: string }[] =>
  workbook.sheets.flatMap(({ id, cells }) =>
    cells.flatMap(({ formula, value }) =>
      formula !== undefined && typeof value === "string" ? [{ sheet: id, text: value }] : [],
    ),
  );

export const dashboardTexts = (roadmap: Roadmap): string[] =>
  said(roadmap).flatMap(({ sheet, text }) => (sheet === "dashboard" ? [text] : []));

/** Tests of the workbook of these choices. */
export function checkSentences(choices: Partial<RoadmapOptions>): void {
  const roadmap = buildRoadmap({ date, ...choices });

  test("no sentence holds n/a, with a unit behind it or not", () => {
    const texts = said(roadmap);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter(({ text }) => text.includes("n/a") && text !== "n/a")).toEqual([]);
  });

  test("the texts above the charts fit beside each other", () => {
    const { cells, charts, columnWidths } = roadmap.workbook.sheets.find(({ id }) => id === "dashboard")!;
    const room = (from: number, to: number): number =>
      columnWidths.slice(from - 1, to - 1).reduce((sum, width) => sum + width * 7 + 5, 0);
    const tooLong = charts.flatMap(({ from, to }) => {
      const { value } = cells.find(({ row, column }) => row === from.row - 1 && column === from.column)!;
      const pixels = textPixels(typeof value === "string" ? value : "", { size: 9, bold: false });
      return pixels > room(from.column, to.column)
        ? [[value, Math.round(pixels), room(from.column, to.column)]]
        : [];
    });
    expect(tooLong).toEqual([]);
  });
}
