import type { ICommandInfo } from "@univerjs/core";
import type { IActiveDirtyManagerService } from "@univerjs/engine-formula";

type Table = ReturnType<IActiveDirtyManagerService["getDirtyConversionMap"]>;
type Conversion = Table extends Map<string, infer T> ? T : never;
type Reported = ReturnType<Conversion["getDirtyData"]>;

/** What has to be calculated, in the words of Univer's engine. */
export type DirtyCells = Required<Reported>;

export const nothingDirty: DirtyCells = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Both together. */
export function together(one: DirtyCells, other: Reported): DirtyCells {
  return {
    forceCalculation: one.forceCalculation || other.forceCalculation === true,
    dirtyRanges: [...one.dirtyRanges, ...(other.dirtyRanges ?? [])],
    dirtyNameMap: merged(one.dirtyNameMap, other.dirtyNameMap),
    dirtyDefinedNameMap: merged(one.dirtyDefinedNameMap, other.dirtyDefinedNameMap),
    dirtySuperTableMap: merged(one.dirtySuperTableMap, other.dirtySuperTableMap),
    dirtyUnitFeatureMap: merged(one.dirtyUnitFeatureMap, other.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: merged(one.dirtyUnitOtherFormulaMap, other.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: merged(one.clearDependencyTreeCache, other.clearDependencyTreeCache),
  };
}

type Tree = object;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Objects by key, and objects in them, with the entries of both. */
function merged<T extends Tree>(one: T, other: T = one): T {
  const before = new Map<string, unknown>(Object.entries(one));
  for (const [key, value] of Object.entries(other) as [string, unknown][]) {
    const known = before.get(key);
    before.set(key, isTree(known) && isTree(value) ? merged(known, value) : value);
  }
  return Object.fromEntries(before) as T;
}

/** What a change makes dirty; null where it touches no formula. */
export type DirtyReader = (command: ICommandInfo) => Reported | null;

/**
 * Takes over Univer's table of what each command makes dirty. Univer's own trigger, which starts a calculation 100 ms
 * after any change and knows no manual mode, finds it empty from then on and stays silent.
 */
export function takeDirtyTable(manager: IActiveDirtyManagerService): DirtyReader {
  const table = new Map(manager.getDirtyConversionMap());
  for (const id of table.keys()) manager.remove(id);
  return (command) => table.get(command.id)?.getDirtyData(command) ?? null;
}
