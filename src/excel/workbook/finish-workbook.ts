/** The last request: names, protection, calculation, and the first sheet in sight. */
import type { CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import type { Gate } from "../gate/gate";
import type { Survey } from "./survey";
import { type NameChanges, writeNames } from "./write-names";

/** What people may do on a protected sheet. */
const allowed: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowSort: true,
  allowEditObjects: true,
  allowEditScenarios: true,
  selectionMode: "Normal",
};

interface Ending {
  readonly workbook: CompiledWorkbook;
  readonly names: NameChanges;
  readonly survey: Survey;
  /** Whether calculation was stopped for the build. */
  readonly isManual: boolean;
}

export async function finishWorkbook(
  gate: Gate,
  { workbook, names, survey, isManual }: Ending,
): Promise<void> {
  const [first] = workbook.sheets;
  await gate.send((context) => {
    const { application, worksheets } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    writeNames(context, names);
    for (const sheet of workbook.sheets) {
      if (sheet.protected) worksheets.getItem(sheet.name).protection.protect(allowed);
    }
    if (isManual) application.calculationMode = survey.calculationMode;
    // Whoever suspends calculation has to ask for it, says its documentation; in manual mode nobody else would.
    application.calculate("Recalculate");
    if (first !== undefined) {
      const cover = worksheets.getItem(first.name);
      cover.activate();
      cover.getRange("A1").select();
    }
  });
}
