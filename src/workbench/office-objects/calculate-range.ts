import { intersection } from "../engine/block";
import type { RangeTarget } from "./model";

/** Calculates the formulas of a range whether they are dirty or not; their custom functions are called again. */
export async function calculateRange({ model, sheet, block }: RangeTarget): Promise<void> {
  const used = model.engine.usedBlock(sheet, false);
  const shared = used === null ? null : intersection(used, block);
  if (shared === null) return;
  const cells = model.engine
    .formulas(sheet, shared)
    .flatMap((row, r) =>
      row.flatMap((formula, c) =>
        formula === null ? [] : [{ sheet, row: shared.row + r, column: shared.column + c }],
      ),
    );
  model.callAnew();
  await model.engine.recalculate(cells);
}
