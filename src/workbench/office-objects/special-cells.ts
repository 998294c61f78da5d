import { intersection, type Block } from "../engine/block";
import { isCellError, type CellValue } from "../engine/cell";
import type { Arguments } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { RangeTarget } from "./model";
import { joined } from "./range-find";
import { oneOf } from "./readers";

const cellTypes = oneOf(
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
);
const valueTypes = oneOf(
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
);

/** Whether a value is of a kind such as "LogicalText", which names all the kinds that count. */
function isOfKind(value: CellValue, kind: string): boolean {
  if (kind === "All") return value !== null;
  if (typeof value === "number") return kind.includes("Number");
  if (typeof value === "string") return kind.includes("Text");
  if (typeof value === "boolean") return kind.includes("Logical");
  return isCellError(value) && kind.includes("Error");
}

/** The cells of a range that are of a kind, as blocks; empty if there are none. */
export async function specialCells(target: RangeTarget, args: Arguments): Promise<readonly Block[]> {
  const { model, sheet, block } = target;
  const type = cellTypes(args.raw(0));
  const kind = args.has(1) ? valueTypes(args.raw(1)) : "All";
  await model.engine.settle();
  if (type === "ConditionalFormats" || type === "DataValidations") {
    const { conditionalFormats, validations } = model.document.sheet(sheet);
    const rules = type === "DataValidations" ? validations : conditionalFormats;
    return rules.flatMap(({ blocks }) => blocks.flatMap((each) => intersection(each, block) ?? []));
  }
  const used = model.engine.usedBlock(sheet, true);
  const area = used === null ? null : intersection(used, block);
  if (area === null) return [];
  const inArea = { ...target, block: area };
  return joined(cellsWhere(inArea, type === "Visible" ? isVisible(inArea) : isOfType(inArea, type, kind)));
}

type Test = (row: number, column: number) => boolean;

function isOfType({ model, sheet, block }: RangeTarget, type: string, kind: string): Test {
  const values = model.engine.values(sheet, block);
  const formulas = model.engine.formulas(sheet, block);
  return (row, column) => {
    const value = values[row]?.[column] ?? null;
    const hasFormula = (formulas[row]?.[column] ?? null) !== null;
    if (type === "Blanks") return value === null && !hasFormula;
    return hasFormula === (type === "Formulas") && isOfKind(value, kind);
  };
}

const isVisible =
  ({ model, sheet, block }: RangeTarget): Test =>
  (row, column) =>
    !model.engine.rowHidden(sheet, block.row + row) &&
    !model.engine.columnHidden(sheet, block.column + column);

function cellsWhere({ block }: RangeTarget, test: Test): Block[] {
  const found: Block[] = [];
  for (let row = 0; row < block.rows; row += 1) {
    for (let column = 0; column < block.columns; column += 1) {
      if (test(row, column))
        found.push({ row: block.row + row, column: block.column + column, rows: 1, columns: 1 });
    }
  }
  return found;
}

/** Refuses what cannot be several areas. */
export const demandBlocks = (blocks: readonly Block[]): readonly [Block, ...Block[]] => {
  const [first, ...others] = blocks;
  if (first === undefined) throw invalidArgument();
  return [first, ...others];
};
