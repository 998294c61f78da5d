/** Where `npm start` runs the add-in, and why. */

/** What is known of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Whether the optional package office-addin-debugging is installed. */
  readonly canSideload: boolean;
  readonly hasExcel: boolean;
}

export type Place = { readonly kind: "excel" } | { readonly kind: "workbench"; readonly why: string };

/** Excel where it and the package that loads add-ins into it are there, else the workbench. */
export function decidePlace({ platform, canSideload, hasExcel }: Machine): Place {
  if (platform !== "win32" && platform !== "darwin") {
    return workbench(`Excel does not run on ${platformNames[platform] ?? platform}`);
  }
  if (!hasExcel) return workbench("Excel was not found on this computer");
  if (!canSideload) {
    return workbench("The package office-addin-debugging, which loads add-ins into Excel, is not installed");
  }
  return { kind: "excel" };
}

const workbench = (reason: string): Place => ({
  kind: "workbench",
  why: `${reason}, so the add-in runs in the workbench.`,
});

const platformNames: Partial<Record<NodeJS.Platform, string>> = {
  linux: "Linux",
  freebsd: "FreeBSD",
  openbsd: "OpenBSD",
  aix: "AIX",
  sunos: "SunOS",
  android: "Android",
};
