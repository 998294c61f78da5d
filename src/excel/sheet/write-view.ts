/** Sizes, tab colour, gridlines and frozen panes of a sheet. */
import { cellAddress, columnLetters } from "../../workbook-plan/address";
import type { CompiledSheet } from "../../workbook-plan/compiled-workbook";
import { callsJob, type Job } from "../gate/requests";
import { areasJob } from "./areas";
import { columnPoints } from "./column-points";
import { rectangles } from "./rectangles";

type SheetJob = Job<Excel.Worksheet>;

export function viewJobs(plan: CompiledSheet): SheetJob[] {
  return [
    ...widthJobs(plan),
    ...heightJobs(plan),
    callsJob(4, (sheet) => {
      sheet.tabColor = `#${plan.tabColor}`;
      sheet.showGridlines = false;
      freeze(sheet, plan.freeze);
    }),
  ];
}

function widthJobs({ columnWidths }: CompiledSheet): SheetJob[] {
  const runs = rectangles(
    columnWidths.map((width, index) => ({ row: 1, column: index + 1, word: String(width) })),
  );
  const columns = runs.map(({ left, right, word }) => ({
    address: `${columnLetters(left)}:${columnLetters(right)}`,
    word,
  }));
  return [
    areasJob(columns, ({ format }, width) => {
      format.columnWidth = columnPoints(Number(width));
    }),
  ];
}

function heightJobs({ rowHeights }: CompiledSheet): SheetJob[] {
  const runs = rectangles(rowHeights.map(({ row, height }) => ({ row, column: 1, word: String(height) })));
  const rows = runs.map(({ top, bottom, word }) => ({ address: `${String(top)}:${String(bottom)}`, word }));
  return [
    areasJob(rows, ({ format }, height) => {
      format.rowHeight = Number(height);
    }),
  ];
}

function freeze(sheet: Excel.Worksheet, corner: CompiledSheet["freeze"]): void {
  if (corner === null || (corner.row === 1 && corner.column === 1)) {
    sheet.freezePanes.unfreeze();
  } else if (corner.column === 1) {
    sheet.freezePanes.freezeRows(corner.row - 1);
  } else if (corner.row === 1) {
    sheet.freezePanes.freezeColumns(corner.column - 1);
  } else {
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellAddress(corner.row - 1, corner.column - 1)}`));
  }
}
