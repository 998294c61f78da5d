/** The error that the selected cell shows, and its calculation once more to hear what is behind it. */
import { type Gate, type GateOptions, throughGate } from "./gate/gate";

export interface CellWithFormula {
  readonly sheet: string;
  /** Address without its sheet. */
  readonly cell: string;
  /** Where the formula stands: the cell itself, or the one that spills into it. */
  readonly home: string;
  /** Empty where there is none. */
  readonly formula: string;
  /** Such as "#NUM!"; null where the cell shows none. */
  readonly error: string | null;
}

/** The selected cell; of several the active one. */
export const readActiveCell = (options: GateOptions = {}): Promise<CellWithFormula> =>
  throughGate(options, async (gate) => {
    const { selected, parent } = await gate.send(({ workbook }) => {
      const active = workbook.getActiveCell();
      const spilling = active.getSpillParentOrNullObject();
      active.load("address,formulas,values,valueTypes,worksheet/name");
      spilling.load("address,formulas");
      return { selected: active, parent: spilling };
    });
    const home = parent.isNullObject ? selected : parent;
    const content: unknown = home.formulas[0]?.[0];
    return {
      sheet: selected.worksheet.name,
      cell: withoutSheet(selected.address),
      home: withoutSheet(home.address),
      formula: typeof content === "string" && content.startsWith("=") ? content : "",
      error: errorIn(selected),
    };
  });

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

const errorIn = ({ valueTypes, values }: Excel.Range): string | null =>
  valueTypes[0]?.[0] === Excel.RangeValueType.error ? String(values[0]?.[0]) : null;

/** Milliseconds between two looks at a cell that is being calculated. */
const pause = 200;
/** Looks at the cell at most; and as many as have to find it calm before nothing more is expected of it. */
const looks = { most: 25, calm: 4 };

/**
 * Has the formula of a cell calculated again, which changes nothing in the workbook.
 * @param isHeard whether what was waited for has been said of the error
 * @returns the error that the cell shows afterwards
 */
export const recalculate = (
  { sheet, cell, home }: CellWithFormula,
  isHeard: (error: string | null) => boolean,
  options: GateOptions = {},
): Promise<string | null> =>
  throughGate(options, async (gate) => {
    await gate.send(({ workbook }) => {
      workbook.worksheets.getItem(sheet).getRange(home).calculate();
    }, sheet);
    let error = await errorOf(gate, sheet, cell);
    for (let look = 1, calm = 1; look < looks.most && calm < looks.calm && !isHeard(error); look += 1) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      error = await errorOf(gate, sheet, cell);
      calm = isBusy(error) ? 0 : calm + 1;
    }
    return error;
  });

/** True while the functions of a cell have not answered yet. */
export const isBusy = (error: string | null): boolean => error === "#BUSY!" || error === "#GETTING_DATA";

async function errorOf(gate: Gate, sheet: string, cell: string): Promise<string | null> {
  return errorIn(
    await gate.send(({ workbook }) => {
      const range = workbook.worksheets.getItem(sheet).getRange(cell);
      range.load("values,valueTypes");
      return range;
    }, sheet),
  );
}
