/** Numbers without a format are shown as Excel shows them: rounded to the width of their column. */
import { CellValueType, InterceptorEffectEnum, isDefaultFormat } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { generalText } from "./general-text";
import type { Grid } from "./start-grid";

/** Pixels of a digit in Calibri 11, and the margins of a cell. */
const digitWidth = 7;
const margins = 5;
const standardSize = 11;
/** After number formats, which leave General alone. */
const priority = 0;

export function fitGeneralNumbers({ univer }: Grid): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority,
      effect: InterceptorEffectEnum.Value,
      handler(cell, { workbook, worksheet, col }, next) {
        if (typeof cell?.v !== "number" || cell.t === CellValueType.BOOLEAN) return next(cell);
        const style = workbook.getStyles().getStyleByCell(cell);
        if (!isDefaultFormat(style?.n?.pattern)) return next(cell);
        const digit = (digitWidth * (style?.fs ?? standardSize)) / standardSize;
        const characters = Math.floor((worksheet.getColumnWidth(col) - margins) / digit);
        return next({ ...cell, v: generalText(cell.v, characters), t: CellValueType.NUMBER });
      },
    });
}
