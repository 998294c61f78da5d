import { ExcelError } from "./excel-error";

/**
 * The last set the renderer needs: custom properties of sheets came with 1.12, and everything else it uses is older.
 * Every Excel that runs the functions of this add-in has it.
 */
const needed = "1.12";

/** True if Excel says it has a requirement set; an Excel that cannot say counts as one that has it not. */
export function supports(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported("ExcelApi", version);
  } catch {
    return false;
  }
}

/** Whether this Excel is new enough to build a roadmap. */
export const canBuild = (): boolean => supports(needed);

/** @throws ExcelError where this Excel is too old to build a roadmap */
export function requireExcel(): void {
  if (!canBuild()) throw new ExcelError("unsupported");
}
