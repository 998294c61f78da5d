import { isNullCell } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseAstNode,
  BaseReferenceObject,
  BaseValueObject,
  type IFormulaCurrentConfigService,
  type IFormulaRuntimeService,
  NullValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";

export type NodeValue = ReturnType<BaseAstNode["getValue"]>;

/** A node of a formula that refers to cells; it is told how far the cell of the formula is from the one it was read for. */
type ReferenceNode = BaseAstNode & { setRefOffset(x: number, y: number): void };

/** How far the cell of a formula is from the one whose formula was read for both. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

export const isReference = (node: BaseAstNode): node is ReferenceNode => "setRefOffset" in node;

/** The one value of something that is calculated; null for a range of cells, and for several values. */
export function singleValue(value: NodeValue): BaseValueObject | null {
  if (!(value instanceof BaseValueObject)) return null;
  if (!value.isArray()) return value;
  const isOneCell =
    value instanceof ArrayValueObject && value.getRowCount() === 1 && value.getColumnCount() === 1;
  return isOneCell ? (value.get(0, 0) ?? null) : null;
}

/**
 * Reads cells for formulas that want one value. Univer makes a new object for each reference that it meets, and a table
 * of one value for each cell that it reads; this keeps one object a reference and takes the value as it is.
 */
export class CellReader {
  readonly #references = new WeakMap<ReferenceNode, BaseReferenceObject>();

  constructor(
    private readonly runtime: IFormulaRuntimeService,
    private readonly config: IFormulaCurrentConfigService,
  ) {}

  /** The value of the one cell that `node` refers to; null where it refers to something else or to no cell there is. */
  read(node: ReferenceNode, offset: Offset): BaseValueObject | null {
    const reference = this.#reference(node, offset);
    if (reference === null) return null;
    const { startRow: row, startColumn: column } = reference.getRangePosition();
    return isOnSheet(reference, row, column) ? valueAt(reference, row, column) : null;
  }

  #reference(node: ReferenceNode, { x, y }: Offset): BaseReferenceObject | null {
    const kept = this.#references.get(node);
    if (kept === undefined) return this.#firstReference(node, { x, y });
    this.#renew(kept);
    kept.setRefOffset(x, y);
    return isThere(kept) ? kept : null;
  }

  #firstReference(node: ReferenceNode, { x, y }: Offset): BaseReferenceObject | null {
    node.setRefOffset(x, y);
    node.execute();
    const reference = node.getValue();
    if (!(reference instanceof BaseReferenceObject) || !reference.isCell() || !isThere(reference))
      return null;
    this.#references.set(node, reference);
    return reference;
  }

  /** Formulas that read alike share a node, on whatever sheet they stand. */
  #renew(reference: BaseReferenceObject): void {
    const { runtime, config } = this;
    reference.setDefaultUnitId(runtime.currentUnitId);
    reference.setDefaultSheetId(runtime.currentSubUnitId);
    reference.setForcedSheetId(config.getSheetNameMap());
    reference.setUnitData(config.getUnitData());
    reference.setArrayFormulaCellData(config.getArrayFormulaCellData());
    reference.setArrayFormulaRange(config.getArrayFormulaRange());
    reference.setRuntimeData(runtime.getUnitData());
    reference.setUnitStylesData(config.getUnitStylesData());
    reference.setRuntimeArrayFormulaCellData(runtime.getRuntimeArrayFormulaCellData());
    reference.setRuntimeArrayFormulaRange(runtime.getUnitArrayFormula());
    reference.setRuntimeFeatureCellData(runtime.getRuntimeFeatureCellData());
  }
}

function isOnSheet(reference: BaseReferenceObject, row: number, column: number): boolean {
  if (row < 0 || column < 0) return false;
  return row < reference.getActiveSheetRowCount() && column < reference.getActiveSheetColumnCount();
}

function valueAt(reference: BaseReferenceObject, row: number, column: number): BaseValueObject {
  const cell = reference.getCellData(row, column);
  if (cell === undefined || cell === null || isNullCell(cell)) return NullValueObject.create();
  const value = reference.getCellValueObject(cell);
  if (!value.isNumber()) return value;
  const pattern = reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), row, column);
  return pattern === "" ? value : NumberValueObject.create(Number(value.getValue()), pattern);
}

/** Whether the sheet that a reference names is there. */
export const isThere = (value: NodeValue): boolean =>
  !(value instanceof BaseReferenceObject) ||
  value.getForcedSheetName() === "" ||
  Boolean(value.getForcedSheetId());
