import type { CompiledPrint } from "../../workbook-plan/compiled-workbook";

/** Pages beside each other follow each other in print; hucre has no word for that. */
export const orderPages = (sheetPart: string, { pagesAcross }: CompiledPrint): string =>
  pagesAcross > 1 ? sheetPart.replace("<pageSetup ", '<pageSetup pageOrder="overThenDown" ') : sheetPart;
