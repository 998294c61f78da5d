import { join } from "node:path";

export interface ExcelSearch {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/** Whether Excel is installed where its installers put it. */
export const hasExcel = (search: ExcelSearch): boolean => candidates(search).some(search.exists);

function candidates({ platform, environment }: ExcelSearch): string[] {
  if (platform === "darwin") {
    const home = environment.HOME;
    const application = "Applications/Microsoft Excel.app";
    return [`/${application}`, ...(home ? [join(home, application)] : [])];
  }
  if (platform !== "win32") return [];
  const folders = ["ProgramFiles", "ProgramFiles(x86)", "ProgramW6432"].flatMap(
    (name) => environment[name] ?? [],
  );
  return folders.flatMap((folder) =>
    ["root\\Office16", "Office16", "Office15"].map(
      (office) => `${folder}\\Microsoft Office\\${office}\\EXCEL.EXE`,
    ),
  );
}
