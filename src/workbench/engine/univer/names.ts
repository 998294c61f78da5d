import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { WorkbookEngine } from "../workbook-engine";
import type { UniverContext } from "./univer-context";

/** Univer's word for a name of the whole workbook. */
const wholeWorkbook = "AllDefaultWorkbook";

/** Names in formulas. Univer keeps a reference without the sign of equality and a formula with it. */
export function names({
  commands,
  unitId,
}: UniverContext): Pick<WorkbookEngine, "defineName" | "removeName"> {
  const known = new Map<
    string,
    { id: string; name: string; formulaOrRefString: string; localSheetId: string }
  >();
  const keyOf = (name: string, scope = wholeWorkbook): string => `${scope}!${name.toLowerCase()}`;
  const removeName = (name: string, scope?: string): void => {
    const entry = known.get(keyOf(name, scope));
    if (entry === undefined) return;
    known.delete(keyOf(name, scope));
    commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId, ...entry });
  };
  return {
    defineName(name, formula, scope) {
      removeName(name, scope);
      const reference =
        /^=(?:'(?:[^']|'')+'|[^'!\s()+*/^&=<>-]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(
          formula,
        );
      const entry = {
        id: keyOf(name, scope),
        name,
        formulaOrRefString: reference ? formula.slice(1) : formula,
        localSheetId: scope ?? wholeWorkbook,
      };
      known.set(entry.id, entry);
      commands.syncExecuteCommand(SetDefinedNameMutation.id, { unitId, ...entry });
    },
    removeName,
  };
}
