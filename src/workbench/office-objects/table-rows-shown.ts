import { isCellError } from "../engine/cell";
import { absoluteAddress } from "./addresses";
import { bodyOf, makeRoom, tableChanged, type TableTarget } from "./table-parts";

/** Shows or hides the row of headers. Its cells are emptied while it is hidden, and its texts come back. */
export function showHeaders(target: TableTarget, shown: boolean): void {
  const { model, table } = target;
  if (shown === table.showHeaders) return;
  const { block } = table;
  const headers = { ...block, row: shown ? block.row - 1 : block.row, rows: 1 };
  if (shown) {
    const texts = model.document.hiddenHeaders.get(table.id) ?? [];
    model.engine.write(table.sheet, headers, [texts.map((value) => ({ value }))]);
  } else {
    const [texts = []] = model.engine.values(table.sheet, headers);
    const kept = texts.map((each) => (each === null || isCellError(each) ? "" : String(each)));
    model.document.hiddenHeaders.set(table.id, kept);
    model.engine.clearContents(table.sheet, headers);
  }
  const moved = shown ? -1 : 1;
  table.block = { ...block, row: block.row + moved, rows: block.rows - moved };
  table.showHeaders = shown;
  tableChanged(target);
}

/** Shows or hides the row of totals: a word in the first column, and the sum or count of the last. */
export async function showTotals(target: TableTarget, shown: boolean): Promise<void> {
  const { model, table } = target;
  if (shown === table.showTotals) return;
  const { block } = table;
  await model.engine.settle();
  if (shown) {
    const totals = { ...block, row: block.row + block.rows, rows: 1 };
    await makeRoom(target, "rows", totals);
    const last = { ...bodyOf(table), column: block.column + block.columns - 1, columns: 1 };
    const numbers = model.engine.values(table.sheet, last).every(([each]) => typeof each === "number");
    // Excel writes the column's name; the engine knows cells only. 109 sums and 103 counts what is shown.
    const formula = `=SUBTOTAL(${numbers ? 109 : 103},${absoluteAddress(last).replaceAll("$", "")})`;
    const cells = Array.from({ length: block.columns }, (_, column) =>
      column === block.columns - 1 ? { formula, value: null } : { value: column === 0 ? "Total" : null },
    );
    model.engine.write(table.sheet, totals, [cells]);
  } else {
    model.engine.clearContents(table.sheet, { ...block, row: block.row + block.rows - 1, rows: 1 });
  }
  table.block = { ...block, rows: block.rows + (shown ? 1 : -1) };
  table.showTotals = shown;
  tableChanged(target);
}

/** Puts a row of headers above cells that have none. */
export async function addHeaders(target: TableTarget): Promise<void> {
  const { model, table } = target;
  const { block } = table;
  await model.engine.shiftCells(table.sheet, { kind: "insert", along: "rows", block: { ...block, rows: 1 } });
  table.block = { ...block, rows: block.rows + 1 };
}
