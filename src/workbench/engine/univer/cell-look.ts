import type { IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle } from "../cell-style";
import type { WorkbookEngine } from "../workbook-engine";
import type { LookWriter } from "./look-writer";
import type { SizeWriter } from "./size-writer";
import { cellStyle, styleData } from "./style-data";
import type { UniverContext } from "./univer-context";

type CellLook = Pick<
  WorkbookEngine,
  | "style"
  | "setStyle"
  | "setStyles"
  | "clearFormats"
  | "rowHeight"
  | "setRowHeight"
  | "columnWidth"
  | "setColumnWidth"
  | "rowHidden"
  | "setRowsHidden"
  | "columnHidden"
  | "setColumnsHidden"
  | "freeze"
>;

/** Univer measures in pixels of 96 to the inch, Excel in points. */
const pixels = 96 / 72;
const points = (length: number): number => Math.round((length / pixels) * 100) / 100;

/** Whether a cell looks so already. Borders are compared as they are written, which is enough for numbers and fonts. */
const looksSo = (before: CellStyle, style: Partial<CellStyle>): boolean =>
  Object.entries(style).every(([key, value]) => before[key as keyof CellStyle] === value);

/** How cells look, and how large rows and columns are. */
export function cellLook(context: UniverContext, looks: LookWriter, sizes: SizeWriter): CellLook {
  const { core, sheet, workbook } = context;
  const styleOf = (id: string, row: number, column: number): Nullable<IStyleData> =>
    looks.shown(
      id,
      row,
      column,
      row < core(id).getRowCount() && column < core(id).getColumnCount()
        ? workbook.getWorkbook().getStyles().getStyleByCell(core(id).getCellRaw(row, column))
        : null,
    );
  return {
    style: (id, row, column) => cellStyle(styleOf(id, row, column)),
    setStyle(id, block, style) {
      const s = styleData(style);
      looks.change(id, block, () => s);
    },
    setStyles(id, block, styles) {
      // One object for all cells that get the same, by which what follows tells that they are alike.
      const known = new Map<string, IStyleData>();
      const dataOf = (style: Partial<CellStyle>): IStyleData => {
        const words = JSON.stringify(style);
        const data = known.get(words) ?? styleData(style);
        known.set(words, data);
        return data;
      };
      const change = (row: number, column: number): IStyleData | null => {
        const style = styles[row]?.[column] ?? {};
        const before = cellStyle(styleOf(id, block.row + row, block.column + column));
        return looksSo(before, style) ? null : dataOf(style);
      };
      looks.change(id, block, change);
    },
    clearFormats(id, block) {
      looks.clear(id, block);
    },
    rowHeight(id, row) {
      sizes.flush();
      return points(core(id).getRowHeight(row));
    },
    setRowHeight(id, first, count, height) {
      sizes.setRows(id, { first, count }, height * pixels);
    },
    columnWidth(id, column) {
      sizes.flush();
      return points(core(id).getColumnWidth(column));
    },
    setColumnWidth(id, first, count, width) {
      sizes.setColumns(id, { first, count }, width * pixels);
    },
    rowHidden: (id, row) => !core(id).getRowRawVisible(row),
    setRowsHidden(id, first, count, hidden) {
      if (hidden) sheet(id).hideRows(first, count);
      else sheet(id).showRows(first, count);
    },
    columnHidden: (id, column) => !core(id).getColVisible(column),
    setColumnsHidden(id, first, count, hidden) {
      if (hidden) sheet(id).hideColumns(first, count);
      else sheet(id).showColumns(first, count);
    },
    freeze(id, rows, columns) {
      if (rows === 0 && columns === 0) sheet(id).cancelFreeze();
      else {
        sheet(id).setFreeze({
          xSplit: columns,
          ySplit: rows,
          startColumn: columns || -1,
          startRow: rows || -1,
        });
      }
    },
  };
}
