/**
 * Two links lead from a figure of the Dashboard to its inputs: › to its line on Trace, the heading over a dot to the
 * cells. What the dots say is held against the formulas of the workbook, followed cell by cell.
 */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import type { CompiledCell, CompiledLink, CompiledSheet } from "../../src/workbook-plan/compiled-workbook";
import { type Area, contains, readArea } from "../../src/workbook-plan/quality/area";
import { tokenize } from "../../src/workbook-plan/quality/formula-tokens";
import { styles, type StyleSpec } from "../../src/workbook-plan/styles";

interface Sheet {
  readonly compiled: CompiledSheet;
  readonly at: (row: number, column: number) => CompiledCell | undefined;
}

function indexed(compiled: CompiledSheet): Sheet {
  const cells = new Map(compiled.cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  return { compiled, at: (row, column) => cells.get(`${row}/${column}`) };
}

function targetOf(link: CompiledLink | undefined): { readonly sheet: string; readonly area: Area } {
  if (link?.kind !== "sheet") throw new Error("There is no link to a sheet.");
  const area = readArea(link.cell);
  if (area === null) throw new Error(`${link.cell} is no area.`);
  return { sheet: link.sheet, area };
}

const inOrder = (numbers: Iterable<number>): number[] => [...numbers].sort((one, other) => one - other);

describe.each([
  {},
  { language: "es", metals: ["zinc"], start: 2030, scenario: "net-zero" },
  { language: "ja", partners: "japan-chile" },
] as const)("%j", (choices) => {
  const { workbook, book } = buildRoadmap({ date: "2026-11-27", ...choices });
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, indexed(sheet)]));
  const withId = (id: string): Sheet => {
    const found = [...sheets.values()].find(({ compiled }) => compiled.id === id);
    if (found === undefined) throw new Error(`There is no sheet ${id}.`);
    return found;
  };
  const [dashboard, trace] = [withId("dashboard"), withId("trace")];
  const marks = dashboard.compiled.cells.filter(({ style }) => style === "linkMark");
  const headings = trace.compiled.cells.filter(({ style }) => style === "headerUpright");
  const targets = headings.map(({ link }) => targetOf(link));
  const formulas = dashboard.compiled.cells.filter(
    ({ row, formula, style }) => row > 5 && formula !== undefined && style !== "headerYear",
  );
  const choiceRows = ["scenario.choice", "case.choice"].map((id) => book.item(id));

  /** Words that people enter only name things, but for the choices of scenario and case. */
  const isFigure = ({ compiled }: Sheet, cell: CompiledCell): boolean => {
    const { unlocked }: StyleSpec = styles[cell.style];
    const isChoice = choiceRows.some(
      ({ sheet, row, column }) => sheet.id === compiled.id && row === cell.row && column === cell.column,
    );
    return unlocked === true && (isChoice || typeof cell.value !== "string");
  };

  const known = new Map<CompiledCell, ReadonlySet<number>>();
  /** Which headings lead to the inputs that a cell comes from; -1 is an input that none leads to. */
  function headingsBehind(sheet: Sheet, cell: CompiledCell): ReadonlySet<number> {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = new Set<number>();
    // Before what it reads: a cell that counts the columns up to itself names itself.
    known.set(cell, found);
    if (cell.formula === undefined && isFigure(sheet, cell)) {
      found.add(
        targets.findIndex(
          ({ sheet: name, area }) => name === sheet.compiled.name && contains(area, cell.row, cell.column),
        ),
      );
    }
    for (const [other, read] of cell.formula === undefined ? [] : readBy(sheet, cell.formula)) {
      for (const heading of headingsBehind(other, read)) found.add(heading);
    }
    return found;
  }

  function* readBy(sheet: Sheet, formula: string): Generator<[Sheet, CompiledCell]> {
    for (const token of tokenize(formula)) {
      if (token.kind !== "reference") continue;
      const other = token.sheet === null ? sheet : sheets.get(token.sheet);
      const { first, last } = token.area;
      for (let row = first.row; row <= last.row; row += 1) {
        for (let column = first.column; column <= last.column; column += 1) {
          const cell = other?.at(row, column);
          if (other !== undefined && cell !== undefined) yield [other, cell];
        }
      }
    }
  }

  test("every row of figures has a mark, which leads to the line of its name", () => {
    expect(marks.map(({ row }) => row)).toEqual(inOrder(new Set(formulas.map(({ row }) => row))));
    const labels = marks.flatMap(({ row, link }) => {
      const { sheet, area } = targetOf(link);
      expect(sheet).toBe(trace.compiled.name);
      const label = dashboard.at(row, 2);
      return label === undefined || label.formula !== undefined
        ? []
        : [{ shown: label.value, traced: trace.at(area.first.row, 2)?.value }];
    });
    expect(labels.filter(({ shown, traced }) => shown !== traced)).toEqual([]);
  });

  test("the dots of a line stand under those groups of inputs that its formulas come from, and no other", () => {
    const lines = marks.map(({ row, link }) => {
      const { first } = targetOf(link).area;
      const dotted = headings.flatMap(({ column }, index) =>
        trace.at(first.row, column)?.value === "●" ? [index] : [],
      );
      const behind = formulas
        .filter((cell) => cell.row === row)
        .flatMap((cell) => [...headingsBehind(dashboard, cell)]);
      return { row, dotted, behind: inOrder(new Set(behind)) };
    });
    expect(lines.map(({ row, behind }) => ({ row, dotted: behind }))).toEqual(
      lines.map(({ row, dotted }) => ({ row, dotted })),
    );
    expect(lines.every(({ behind }) => behind.length > 0)).toBe(true);
  });
});
