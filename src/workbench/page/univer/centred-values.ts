/** Errors and truth values stand in the middle of their cells, as in Excel, where no alignment says otherwise. */
import {
  CellValueType,
  HorizontalAlign,
  type ICellData,
  InterceptorEffectEnum,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { isErrorText } from "../../engine/cell";
import type { Grid } from "./start-grid";

export function centreErrorsAndTruths({ univer }: Grid): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 0,
      effect: InterceptorEffectEnum.Style,
      handler(cell, { workbook }, next) {
        if (!isCentred(cell)) return next(cell);
        const style = workbook.getStyles().getStyleByCell(cell) ?? {};
        const aligned = (style.ht ?? HorizontalAlign.UNSPECIFIED) !== HorizontalAlign.UNSPECIFIED;
        return next(aligned ? cell : { ...cell, s: { ...style, ht: HorizontalAlign.CENTER } });
      },
    });
}

const isCentred = (cell: Nullable<ICellData>): boolean =>
  cell?.t === CellValueType.BOOLEAN ||
  (typeof cell?.v === "string" && cell.t !== CellValueType.FORCE_STRING && isErrorText(cell.v));
