import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import { isCellError, isErrorText, type CellValue } from "../cell";
import type { EngineFunction, FunctionArgument, FunctionResult } from "../workbook-engine";
import { awaitedValue } from "./cell-data";

const isList = (value: FunctionResult): value is readonly (readonly CellValue[])[] => Array.isArray(value);

/**
 * A function of the add-in inside Univer. It is registered as one of Univer's own rather than through the facade,
 * which would turn blank cells and omitted arguments into 0 before anybody could see them.
 */
export class CustomFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly answer: EngineFunction,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const caller = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    return valueObject(this.answer(variants.map(argument), caller));
  }
}

/** What is read of an array of Univer. */
type Cells = Pick<ArrayValueObject, "getRowCount" | "getColumnCount" | "get">;

function argument(variant: BaseValueObject): FunctionArgument {
  if (!variant.isArray()) return variant.isNull() ? undefined : scalar(variant);
  const array = variant as unknown as Cells;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => scalar(array.get(row, column))),
  );
}

function scalar(value: Nullable<BaseValueObject>): CellValue {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) {
    const text: string = (value as unknown as Pick<ErrorValueObject, "getErrorType">).getErrorType();
    return { error: text === awaitedValue ? "#BUSY!" : isErrorText(text) ? text : "#VALUE!" };
  }
  if (value.isBoolean()) return Boolean(value.getValue());
  return value.getValue();
}

function valueObject(result: FunctionResult): BaseValueObject {
  if (!isList(result)) return scalarObject(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(scalarObject)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isCellError(value)) return ErrorValueObject.create(errorType(value.error));
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return typeof value === "number" ? NumberValueObject.create(value) : StringValueObject.create(value);
}

function errorType(text: string): ErrorType {
  const name = text === "#BUSY!" ? awaitedValue : text;
  return Object.values(ErrorType).find((each: string) => each === name) ?? ErrorType.VALUE;
}
